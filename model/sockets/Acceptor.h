// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

// accept() on a listening descriptor: by itself, at most a few a turn of the loop, or one at a time when asked.
// Not a QTcpServer: once its accept loop has ended with EAGAIN, as every one does, it takes EMFILE for EAGAIN too
// (Qt 6.4: an engine keeps its first error), emits no acceptError and spins.
class Acceptor final : public QObject
{
    Q_OBJECT

public:
    static constexpr int acceptsPerTurn = 32; // a flood of 4000 connects would hold the loop for 0.3 s
    static constexpr int retryMs = 500;       // after a failure: descriptors may be free again

    // Takes the listening descriptor and closes it when it goes.
    Acceptor(qintptr socket, QObject* parent);
    ~Acceptor() override;

    void setAutomatic(bool automatic);
    // One more accept() when a connection is there.
    void acceptOne();
    // Closes the listening descriptor; nothing is accepted any more.
    void close();

signals:
    // Sent for each accepted connection; the receiver owns the descriptor.
    void accepted(qintptr socket);
    // Sent when accept() failed for another reason than EAGAIN; tried again after retryMs.
    void failed(int systemError);

private:
    void acceptSome();
    void listenOrRest();

    qintptr m_socket;
    QSocketNotifier m_readable;
    QTimer m_retry;
    bool m_isAutomatic = true;
    int m_asked = 0; // accepts by hand that are still to come
};
