// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <winsock2.h>

#include <ws2tcpip.h>

// The system's own form of an address. Only for the Windows files of this folder.
namespace native {

struct RawAddress
{
    sockaddr_storage storage = {};
    int size = 0; // 0: the address cannot be expressed

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
    sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }

    static RawAddress from(const SocketAddress& address);
    static RawAddress room(); // to be filled by the system
    SocketAddress value() const;
};

} // namespace native
