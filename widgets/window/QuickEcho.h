// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/SessionAccess.h"

#include <QObject>
#include <QTimer>

class EndpointsPane;

// The whole first echo at a readable pace: an echo server, a client, hello and back, close. Each step waits for the
// fact that the step before made, then for the eye.
class QuickEcho final : public QObject
{
    Q_OBJECT

public:
    QuickEcho(const SessionAccess& session, EndpointsPane& pane, QObject* parent);

    void start();
    bool isRunning() const { return m_step != Step::Idle; }
    // Between two steps; tests make it short.
    void setPaceMs(int ms) { m_pace.setInterval(ms); }

signals:
    // Sent when it began or ended.
    void runningChanged(bool isRunning);

private:
    enum class Step : quint8 { Idle, Listen, Connect, Send, Close, Stop };

    void enter(Step step);
    void look();
    void goOn();
    bool isDone() const; // what the step set out to do is a fact
    bool hasFailed() const;

    SessionAccess m_session;
    EndpointsPane& m_pane;
    QTimer m_pace;
    Step m_step = Step::Idle;
    SocketId m_server;
    SocketId m_client;
};
