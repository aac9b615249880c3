// SPDX-License-Identifier: MIT
#include "model/session/Session.h"

#include "model/sockets/NetworkThread.h"
#include "model/sockets/native/SocketCalls.h"

Session::Session(int feedIntervalMs, QObject* parent)
    : QObject(parent)
    , m_feed(m_store, feedIntervalMs)
    , m_endpoints(m_store)
    , m_recording(m_store)
    , m_network(std::make_unique<NetworkThread>(m_store))
{
    connect(&m_feed, &EventFeed::appended, &m_endpoints, &EndpointTable::append);
}

Session::Session(std::shared_ptr<SavedSession> saved, int feedIntervalMs, QObject* parent)
    : QObject(parent)
    , m_feed(m_store, feedIntervalMs)
    , m_endpoints(m_store)
    , m_recording(m_store)
    , m_saved(std::move(saved))
{
    connect(&m_feed, &EventFeed::appended, &m_endpoints, &EndpointTable::append);
    m_saved->start(m_store);
}

Session::~Session() = default; // the network thread goes first: it writes what the others read

SocketId Session::newId(char letter)
{
    return SocketId(letter, ++m_lastNumber[letter]);
}

void Session::post(Command command)
{
    if (!m_network)
        return;
    if (m_recording.state() == Recording::State::Off)
        m_recording.start(Recording::Place::Memory);
    m_network->post(std::move(command));
}

std::optional<Problem> Session::end()
{
    m_network.reset();
    return m_recording.end();
}

bool Session::isPortFree(quint16 port)
{
    const native::CallResult opened = native::openSocket(SocketAddress::Family::IPv4, false);
    if (!opened.isOk())
        return false;
    const qintptr socket = qintptr(opened.value);
    native::setOption(socket, SocketAddress::Family::IPv4, {OptionName::ReuseAddress, 1});
    const bool isFree = native::bindSocket(socket, SocketAddress::internet(QHostAddress::LocalHost, port)) == 0;
    native::closeSocket(socket);
    return isFree;
}
