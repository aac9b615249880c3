// SPDX-License-Identifier: MIT
#include "model/code/CCode.h"

#include "model/code/CodeFailure.h"
#include "model/code/CodeLiteral.h"

#include <QSysInfo>

#include <algorithm>

CCode::CCode(const CodePlan& plan, const QString& name, Wording words)
    : CProgram(plan, name, words)
{
}

void CCode::writeStep(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    switch (step.event.kind) {
    case EventKind::Socket: {
        const QString family = step.event.on.letter() == 'L' ? QStringLiteral("AF_UNIX")
                               : step.isIPv6                 ? QStringLiteral("AF_INET6")
                                                             : QStringLiteral("AF_INET");
        const bool isDatagram = step.event.has(Event::Datagram);
        return open(step, step.event.on,
                    QStringLiteral("socket(%1, %2, 0)")
                        .arg(family, isDatagram ? QLatin1String("SOCK_DGRAM") : QLatin1String("SOCK_STREAM")));
    }
    case EventKind::Option:
        return setOption(step, CodeOption::of(step));
    case EventKind::Resolve:
        return lookUp(step);
    case EventKind::Bind:
        return withAddress(step, QStringLiteral("bind"));
    case EventKind::Listen:
        return call(step, QStringLiteral("listen(%1, %2)").arg(on).arg(step.event.value));
    case EventKind::ConnectStart:
    case EventKind::Connect:
        return withAddress(step, QStringLiteral("connect"));
    case EventKind::Accept: {
        const QString n = number(step);
        add(step, QStringLiteral("struct sockaddr_storage peer%1;").arg(n));
        add(step, QStringLiteral("socklen_t length%1 = sizeof peer%1;").arg(n));
        return open(step, step.event.accepted(),
                    QStringLiteral("accept(%1, (struct sockaddr *)&peer%2, &length%2)").arg(on, n));
    }
    case EventKind::Shutdown: {
        const char* const way = !step.event.has(Event::ReceiveSide) ? "SHUT_WR"
                                : step.event.has(Event::SendSide)   ? "SHUT_RDWR"
                                                                    : "SHUT_RD";
        return call(step, QStringLiteral("shutdown(%1, %2)").arg(on, QLatin1String(way)));
    }
    case EventKind::ResetOut:
        add(step, QStringLiteral("struct linger linger%1 = {1, 0};").arg(number(step)));
        add(step,
            QStringLiteral("setsockopt(%1, SOL_SOCKET, SO_LINGER, &linger%2, sizeof linger%2);").arg(on, number(step)));
        return call(step, QStringLiteral("close(%1)").arg(on));
    case EventKind::Close:
        call(step, QStringLiteral("close(%1)").arg(on));
        if (const QString name = plan().places.nameOf(step.address.path);
            isProgram() && !name.isEmpty() && !step.event.on.isConnection())
            add(step, QStringLiteral("unlink(%1);").arg(name));
        return;
    case EventKind::ResetIn:
        receive(step);
        return add(step, QStringLiteral("close(%1);").arg(on));
    case EventKind::Join:
    case EventKind::Leave:
        return changeGroup(step, step.event.kind == EventKind::Join);
    case EventKind::Error:
        return failed(step);
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::SendTo:
        return send(step);
    default:
        return receive(step);
    }
}

// A call that makes a socket.
void CCode::open(const CodeStep& step, SocketId socket, const QString& call)
{
    const bool isNew = declare(socket);
    addLast(step,
            QStringLiteral("%1%2 = %3;").arg(isNew ? QLatin1String("int ") : QLatin1String(), variable(socket), call));
    if (isTranscript())
        return check(step, QStringLiteral("assert(%1 >= 0);").arg(variable(socket)));
    if (isProgram()) {
        use("die");
        add(step,
            QStringLiteral("if (%1 < 0) die(\"%2\");").arg(variable(socket), call.section(QLatin1Char('('), 0, 0)));
    }
}

