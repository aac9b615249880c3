// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointCard.h"

class CloseButton;
class PortField;
class QLineEdit;
class QPushButton;
class StreamPanel;
class SummaryButton;

// The card of a client, TCP or AF_UNIX: where it connects, and the conversation.
class ClientCard final : public EndpointCard
{
    Q_OBJECT

public:
    ClientCard(const SessionAccess& session, SocketId id, EndpointRole role, EndpointSetup setup,
               QWidget* parent = nullptr);

    void open() override;
    void focusFirstField() override;
    void focusComposer() override;
    void openOptions() override;

    // Writes into the composer; once connected, Send has the focus.
    void prepareToSend(const QString& text);
    // Does what the Send button does.
    void send();

protected:
    void showState(const EndpointState* state, const QList<SocketId>& ids) override;
    QList<ErrorFix> fixesFor(const Event& error) const override;
    void applyFix(const ErrorFix& fix) override;
    QString kindName() const override;
    void retranslate() override;

private:
    bool isLocal() const { return m_role == EndpointRole::LocalClient; }
    void buildAddressRow();
    bool readFields();
    void onSetup(const EndpointSetup& setup);
    void showSummary(const EndpointState* state);

    EndpointRole m_role;
    QLineEdit* m_host; // AF_UNIX: the path
    PortField* m_port = nullptr;
    QPushButton* m_connect;
    CloseButton* m_close;
    SummaryButton* m_options;
    StreamPanel* m_stream;
    bool m_focusSendWhenOpen = false;
};
