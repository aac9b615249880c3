// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <functional>
#include <optional>

// The short stable name of one socket: an endpoint the user opened (S1, C1, U1, L1) or a connection it accepted (S1·1).
// A simulated relay has more sockets: R1 (TCP) listens, R1·1 was accepted and R1·2 connects to the target for it, then
// R1·3 and R1·4; D1 (UDP) is where its clients send to, D1·1 is the socket towards the target for the first of them.
// P1 is a helper process with sockets of its own: P1 listens there, P1·1, P1·3 … were accepted, P1·2, P1·4 … are
// clients.
class SocketId final
{
public:
    constexpr SocketId() = default;

    constexpr SocketId(char letter, quint32 number, quint32 connection = 0)
        : m_packed((quint64(quint8(letter)) << 56) | (quint64(number & 0xffffffU) << 32) | connection)
    {
    }

    static constexpr SocketId fromPacked(quint64 packed)
    {
        SocketId id;
        id.m_packed = packed;
        return id;
    }
    constexpr quint64 packed() const { return m_packed; }

    constexpr bool isValid() const { return m_packed != 0; }
    constexpr char letter() const { return char(m_packed >> 56); }                   // one of letters()
    constexpr quint32 number() const { return quint32(m_packed >> 32) & 0xffffffU; } // from 1, at most 16 777 215
    constexpr quint32 connection() const { return quint32(m_packed); }               // from 1; 0: the endpoint itself
    constexpr bool isConnection() const { return connection() != 0; }
    static constexpr const char* letters() { return "SCULRDP"; }
    constexpr bool isTcp() const { return letter() == 'S' || letter() == 'C' || hasBothSides(); }
    constexpr bool isUdp() const { return letter() == 'U' || letter() == 'D'; }
    // Its connections are in turn accepted and made.
    constexpr bool hasBothSides() const { return letter() == 'R' || letter() == 'P'; }
    constexpr bool isRelay() const { return letter() == 'R' || letter() == 'D'; }
    // Came out of accept(); a relay's connections towards its target did not.
    constexpr bool isAccepted() const
    {
        return isConnection() && !isUdp() && (!hasBothSides() || connection() % 2 == 1);
    }
    constexpr SocketId endpoint() const { return SocketId(letter(), number()); }
    constexpr SocketId accepted(quint32 connection) const { return SocketId(letter(), number(), connection); }

    QString display() const;  // S1·1
    QString fileForm() const; // S1.1
    // Reads either form; letter in upper or lower case.
    static std::optional<SocketId> fromString(QStringView text);

    friend constexpr bool operator==(SocketId a, SocketId b) { return a.m_packed == b.m_packed; }
    friend constexpr bool operator!=(SocketId a, SocketId b) { return a.m_packed != b.m_packed; }
    friend constexpr bool operator<(SocketId a, SocketId b) { return a.m_packed < b.m_packed; }
    // Mixed: the numbers of clients are in the upper half, and a table looks at the lowest bits.
    friend size_t qHash(SocketId id, size_t seed = 0) { return ::qHash(id.m_packed, seed); }

private:
    quint64 m_packed = 0; // letter 8 bits, number 24 bits, connection 32 bits
};
