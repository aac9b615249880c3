// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointCard.h"

class AddressCombo;
class ElidedLabel;
class PortField;
class QLabel;
class QLineEdit;
class QPushButton;
class ReachNote;
class SummaryButton;

// The card of a simulated relay, TCP or UDP: where it takes what comes, where it passes it on to, what it does to it on
// purpose and how often it has done so.
class RelayCard final : public EndpointCard
{
    Q_OBJECT

public:
    RelayCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent = nullptr);

    void open() override;
    void focusFirstField() override;
    // Opens the popup with what is done on purpose.
    void openOptions() override;

protected:
    void showState(const EndpointState* state, const QList<SocketId>& ids) override;
    void applyFix(const ErrorFix& fix) override;
    QString kindName() const override;
    void retranslate() override;

private:
    void buildRows();
    bool readFields();
    void onImpairments(const Impairments& impairments);
    QString impairmentsSummary() const;
    QString doneSoFar(const EndpointState& relay) const;
    QString socketLines(const EndpointState& relay) const;

    AddressCombo* m_address;
    PortField* m_port;
    QPushButton* m_main;
    ReachNote* m_reach;
    QLineEdit* m_target;
    SummaryButton* m_impairments;
    ElidedLabel* m_done;
    QLabel* m_sockets;
};
