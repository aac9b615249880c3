// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/SessionAccess.h"

#include <QObject>

class EndpointsPane;
class WindowActions;

// The Endpoint menu: new cards, and what can be done with the current socket. Enabled as the endpoint table says.
class EndpointActions final : public QObject
{
    Q_OBJECT

public:
    EndpointActions(const SessionAccess& session, WindowActions& actions, EndpointsPane& pane, QObject* parent);

private:
    void connectNew();
    void connectCurrent();
    void refresh();
    void receive();
    SocketId current() const;

    SessionAccess m_session;
    WindowActions& m_actions;
    EndpointsPane& m_pane;
};
