// SPDX-License-Identifier: MIT
#include "widgets/endpoints/LearnedSetups.h"

#include "model/commands/CommandSocket.h"

namespace {

// What the command opens an endpoint with; nothing: it opens none.
std::optional<EndpointSetup> setupOf(const Command& command)
{
    EndpointSetup setup;
    const auto takeServing = [&setup](const auto& listen) {
        setup.behaviour = listen.behaviour;
        setup.acceptAutomatically = listen.acceptAutomatically;
        setup.receive = listen.receive;
        setup.backlog = listen.backlog;
        setup.maxConnections = listen.maxConnections;
    };
    if (const auto* const listen = std::get_if<command::Listen>(&command)) {
        takeServing(*listen);
        setup.where = listen->where;
        setup.options = listen->options;
        setup.connectionOptions = listen->connectionOptions;
    } else if (const auto* const local = std::get_if<command::ListenLocal>(&command)) {
        takeServing(*local);
        setup.path = local->path;
    } else if (const auto* const connect = std::get_if<command::Connect>(&command)) {
        setup.where = connect->to;
        setup.local = connect->local;
        setup.timeoutMs = connect->timeoutMs;
        setup.receive = connect->receive;
        setup.options = connect->options;
    } else if (const auto* const client = std::get_if<command::ConnectLocal>(&command)) {
        setup.path = client->path;
        setup.receive = client->receive;
    } else if (const auto* const udp = std::get_if<command::OpenUdp>(&command)) {
        setup.where = udp->local;
        setup.receive = udp->receive;
        setup.options = udp->options;
    } else if (const auto* const relay = std::get_if<command::OpenRelay>(&command)) {
        setup.where = relay->where;
        setup.target = relay->to;
        setup.impairments = relay->impairments;
    } else {
        return std::nullopt;
    }
    return setup;
}

} // namespace

void LearnedSetups::take(const Command& command)
{
    if (const std::optional<EndpointSetup> setup = setupOf(command))
        m_setups.insert(commandSocket(command), *setup);
}

std::optional<EndpointSetup> LearnedSetups::giveAway(SocketId endpoint)
{
    const auto found = m_setups.constFind(endpoint);
    if (found == m_setups.cend())
        return std::nullopt;
    const EndpointSetup setup = *found;
    m_setups.erase(found);
    return setup;
}
