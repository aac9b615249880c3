// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <sys/socket.h>

// The system's own form of an address. Only for the Unix files of this folder.
namespace native {

struct RawAddress
{
    sockaddr_storage storage = {};
    socklen_t size = 0; // 0: the address cannot be expressed (path too long, no address)

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
    sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }

    static RawAddress from(const SocketAddress& address);
    static RawAddress room(); // to be filled by the system
    SocketAddress value() const;
};

} // namespace native
