// SPDX-License-Identifier: MIT
#include "model/sockets/Acceptor.h"

#include "model/sockets/native/SocketCalls.h"

#include <QNetworkProxy>

Acceptor::Acceptor(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &Acceptor::resume);
    connect(this, &QTcpServer::acceptError, this, [this] {
        const int error = native::lastError(); // QTcpServer pauses itself for ever: it is for us to go on
        m_nextTurn.start(retryMs);
        emit failed(error);
    });
}

void Acceptor::setAutomatic(bool automatic)
{
    m_isAutomatic = automatic;
    resume();
}

void Acceptor::acceptOne()
{
    ++m_asked;
    resume();
}

void Acceptor::resume()
{
    if (!isListening())
        return;
    m_thisTurn = m_isAutomatic ? acceptsPerTurn : m_asked;
    if (m_thisTurn == 0) {
        pauseAccepting();
        return;
    }
    // The accept loop of QTcpServer stops when as many connections are pending as allowed. Ours never are (none is
    // added), so 1 lets it run and 0 stops it.
    setMaxPendingConnections(1);
    resumeAccepting();
}

void Acceptor::incomingConnection(qintptr socket)
{
    if (!m_isAutomatic)
        --m_asked;
    if (--m_thisTurn <= 0) {
        setMaxPendingConnections(0);
        m_nextTurn.start(0);
    }
    emit accepted(socket);
}
