// SPDX-License-Identifier: MIT
#include "widgets/endpoints/EndpointSetup.h"

#include <QDir>

EndpointRole endpointRole(SocketId id, const EndpointState& state)
{
    switch (id.letter()) {
    case 'S':
        return EndpointRole::TcpServer;
    case 'U':
        return EndpointRole::Udp;
    case 'L':
        return state.phase == EndpointState::Phase::Listening ? EndpointRole::LocalServer : EndpointRole::LocalClient;
    case 'R':
        return EndpointRole::TcpRelay;
    case 'D':
        return EndpointRole::UdpRelay;
    case 'P':
        return EndpointRole::Limited;
    default:
        return EndpointRole::TcpClient;
    }
}

char endpointLetter(EndpointRole role)
{
    switch (role) {
    case EndpointRole::TcpServer:
        return 'S';
    case EndpointRole::TcpClient:
        return 'C';
    case EndpointRole::Udp:
        return 'U';
    case EndpointRole::TcpRelay:
        return 'R';
    case EndpointRole::UdpRelay:
        return 'D';
    case EndpointRole::Limited:
        return 'P';
    case EndpointRole::LocalServer:
    case EndpointRole::LocalClient:
        break;
    }
    return 'L';
}

EndpointSetup usualSetup(EndpointRole role, const std::function<bool(quint16)>& isPortFree)
{
    EndpointSetup setup;
    switch (role) {
    case EndpointRole::TcpServer:
        setup.behaviour.kind = BehaviourKind::Echo;
        // Otherwise the connections of an earlier server keep the port for a minute in TIME-WAIT.
        setup.options = {{OptionName::ReuseAddress, 1}};
        while (setup.where.port < 8988 && !isPortFree(setup.where.port))
            ++setup.where.port;
        break;
    case EndpointRole::TcpClient:
    case EndpointRole::Limited:
        break;
    case EndpointRole::Udp:
        setup.where.port = 12345;
        setup.receive.size = command::OpenUdp().receive.size;
        break;
    case EndpointRole::TcpRelay:
    case EndpointRole::UdpRelay:
        setup.where.port = 0;
        setup.target = {QStringLiteral("127.0.0.1"), quint16(role == EndpointRole::TcpRelay ? 8888 : 12345)};
        break;
    case EndpointRole::LocalServer:
        setup.behaviour.kind = BehaviourKind::Echo;
        [[fallthrough]];
    case EndpointRole::LocalClient:
        setup.path = QDir(QDir::tempPath()).filePath(QStringLiteral("playground.sock"));
        break;
    }
    return setup;
}
