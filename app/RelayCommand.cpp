// SPDX-License-Identifier: MIT
#include "app/RelayCommand.h"

void RelayCommand::open()
{
    setId(session().newId(spec().url.scheme == EndpointUrl::Scheme::Udp ? 'D' : 'R'));
    post(command::OpenRelay{id(), spec().url.where, spec().target, spec().impairments});
}