// A call that returns 0, or -1 if it fails.
void CCode::call(const CodeStep& step, const QString& call)
{
    const QString n = number(step);
    if (!isProgram()) {
        addLast(step, call + QLatin1Char(';'));
    } else if (step.form == CodeStep::Form::Fails) {
        addLast(step, QStringLiteral("int error%1 = %2 < 0 ? errno : 0;").arg(n, call));
        check(step, QStringLiteral("assert(error%1 == %2);").arg(n, failureName(step.event)));
    } else if (isTranscript()) {
        addLast(step, QStringLiteral("int result%1 = %2;").arg(n, call));
        check(step, QStringLiteral("assert(result%1 == 0);").arg(n));
    } else {
        use("die");
        addLast(step, QStringLiteral("if (%1 < 0) die(\"%2\");").arg(call, call.section(QLatin1Char('('), 0, 0)));
    }
}

void CCode::failed(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    switch (step.event.call) {
    case Call::Connect:
        return withAddress(step, QStringLiteral("connect"));
    case Call::Bind:
        return withAddress(step, QStringLiteral("bind"));
    case Call::Listen:
        return call(step, QStringLiteral("listen(%1, 128)").arg(on));
    case Call::Send:
    case Call::SendTo:
        return send(step);
    case Call::SetSockOpt:
        return setOption(step, CodeOption::of(step));
    case Call::AddMembership:
    case Call::DropMembership:
        return changeGroup(step, step.event.call == Call::AddMembership);
    case Call::Shutdown:
        return call(step, QStringLiteral("shutdown(%1, SHUT_WR)").arg(on));
    case Call::GetAddrInfo:
        return lookUp(step);
    default:
        return receive(step);
    }
}

// --- addresses and options -----------------------------------------------------------------------------------------

QString CCode::text(const QString& text) const
{
    return textLiteral(CodeLanguage::C, text);
}

// Declares the struct that a call is given; returns the arguments of the call for it.
QString CCode::declareAddress(const CodeStep& step)
{
    const SocketAddress& address = step.address;
    const QString name = QStringLiteral("address") + number(step);
    QString host = address.host.toString();
    switch (address.family) {
    case SocketAddress::Family::Local: {
        const QString constant = isProgram() ? plan().places.nameOf(address.path) : QString();
        add(step, QStringLiteral("struct sockaddr_un %1 = {.sun_family = AF_UNIX};").arg(name));
        add(step, QStringLiteral("snprintf(%1.sun_path, sizeof %1.sun_path, \"%s\", %2);")
                      .arg(name, constant.isEmpty() ? text(address.path) : constant));
        break;
    }
    case SocketAddress::Family::IPv6: {
        const QString scope = address.host.scopeId();
        host = host.section(QLatin1Char('%'), 0, 0);
        add(step, QStringLiteral("struct sockaddr_in6 %1 = {.sin6_family = AF_INET6, .sin6_port = htons(%2)};")
                      .arg(name, portOf(address)));
        add(step, QStringLiteral("inet_pton(AF_INET6, %2, &%1.sin6_addr);").arg(name, text(host)));
        if (!scope.isEmpty())
            add(step, QStringLiteral("%1.sin6_scope_id = if_nametoindex(%2);").arg(name, text(scope)));
        break;
    }
    case SocketAddress::Family::IPv4:
        add(step, QStringLiteral("struct sockaddr_in %1 = {.sin_family = AF_INET, .sin_port = htons(%2)};")
                      .arg(name, portOf(address)));
        add(step, QStringLiteral("inet_pton(AF_INET, %2, &%1.sin_addr);").arg(name, text(host)));
        break;
    case SocketAddress::Family::None: // connect() takes a default peer away
        add(step, QStringLiteral("struct sockaddr %1 = {.sa_family = AF_UNSPEC};").arg(name));
        break;
    }
    return QStringLiteral("(struct sockaddr *)&%1, sizeof %1").arg(name);
}

void CCode::withAddress(const CodeStep& step, const QString& function)
{
    const QString arguments = declareAddress(step);
    call(step, QStringLiteral("%1(%2, %3)").arg(function, variable(step.event.on), arguments));
}

