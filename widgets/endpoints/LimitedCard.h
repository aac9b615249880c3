// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointCard.h"

class QLabel;
class QPushButton;

// The card of a process that may have few descriptors and uses them up: how many sockets it has open, how many
// connections wait there, and what can be asked of it. Its errors are the point of it.
class LimitedCard final : public EndpointCard
{
    Q_OBJECT

public:
    LimitedCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent = nullptr);

    void open() override;
    void focusFirstField() override;

protected:
    void showState(const EndpointState* state, const QList<SocketId>& ids) override;
    QString kindName() const override;
    void retranslate() override;

private:
    QList<SocketId> openSockets() const; // besides the listening one
    void closeNewest();

    QLabel* m_sockets;
    QPushButton* m_main;
    QPushButton* m_accept;
    QPushButton* m_closeOne;
};
