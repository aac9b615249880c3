// SPDX-License-Identifier: MIT
#include "model/sockets/Acceptor.h"

#include "model/sockets/native/SocketCalls.h"

Acceptor::Acceptor(qintptr socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_readable(socket, QSocketNotifier::Read)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_readable, &QSocketNotifier::activated, this, &Acceptor::acceptSome);
    connect(&m_retry, &QTimer::timeout, this, &Acceptor::listenOrRest);
}

Acceptor::~Acceptor()
{
    close();
}

void Acceptor::close()
{
    if (m_socket < 0)
        return;
    m_readable.setEnabled(false);
    m_retry.stop();
    native::closeSocket(m_socket);
    m_socket = -1;
}

void Acceptor::setAutomatic(bool automatic)
{
    m_isAutomatic = automatic;
    m_asked = 0;
    listenOrRest();
}

void Acceptor::acceptOne()
{
    ++m_asked;
    listenOrRest();
}

void Acceptor::listenOrRest()
{
    m_readable.setEnabled(m_socket >= 0 && (m_isAutomatic || m_asked > 0));
}

void Acceptor::acceptSome()
{
    for (int i = 0; i < acceptsPerTurn && m_socket >= 0 && (m_isAutomatic || m_asked > 0); ++i) {
        const native::CallResult result = native::acceptSocket(m_socket);
        if (!result.isOk()) {
            if (native::isTryAgain(result.error))
                break;
            m_readable.setEnabled(false); // the connection stays in the queue: the notifier would fire at once
            m_retry.start();
            emit failed(result.error);
            return;
        }
        if (!m_isAutomatic)
            --m_asked;
        emit accepted(qintptr(result.value));
    }
    listenOrRest();
}
