// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointCard.h"

class AddressCombo;
class PeerCombo;
class PortField;
class QLabel;
class QPushButton;
class ReachNote;
class StreamPanel;
class SummaryButton;

// The card of a UDP endpoint: where it is bound, whom it sends to, who was heard.
class UdpCard final : public EndpointCard
{
    Q_OBJECT

public:
    UdpCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent = nullptr);

    void open() override;
    void focusFirstField() override;
    void focusComposer() override;
    void openOptions() override;
    // Opens the popup with default peer, broadcast and groups.
    void openGroups();

protected:
    void showState(const EndpointState* state, const QList<SocketId>& ids) override;
    QList<ErrorFix> fixesFor(const Event& error) const override;
    void applyFix(const ErrorFix& fix) override;
    QString kindName() const override;
    void retranslate() override;

private:
    void buildRows();
    void send(const QByteArray& bytes);
    bool isBroadcast(const HostPort& to) const;
    bool allowsBroadcast() const;
    void onSetup(const EndpointSetup& setup);
    void showSummaries(const EndpointState* state);

    AddressCombo* m_address;
    PortField* m_port;
    QPushButton* m_main;
    ReachNote* m_reach;
    SummaryButton* m_options;
    SummaryButton* m_extras;
    PeerCombo* m_to;
    QLabel* m_dropped;
    StreamPanel* m_stream;
    HostPort m_heldTo; // what waits for the user to allow broadcast
    QByteArray m_heldBytes;
};