void CCode::setOption(const CodeStep& step, const CodeOption& option)
{
    const QString name = QStringLiteral("value") + number(step);
    if (option.isLinger)
        add(step, QStringLiteral("struct linger %1 = {%2, %3};")
                      .arg(name)
                      .arg(step.event.asked >= 0 ? 1 : 0)
                      .arg(std::max<qint64>(step.event.asked, 0)));
    else
        add(step, QStringLiteral("int %1 = %2;").arg(name).arg(step.event.asked));
    call(step, QStringLiteral("setsockopt(%1, %2, %3, &%4, sizeof %4)")
                   .arg(variable(step.event.on), option.level, option.name, name));
}

void CCode::changeGroup(const CodeStep& step, bool join)
{
    const QString group = step.name.section(QLatin1Char('@'), 0, 0);
    const QString interfaceName = step.name.section(QLatin1Char('@'), 1);
    const QString index =
        interfaceName.isEmpty() ? QStringLiteral("0") : QStringLiteral("if_nametoindex(%1)").arg(text(interfaceName));
    const QString name = QStringLiteral("group") + number(step);
    if (group.contains(QLatin1Char(':'))) {
        add(step, QStringLiteral("struct ipv6_mreq %1 = {.ipv6mr_interface = %2};").arg(name, index));
        add(step, QStringLiteral("inet_pton(AF_INET6, %2, &%1.ipv6mr_multiaddr);").arg(name, text(group)));
        return call(step, QStringLiteral("setsockopt(%1, IPPROTO_IPV6, %2, &%3, sizeof %3)")
                              .arg(variable(step.event.on),
                                   join ? QLatin1String("IPV6_JOIN_GROUP") : QLatin1String("IPV6_LEAVE_GROUP"), name));
    }
    add(step, QStringLiteral("struct ip_mreqn %1 = {.imr_ifindex = %2};").arg(name, index));
    add(step, QStringLiteral("inet_pton(AF_INET, %2, &%1.imr_multiaddr);").arg(name, text(group)));
    call(step, QStringLiteral("setsockopt(%1, IPPROTO_IP, %2, &%3, sizeof %3)")
                   .arg(variable(step.event.on),
                        join ? QLatin1String("IP_ADD_MEMBERSHIP") : QLatin1String("IP_DROP_MEMBERSHIP"), name));
}

void CCode::lookUp(const CodeStep& step)
{
    const QString n = number(step);
    QString host = text(step.name);
    if (step.name == QSysInfo::machineHostName()) {
        add(step, QStringLiteral("char host%1[256];").arg(n));
        add(step, QStringLiteral("gethostname(host%1, sizeof host%1);").arg(n));
        host = QStringLiteral("host") + n;
    }
    add(step, QStringLiteral("struct addrinfo hints%1 = {.ai_socktype = SOCK_STREAM}, *found%1 = NULL;").arg(n));
    addLast(step, QStringLiteral("int result%1 = getaddrinfo(%2, NULL, &hints%1, &found%1);").arg(n, host));
    if (step.form == CodeStep::Form::Fails)
        return check(step, QStringLiteral("assert(result%1 == %2);").arg(n, failureName(step.event)));
    add(step, QStringLiteral("if (result%1 == 0) freeaddrinfo(found%1);").arg(n));
    if (isTranscript())
        check(step, QStringLiteral("assert(result%1 == 0);").arg(n));
}

// --- bytes ---------------------------------------------------------------------------------------------------------

// An expression for the bytes; what it needs is declared before.
QString CCode::payload(const CodeStep& step)
{
    const qint64 size = step.form == CodeStep::Form::Fails ? step.event.asked : qint64(step.event.bytes);
    if (step.payload == CodeStep::Payload::Here) {
        const QStringList literals = byteLiterals(CodeLanguage::C, step.bytes);
        if (literals.size() == 1)
            return literals.constFirst();
        const QString name = QStringLiteral("bytes") + number(step);
        addLiteral(step, QStringLiteral("static const char %1[] =").arg(name), literals, QStringLiteral(";"));
        return name;
    }
    if (step.payload == CodeStep::Payload::Beside) {
        use("load");
        return QStringLiteral("load(%1, %2)").arg(text(payloadFile(name(), step.id))).arg(size);
    }
    const QString name = QStringLiteral("bytes") + number(step);
    add(step, QStringLiteral("static const char %1[%2];").arg(name).arg(std::max<qint64>(size, 1)));
    return name;
}

