// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointCard.h"

class AddressCombo;
class BehaviourBox;
class ConnectionsArea;
class PortField;
class QLabel;
class QLineEdit;
class QPushButton;
class ReachNote;
class SummaryButton;

// The card of a server, TCP or AF_UNIX: where it listens, what it does by itself, who waits and who is connected.
class ServerCard final : public EndpointCard
{
    Q_OBJECT

public:
    ServerCard(const SessionAccess& session, SocketId id, EndpointRole role, EndpointSetup setup,
               QWidget* parent = nullptr);

    void open() override;
    SocketId currentSocket() const override;
    void focusFirstField() override;
    void focusComposer() override;
    void openOptions() override;
    void setCompact(bool isCompact) override;

protected:
    void showState(const EndpointState* state, const QList<SocketId>& ids) override;
    void applyFix(const ErrorFix& fix) override;
    QString kindName() const override;
    void retranslate() override;

private:
    bool isLocal() const { return m_role == EndpointRole::LocalServer; }
    void buildAddressRow();
    void buildQueueRow();
    void buildInvitation();
    bool readFields();
    void onMainButton();
    void onSetup(const EndpointSetup& setup);
    void showSummary();
    void showAddress(const EndpointState* state);
    void inviteClient();
    void foldConnections();

    EndpointRole m_role;
    AddressCombo* m_address = nullptr; // TCP
    PortField* m_port = nullptr;       // TCP
    QLineEdit* m_path = nullptr;       // AF_UNIX
    QPushButton* m_main;
    ReachNote* m_reach;
    BehaviourBox* m_behaviour;
    SummaryButton* m_options;
    QWidget* m_queueRow;
    QLabel* m_queue;
    QPushButton* m_accept;
    QLabel* m_notAccepting;
    QWidget* m_invitation;
    QLabel* m_nobody;
    QPushButton* m_connectClient;
    ConnectionsArea* m_connections;
    bool m_isCompact = false;
};
