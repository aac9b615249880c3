<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressCombo</name>
    <message>
        <source>this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, dual stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this computer that bind() asks for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up connecting: close().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close both directions, after what is queued has been sent: close().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down send side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that no more bytes will come; receiving goes on: shutdown(SHUT_WR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down receive side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more bytes; the peer is not told: shutdown(SHUT_RD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at once; the peer sees an error and queued bytes are lost: SO_LINGER 0, close().</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Use a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a server there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call, its error number and the system&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortField</name>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 65535 or a service name. 0 asks for a free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 65535 or a service name such as http.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Not an address to listen on or connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tcp://HOST:PORT, udp://HOST:PORT or unix:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a local socket begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path cannot hold a zero byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with none of tcp://, udp:// and unix://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a host name such as localhost, or an address such as 127.0.0.1 or ::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, or a service name such as http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has only letters, digits, hyphens and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two dots there are 1 to 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of a host name begins or ends with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a number nor a service name known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port has 16 bits: the largest is 65535. Leading zeros are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 only means “any free port” when listening or binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing: host and port are separated by a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear where the IPv6 address ends and the port begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the address in brackets, as in [::1]:8888.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side answered, but nothing listens on that port (or a firewall answers no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a server there, check the port, or look which address the server is bound to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another socket has this address; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a free port, or wait and try again. On Linux SO_REUSEADDR helps only if the earlier socket had it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket can be bound only to this computer&apos;s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an address from the list, or listen on all addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 may be reserved; or broadcast is not allowed on this socket; or the system or a firewall forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a port above 1023, or allow broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network or host unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads there, or the next hop says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or try 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back: the host is off, a firewall drops silently, or the server&apos;s queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again or wait longer. “Refused” would have been an answer; this is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer aborted: it closed with unread data, crashed, or used Reset. Data on the way may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the peer had unread bytes, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: connection is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shut down sending, or the peer is gone. The first send after that still seemed to work: the kernel had not heard of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has no address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagram too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once, or use TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program, or the whole system, may hold no more descriptors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no IPv6 (or no AF_UNIX), or the socket is of another family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer does not take what is queued, and this app keeps no more than that in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the peer reads, or send less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing waited, but the peer did not take the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the peer read before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is at its limit; the new connection was accepted and closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some connections, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable as a socket path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is too long, or something that is no socket is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter path, or one where nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datagram has no address to go to, and this endpoint has no default peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to send it, or set a default peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds what this session received is full or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; the session goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible on this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says that the request makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state of the socket and at what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no more than a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the system&apos;s own words in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier datagram reached %1, but nothing is bound to port %2 there. This endpoint goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but nothing listens on port %2 (or a firewall answers no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another socket has %1; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less. This one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing waited, but the peer did not take the last %n bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