void CCode::send(const CodeStep& step)
{
    const bool fails = step.form == CodeStep::Form::Fails;
    const bool hasAddress = step.event.call == Call::SendTo && !step.hasDefaultPeer;
    const qint64 size = std::max<qint64>(0, fails ? step.event.asked : qint64(step.event.bytes));
    const QString address = hasAddress ? declareAddress(step) : QString();
    const QString bytes = payload(step);
    const QString on = variable(step.event.on);
    const QString code = hasAddress ? QStringLiteral("sendto(%1, %2, %3, 0, %4)").arg(on, bytes).arg(size).arg(address)
                                    : QStringLiteral("send(%1, %2, %3, 0)").arg(on, bytes).arg(size);
    if (fails)
        return call(step, code);
    const QString n = number(step);
    if (isProgram() && !isTranscript()) {
        use("die");
        return addLast(step, QStringLiteral("if (%1 != %2) die(\"send\");").arg(code).arg(size));
    }
    addLast(step, QStringLiteral("ssize_t count%1 = %2;").arg(n, code));
    check(step, QStringLiteral("assert(count%1 == %2);").arg(n).arg(size));
}

void CCode::receive(const CodeStep& step)
{
    constexpr quint32 mostRoom = 65536; // more than was there is never read
    const QString on = variable(step.event.on);
    const QString n = number(step);
    const bool isDatagram = step.event.call == Call::RecvFrom;
    const quint32 size =
        step.takesAll ? step.event.bytes : std::min(step.recvSize, std::max(step.event.bytes, mostRoom));
    add(step, QStringLiteral("%1char data%2[%3];")
                  .arg(isProgram() ? QLatin1String("static ") : QLatin1String(), n)
                  .arg(std::max(size, 1U)));
    QString code = QStringLiteral("recv(%1, data%2, sizeof data%2, %3)")
                       .arg(on, n, step.takesAll ? QLatin1String("MSG_WAITALL") : QLatin1String("0"));
    if (isDatagram) {
        add(step, QStringLiteral("struct sockaddr_storage peer%1;").arg(n));
        add(step, QStringLiteral("socklen_t length%1 = sizeof peer%1;").arg(n));
        code =
            QStringLiteral("recvfrom(%1, data%2, sizeof data%2, 0, (struct sockaddr *)&peer%2, &length%2)").arg(on, n);
    }
    if (step.form == CodeStep::Form::Fails)
        return call(step, code);
    addLast(step, QStringLiteral("ssize_t count%1 = %2;").arg(n, code));
    checkReceived(step);
}

void CCode::checkReceived(const CodeStep& step)
{
    const QString n = number(step);
    const bool isEnd = step.event.kind == EventKind::Eof;
    if (!isProgram()) {
        if (isEnd)
            add(step, QStringLiteral("if (count%1 == 0) puts(\"end of stream\");").arg(n));
        return;
    }
    if (!isTranscript()) {
        use("show");
        return add(step, QStringLiteral("show(\"%1\", data%2, count%2);").arg(variable(step.event.on), n));
    }
    if (!step.isChecked)
        return check(step, QStringLiteral("assert(count%1 >= 0);").arg(n));
    const quint32 size = isEnd ? 0 : step.event.bytes;
    if (size == 0 || step.payload == CodeStep::Payload::Lost)
        return check(step, QStringLiteral("assert(count%1 == %2);").arg(n).arg(size));
    QString bytes;
    if (step.payload == CodeStep::Payload::Beside) {
        use("load");
        bytes = QStringLiteral("load(%1, %2)").arg(text(payloadFile(name(), step.id))).arg(size);
    } else {
        const QStringList literals = byteLiterals(CodeLanguage::C, step.bytes);
        bytes = literals.constFirst();
        if (literals.size() > 1) {
            bytes = QStringLiteral("seen") + n;
            addLiteral(step, QStringLiteral("static const char %1[] =").arg(bytes), literals, QStringLiteral(";"),
                       checks());
        }
    }
    check(step, QStringLiteral("assert(count%1 == %2 && memcmp(data%1, %3, %2) == 0);").arg(n).arg(size).arg(bytes));
}
