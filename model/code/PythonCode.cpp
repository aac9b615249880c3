// SPDX-License-Identifier: MIT
#include "model/code/PythonCode.h"

#include "model/code/CodeFailure.h"
#include "model/code/CodeLiteral.h"
#include "model/code/CodeOption.h"
#include "model/code/CodeTools.h"

#include <QSysInfo>

#include <algorithm>

PythonCode::PythonCode(const CodePlan& plan, const QString& name, Wording words)
    : CodeWriter(CodeLanguage::Python, plan, name, words)
{
}

void PythonCode::writeStep(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    switch (step.event.kind) {
    case EventKind::Socket: {
        const QString family = step.event.on.letter() == 'L' ? QStringLiteral("AF_UNIX")
                               : step.isIPv6                 ? QStringLiteral("AF_INET6")
                                                             : QStringLiteral("AF_INET");
        const bool isDatagram = step.event.has(Event::Datagram);
        return addLast(step,
                       QStringLiteral("%1 = socket.socket(socket.%2, socket.%3)")
                           .arg(on, family, isDatagram ? QLatin1String("SOCK_DGRAM") : QLatin1String("SOCK_STREAM")));
    }
    case EventKind::Option:
        return setOption(step);
    case EventKind::Resolve:
        return call(step, QStringLiteral("socket.getaddrinfo"), host(step.name) + QStringLiteral(", None"));
    case EventKind::Bind:
        return call(step, on + QStringLiteral(".bind"), address(step.address));
    case EventKind::Listen:
        return call(step, on + QStringLiteral(".listen"), QString::number(step.event.value));
    case EventKind::ConnectStart:
        return call(step, on + QStringLiteral(".connect"), address(step.address));
    case EventKind::Connect:
        if (!step.address.isValid())
            return addComment(step,
                              said({QT_TRANSLATE_NOOP("model", "Python cannot take a default peer away again.")}));
        return call(step, on + QStringLiteral(".connect"), address(step.address));
    case EventKind::Accept:
        return call(step, on + QStringLiteral(".accept"), {},
                    QStringLiteral("%1, address%2 = ").arg(variable(step.event.accepted()), number(step)));
    case EventKind::Shutdown: {
        const char* const way = !step.event.has(Event::ReceiveSide) ? "SHUT_WR"
                                : step.event.has(Event::SendSide)   ? "SHUT_RDWR"
                                                                    : "SHUT_RD";
        return call(step, on + QStringLiteral(".shutdown"), QStringLiteral("socket.") + QLatin1String(way));
    }
    case EventKind::ResetOut:
        use("struct");
        add(step, on + QStringLiteral(".setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(\"ii\", 1, 0))"));
        return call(step, on + QStringLiteral(".close"), {});
    case EventKind::Close:
        call(step, on + QStringLiteral(".close"), {});
        if (const QString name = plan().places.nameOf(step.address.path);
            isProgram() && !name.isEmpty() && !step.event.on.isConnection()) {
            use("os");
            add(step, QStringLiteral("os.unlink(%1)").arg(name));
        }
        return;
    case EventKind::ResetIn:
        call(step, on + QStringLiteral(".recv"), QString::number(step.recvSize));
        return add(step, on + QStringLiteral(".close()"));
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

// A call, or one that shall fail: then its error is kept for the end.
void PythonCode::call(const CodeStep& step, const QString& function, const QString& arguments, const QString& result)
{
    if (step.form != CodeStep::Form::Fails || !isProgram())
        return addLast(step, QStringLiteral("%1%2(%3)").arg(result, function, arguments));
    use("error_of");
    const QString separator = arguments.isEmpty() ? QString() : QStringLiteral(", ");
    addLast(step, QStringLiteral("error%1 = error_of(%2%3%4)").arg(number(step), function, separator, arguments));
    const QString name = failureName(step.event);
    bool isNumber = false;
    name.toInt(&isNumber);
    const QString module = name.startsWith(QLatin1String("EAI_")) ? QStringLiteral("socket.")
                           : isNumber                             ? QString()
                                                                  : QStringLiteral("errno.");
    check(step, QStringLiteral("assert error%1 == %2").arg(number(step), module + name));
}

void PythonCode::failed(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    switch (step.event.call) {
    case Call::Connect:
        return call(step, on + QStringLiteral(".connect"), address(step.address));
    case Call::Bind:
        return call(step, on + QStringLiteral(".bind"), address(step.address));
    case Call::Listen:
        return call(step, on + QStringLiteral(".listen"), {});
    case Call::Send:
    case Call::SendTo:
        return send(step);
    case Call::SetSockOpt:
        return setOption(step);
    case Call::AddMembership:
    case Call::DropMembership:
        return changeGroup(step, step.event.call == Call::AddMembership);
    case Call::Shutdown:
        return call(step, on + QStringLiteral(".shutdown"), QStringLiteral("socket.SHUT_WR"));
    case Call::GetAddrInfo:
        return call(step, QStringLiteral("socket.getaddrinfo"), host(step.name) + QStringLiteral(", None"));
    default:
        return call(step,
                    on + (step.event.call == Call::RecvFrom ? QLatin1String(".recvfrom") : QLatin1String(".recv")),
                    QString::number(step.recvSize));
    }
}

QStringList PythonCode::payload(const CodeStep& step)
{
    switch (step.payload) {
    case CodeStep::Payload::Here:
        return byteLiterals(CodeLanguage::Python, step.bytes);
    case CodeStep::Payload::Beside:
        use("payload");
        return {QStringLiteral("payload(%1)").arg(textLiteral(CodeLanguage::Python, payloadFile(name(), step.id)))};
    case CodeStep::Payload::Lost:
        break;
    }
    const qint64 size = step.form == CodeStep::Form::Fails ? step.event.asked : qint64(step.event.bytes);
    return {QStringLiteral("bytes(%1)").arg(qMax<qint64>(size, 0))};
}

void PythonCode::send(const CodeStep& step)
{
    const bool isDatagram = step.event.call == Call::SendTo;
    const bool hasAddress = isDatagram && !step.hasDefaultPeer;
    const QString function = variable(step.event.on) + (!isDatagram  ? QLatin1String(".sendall")
                                                        : hasAddress ? QLatin1String(".sendto")
                                                                     : QLatin1String(".send"));
    const QStringList bytes = payload(step);
    const QString behind = hasAddress ? QStringLiteral(", ") + address(step.address) : QString();
    if (bytes.size() == 1)
        return call(step, function, bytes.constFirst() + behind);
    addLiteral(step, function + QLatin1Char('('), bytes, behind + QLatin1Char(')'));
}

void PythonCode::receive(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    const QString data = QStringLiteral("data") + number(step);
    if (step.event.call == Call::RecvFrom)
        call(step, on + QStringLiteral(".recvfrom"), QString::number(step.recvSize),
             QStringLiteral("%1, address%2 = ").arg(data, number(step)));
    else if (step.takesAll)
        call(step, on + QStringLiteral(".recv"), QStringLiteral("%1, socket.MSG_WAITALL").arg(step.event.bytes),
             data + QStringLiteral(" = "));
    else
        call(step, on + QStringLiteral(".recv"), QString::number(step.recvSize), data + QStringLiteral(" = "));
    const bool isEnd = step.event.kind == EventKind::Eof;
    if (!isProgram() && isEnd)
        add(step, QStringLiteral("if not %1: print(\"end of stream\")").arg(data));
    else if (isProgram() && !isTranscript())
        add(step, QStringLiteral("print(\"%1\", %2)").arg(on, data));
    else if (isEnd && step.isChecked)
        check(step, QStringLiteral("assert not %1").arg(data));
    else if (step.payload == CodeStep::Payload::Lost && step.isChecked)
        check(step, QStringLiteral("assert len(%1) == %2").arg(data).arg(step.event.bytes));
    else if (const QStringList bytes = payload(step); step.isChecked && bytes.size() == 1)
        check(step, QStringLiteral("assert %1 == %2").arg(data, bytes.constFirst()));
    else if (step.isChecked)
        addLiteral(step, QStringLiteral("assert %1 == (").arg(data), bytes, QStringLiteral(")"), checks());
}

void PythonCode::setOption(const CodeStep& step)
{
    const QString on = variable(step.event.on);
    const CodeOption option = CodeOption::of(step);
    QString value = QString::number(step.event.asked);
    if (option.isLinger) {
        use("struct");
        value = QStringLiteral("struct.pack(\"ii\", %1, %2)")
                    .arg(step.event.asked >= 0 ? 1 : 0)
                    .arg(qMax<qint64>(step.event.asked, 0));
    }
    // The module has no name for this one.
    const QString name = option.name == QLatin1String("IP_RECVERR")     ? QStringLiteral("11")
                         : option.name == QLatin1String("IPV6_RECVERR") ? QStringLiteral("25")
                                                                        : QStringLiteral("socket.") + option.name;
    call(step, on + QStringLiteral(".setsockopt"), QStringLiteral("socket.%1, %2, %3").arg(option.level, name, value));
}

void PythonCode::changeGroup(const CodeStep& step, bool join)
{
    const QString group = step.name.section(QLatin1Char('@'), 0, 0);
    const QString interfaceName = step.name.section(QLatin1Char('@'), 1);
    const QString literal = textLiteral(CodeLanguage::Python, group);
    const QString index =
        interfaceName.isEmpty()
            ? QStringLiteral("0")
            : QStringLiteral("socket.if_nametoindex(%1)").arg(textLiteral(CodeLanguage::Python, interfaceName));
    QString arguments;
    if (group.contains(QLatin1Char(':'))) {
        use("struct");
        arguments =
            QStringLiteral(
                "socket.IPPROTO_IPV6, socket.%1, socket.inet_pton(socket.AF_INET6, %2) + struct.pack(\"@I\", %3)")
                .arg(join ? QLatin1String("IPV6_JOIN_GROUP") : QLatin1String("IPV6_LEAVE_GROUP"), literal, index);
    } else {
        const QLatin1String option = join ? QLatin1String("IP_ADD_MEMBERSHIP") : QLatin1String("IP_DROP_MEMBERSHIP");
        QString behind;
        if (!interfaceName.isEmpty()) {
            use("struct");
            behind = QStringLiteral(" + struct.pack(\"@i\", %1)").arg(index);
        }
        arguments =
            QStringLiteral("socket.IPPROTO_IP, socket.%1, socket.inet_aton(%2) + socket.inet_aton(\"0.0.0.0\")%3")
                .arg(option, literal, behind);
    }
    call(step, variable(step.event.on) + QStringLiteral(".setsockopt"), arguments);
}

QString PythonCode::host(const QString& name) const
{
    return name == QSysInfo::machineHostName() ? QStringLiteral("socket.gethostname()")
                                               : textLiteral(CodeLanguage::Python, name);
}

QString PythonCode::path(const QString& path) const
{
    const QString name = isProgram() ? plan().places.nameOf(path) : QString();
    return name.isEmpty() ? textLiteral(CodeLanguage::Python, path) : name;
}

QString PythonCode::address(const SocketAddress& address)
{
    if (address.family == SocketAddress::Family::Local)
        return path(address.path);
    return QStringLiteral("(%1, %2)").arg(textLiteral(CodeLanguage::Python, address.host.toString()), portOf(address));
}

// --- the program around the calls ----------------------------------------------------------------------------------

QString PythonCode::talkName(const CodeTalk& talk)
{
    return QStringLiteral("talk_") + variable(talk.socket);
}

void PythonCode::startTalk(const CodeTalk& talk)
{
    use("threading");
    const QString name = talkName(talk);
    *lines() += CodeLine{QStringLiteral("thread_%1 = threading.Thread(target=%2)").arg(variable(talk.socket), name),
                         {talk.opened}};
    *lines() += CodeLine{QStringLiteral("thread_%1.start()").arg(variable(talk.socket)), {talk.opened}};
}

void PythonCode::beReady()
{
    if (part() == CodePart::Server)
        *lines() += CodeLine{QStringLiteral("print(\"ready\", flush=True)"), {}};
}

void PythonCode::addTools(CodeText& to) const
{
    for (const char* tool : {"error_of", "payload"}) {
        if (!uses(tool))
            continue;
        to.add({{{}, {}}, {{}, {}}});
        for (const QString& line : pythonTool(QLatin1String(tool)))
            to.add(line);
    }
}

void PythonCode::assemble(CodeText& to)
{
    if (!isProgram()) {
        for (const QString& line : header())
            to.add(line);
        to.add(QString());
        to.add(m_body);
        return;
    }
    to.add(QStringLiteral("#!/usr/bin/env python3"));
    for (const QString& line : header())
        to.add(line);
    to.add(QString());
    const bool hasPlaces = !plan().places.ports().isEmpty() || !plan().places.paths().isEmpty();
    const std::pair<const char*, bool> modules[] = {{"errno", uses("error_of")},
                                                    {"faulthandler", isTranscript()},
                                                    {"os", hasPlaces || uses("os")},
                                                    {"pathlib", uses("payload")},
                                                    {"socket", true},
                                                    {"struct", uses("struct")},
                                                    {"threading", uses("threading")}};
    for (const auto& module : modules) {
        if (module.second)
            to.add(QStringLiteral("import ") + QLatin1String(module.first));
    }
    to.add(QString());
    for (const quint16 port : plan().places.ports())
        to.add(QStringLiteral("%1 = int(os.environ.get(\"%1\", %2))").arg(CodePlaces::nameOf(port)).arg(port));
    for (const QString& path : plan().places.paths())
        to.add(QStringLiteral("%1 = os.environ.get(\"%1\", %2)")
                   .arg(plan().places.nameOf(path), textLiteral(CodeLanguage::Python, path)));
    addTools(to);
    for (qsizetype i = 0; i < m_talks.size(); ++i) {
        to.add({{{}, {}}, {{}, {}}, {QStringLiteral("def %1():").arg(talkName(plan().talks.at(i))), {}}});
        to.add(indented(m_talks.at(i)));
        const auto isComment = [](const CodeLine& line) { return line.text.startsWith(QLatin1Char('#')); };
        if (std::all_of(m_talks.at(i).cbegin(), m_talks.at(i).cend(), isComment))
            to.add(QStringLiteral("    pass"));
    }
    to.add(QString());
    if (uses("error_of") || uses("payload") || !m_talks.isEmpty())
        to.add(QString());
    if (isTranscript())
        to.add(QStringLiteral("faulthandler.dump_traceback_later(60, exit=True)"));
    to.add(m_body);
    for (const CodeTalk& talk : plan().talks)
        to.add(QStringLiteral("thread_%1.join()").arg(variable(talk.socket)));
    if (!checks()->isEmpty())
        to.add(QString());
    to.add(*checks());
}
