// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTimer>

// A QTcpServer over a listening descriptor that hands accepted descriptors on, at most a few a turn of the loop, by
// itself or one at a time when asked.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int acceptsPerTurn = 32; // a flood of 4000 connects would hold the loop for 0.3 s
    static constexpr int retryMs = 500;

    explicit Acceptor(QObject* parent);

    void setAutomatic(bool automatic);
    // One more accept() when a connection is there.
    void acceptOne();

signals:
    // Sent for each accepted connection; the receiver owns the descriptor.
    void accepted(qintptr socket);
    // Sent when accept() failed for another reason than EAGAIN; tried again after retryMs.
    void failed(int systemError);

protected:
    void incomingConnection(qintptr socket) override;

private:
    void resume();

    bool m_isAutomatic = true;
    int m_asked = 0;    // accepts by hand that are still to come
    int m_thisTurn = 0; // accepts left before the loop gets its turn
    QTimer m_nextTurn;
};
