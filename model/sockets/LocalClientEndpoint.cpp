// SPDX-License-Identifier: MIT
#include "model/sockets/LocalClientEndpoint.h"

void LocalClientEndpoint::open(const command::ConnectLocal& command)
{
    Attempt attempt;
    attempt.candidates = {SocketAddress::local(command.path)};
    attempt.receive = command.receive;
    connectTo(attempt);
}
