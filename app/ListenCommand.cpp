// SPDX-License-Identifier: MIT
#include "app/ListenCommand.h"

void ListenCommand::open()
{
    const ConversationSpec& spec = this->spec();
    const command::ReceiveMode receive{true, spec.receiveSize};
    switch (spec.url.scheme) {
    case EndpointUrl::Scheme::Tcp: {
        setId(session().newId('S'));
        command::Listen listen;
        listen.on = id();
        listen.where = spec.url.where;
        listen.backlog = spec.backlog;
        listen.receive = receive;
        listen.behaviour = spec.behaviour;
        listen.maxConnections = spec.maxConnections;
        listen.options = {{OptionName::ReuseAddress, spec.reuseAddress ? 1 : 0}};
        post(listen);
        break;
    }
    case EndpointUrl::Scheme::Unix: {
        setId(session().newId('L'));
        command::ListenLocal listen;
        listen.on = id();
        listen.path = spec.url.path;
        listen.backlog = spec.backlog;
        listen.receive = receive;
        listen.behaviour = spec.behaviour;
        listen.maxConnections = spec.maxConnections;
        post(listen);
        break;
    }
    case EndpointUrl::Scheme::Udp:
        setId(session().newId('U'));
        post(command::OpenUdp{id(), spec.url.where, receive, {}});
        for (const GroupRequest& request : spec.groups)
            post(command::Join{id(), request.group, request.interface});
        break;
    }
}

void ListenCommand::take(const Event& event)
{
    switch (event.kind) {
    case EventKind::Accept:
        postOutgoing(event.accepted());
        break;
    case EventKind::Eof:
    case EventKind::Send:
    case EventKind::SendPartial:
        closeIfDone(event.on);
        break;
    case EventKind::Error:
        if (event.on == id() && event.call == Call::AddMembership)
            failWith(event);
        break;
    default:
        break;
    }
}

// No user sits here who could close a connection by hand: it is closed when both sides have said all they had to say.
void ListenCommand::closeIfDone(SocketId connection)
{
    if (!connection.isConnection() || spec().behaviour.kind != BehaviourKind::Manual || m_closed.contains(connection))
        return;
    const EndpointState* const state = session().endpoints().find(connection);
    if (state == nullptr || !state->hasReceivedEnd || state->bytesSent < spec().outgoingSize())
        return;
    m_closed.insert(connection);
    post(command::Close{connection});
}
