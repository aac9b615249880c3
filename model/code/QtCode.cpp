// SPDX-License-Identifier: MIT
#include "model/code/QtCode.h"

#include "model/code/CodeLiteral.h"

#include <QSysInfo>

#include <algorithm>

QtCode::QtCode(const CodePlan& plan, const QString& name, Wording words)
    : CodeWriter(CodeLanguage::Qt, plan, name, words)
{
    for (const CodeStep& step : plan.steps) {
        if (step.event.kind == EventKind::Listen || step.event.kind == EventKind::Accept)
            m_listening += step.event.on;
    }
}

void QtCode::writeStep(const CodeStep& step)
{
    const QString on = target(step.event.on);
    switch (step.event.kind) {
    case EventKind::Socket:
        return declare(step);
    case EventKind::Option:
        return setOption(step, CodeOption::of(step));
    case EventKind::Resolve:
        return lookUp(step);
    case EventKind::Bind:
        if (step.event.on.isUdp())
            return addLast(step, QStringLiteral("%1bind(%2, %3);").arg(on, host(step.address), portOf(step.address)));
        return addComment(step,
                          said({QT_TRANSLATE_NOOP("model", "bind() is a part of listen() and connectToHost().")}));
    case EventKind::Listen:
        return listen(step);
    case EventKind::ConnectStart:
    case EventKind::Connect:
        return connectTo(step);
    case EventKind::Accept:
        return accept(step);
    case EventKind::Shutdown: {
        const char* const way = !step.event.has(Event::ReceiveSide) ? "SHUT_WR"
                                : step.event.has(Event::SendSide)   ? "SHUT_RDWR"
                                                                    : "SHUT_RD";
        addComment(step, said({QT_TRANSLATE_NOOP("model", "Qt has no word for it that goes on reading.")}));
        return addLast(step, QStringLiteral("::shutdown(int(%1socketDescriptor()), %2);").arg(on, QLatin1String(way)));
    }
    case EventKind::ResetOut:
        addComment(step, said({QT_TRANSLATE_NOOP("model", "abort() is not always an RST.")}));
        return addLast(step, on + QStringLiteral("abort();"));
    case EventKind::Close:
        return addLast(step, on + (classOf(step.event.on) == QLatin1String("QTcpSocket")
                                       ? QLatin1String("disconnectFromHost();")
                                       : QLatin1String("close();")));
    case EventKind::Eof:
    case EventKind::ResetIn:
        return end(step);
    case EventKind::Join:
    case EventKind::Leave: {
        const QString interfaceName = step.name.section(QLatin1Char('@'), 1);
        const QString second =
            interfaceName.isEmpty()
                ? QString()
                : QStringLiteral(", QNetworkInterface::interfaceFromName(%1)").arg(text(interfaceName));
        return addLast(step, QStringLiteral("%1%2(QHostAddress(%3)%4);")
                                 .arg(on,
                                      step.event.kind == EventKind::Join ? QLatin1String("joinMulticastGroup")
                                                                         : QLatin1String("leaveMulticastGroup"),
                                      text(step.name.section(QLatin1Char('@'), 0, 0)), second));
    }
    case EventKind::Error:
        return failed(step);
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::SendTo:
        return send(step);
    case EventKind::Recv:
        return receive(step);
    default:
        return receiveDatagram(step);
    }
}

// --- names ---------------------------------------------------------------------------------------------------------

QString QtCode::classOf(SocketId socket) const
{
    const bool listens =
        !socket.isConnection() && ((socket.isTcp() && socket.letter() != 'C') || m_listening.contains(socket));
    if (socket.isUdp())
        return QStringLiteral("QUdpSocket");
    if (socket.letter() == 'L')
        return listens ? QStringLiteral("QLocalServer") : QStringLiteral("QLocalSocket");
    return listens ? QStringLiteral("QTcpServer") : QStringLiteral("QTcpSocket");
}

QString QtCode::target(SocketId socket) const
{
    return variable(socket) + (socket.isAccepted() ? QLatin1String("->") : QLatin1String("."));
}

QString QtCode::text(const QString& text) const
{
    const QString literal = textLiteral(CodeLanguage::Qt, text);
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? literal : QStringLiteral("QString::fromUtf8(%1)").arg(literal);
}

QString QtCode::host(const SocketAddress& address) const
{
    if (address.host == QHostAddress(QHostAddress::LocalHost))
        return QStringLiteral("QHostAddress::LocalHost");
    if (address.host == QHostAddress(QHostAddress::LocalHostIPv6))
        return QStringLiteral("QHostAddress::LocalHostIPv6");
    return QStringLiteral("QHostAddress(%1)").arg(text(address.host.toString()));
}

QStringList QtCode::payload(const CodeStep& step) const
{
    const qint64 size = step.form == CodeStep::Form::Fails ? step.event.asked : qint64(step.event.bytes);
    if (step.payload == CodeStep::Payload::Here)
        return byteLiterals(CodeLanguage::Qt, step.bytes);
    if (step.payload == CodeStep::Payload::Beside)
        return {QStringLiteral("payload(%1)").arg(text(payloadFile(name(), step.id)))};
    return {QStringLiteral("QByteArray(%1, '\\0')").arg(std::max<qint64>(size, 0))};
}

// --- calls ---------------------------------------------------------------------------------------------------------

void QtCode::declare(const CodeStep& step)
{
    if (m_declared.contains(step.event.on))
        return addComment(step,
                          said({QT_TRANSLATE_NOOP("model", "The object makes its socket again when it is used.")}));
    m_declared += step.event.on;
    addLast(step, QStringLiteral("%1 %2;").arg(classOf(step.event.on), variable(step.event.on)));
}

// A line that runs when a signal comes.
void QtCode::slot(const CodeStep& step, const QString& signal, const QString& line)
{
    const QString on = (step.event.on.isAccepted() ? QString() : QStringLiteral("&")) + variable(step.event.on);
    add(step, QStringLiteral("QObject::connect(%1, &%2::%3, [&] {").arg(on, classOf(step.event.on), signal));
    add(step, QStringLiteral("    ") + line);
    addLast(step, QStringLiteral("});"));
}

void QtCode::listen(const CodeStep& step)
{
    const QString on = target(step.event.on);
    add(step, QStringLiteral("%1setListenBacklogSize(%2);").arg(on).arg(step.event.value));
    const SocketAddress& address = step.address;
    if (address.family == SocketAddress::Family::Local)
        return addLast(step, QStringLiteral("%1listen(%2);").arg(on, text(address.path)));
    addLast(step, QStringLiteral("%1listen(%2, %3);").arg(on, host(address), portOf(address)));
}

void QtCode::accept(const CodeStep& step)
{
    const QString name = variable(step.event.accepted());
    const bool isNew = !isProgram() || !m_declared.contains(step.event.accepted());
    m_declared += step.event.accepted();
    const QString line = QStringLiteral("%1%2 = %3nextPendingConnection();")
                             .arg(isNew ? classOf(step.event.accepted()) + QStringLiteral(" *") : QString(), name,
                                  target(step.event.on));
    if (!isProgram())
        return slot(step, QStringLiteral("newConnection"), line);
    add(step, QStringLiteral("%1waitForNewConnection(-1);").arg(target(step.event.on)));
    addLast(step, line);
}

void QtCode::connectTo(const CodeStep& step)
{
    const QString on = target(step.event.on);
    if (!step.address.isValid())
        return addLast(step, on + QStringLiteral("disconnectFromHost();"));
    const bool isLocal = step.address.family == SocketAddress::Family::Local;
    const QString line =
        isLocal ? QStringLiteral("%1connectToServer(%2);").arg(on, text(step.address.path))
                : QStringLiteral("%1connectToHost(%2, %3);").arg(on, host(step.address), portOf(step.address));
    if (!isProgram())
        return addLast(step, line);
    add(step, line);
    if (step.form == CodeStep::Form::Fails) {
        addLast(step, QStringLiteral("const bool worked%1 = %2waitForConnected();").arg(number(step), on));
        return check(step, QStringLiteral("Q_ASSERT(!worked%1);").arg(number(step)));
    }
    addLast(step, on + QStringLiteral("waitForConnected();"));
}

void QtCode::send(const CodeStep& step)
{
    const QString on = target(step.event.on);
    const QStringList literals = payload(step);
    const bool isLiteral = step.payload == CodeStep::Payload::Here;
    const QString size = isLiteral ? QStringLiteral(", %1").arg(step.event.bytes) : QString();
    if (step.event.call == Call::SendTo && !step.hasDefaultPeer) {
        const QString before =
            isLiteral ? QStringLiteral("writeDatagram(QByteArray(") : QStringLiteral("writeDatagram(");
        return addLiteral(
            step, on + before, literals,
            QStringLiteral("%1%2, %3, %4);")
                .arg(size, isLiteral ? QLatin1String(")") : QLatin1String(), host(step.address), portOf(step.address)));
    }
    if (step.event.call != Call::SendTo)
        addComment(
            step,
            said({QT_TRANSLATE_NOOP("model", "write() puts it into a queue; bytesWritten() tells when it has left.")}));
    addLiteral(step, on + QStringLiteral("write("), literals, size + QStringLiteral(");"));
    if (isProgram() && step.event.call != Call::SendTo)
        add(step, on + QStringLiteral("flush();"));
}

void QtCode::receive(const CodeStep& step)
{
    const QString on = target(step.event.on);
    const QString data = QStringLiteral("data") + number(step);
    if (!isProgram())
        return slot(step, QStringLiteral("readyRead"), QStringLiteral("QByteArray %1 = %2readAll();").arg(data, on));
    add(step,
        QStringLiteral("while (%1bytesAvailable() < %2 && %1waitForReadyRead()) {").arg(on).arg(step.event.bytes));
    add(step, QStringLiteral("}"));
    addLast(step, QStringLiteral("const QByteArray %1 = %2read(%3);").arg(data, on).arg(step.event.bytes));
    checkReceived(step, data);
}

void QtCode::receiveDatagram(const CodeStep& step)
{
    const QString on = target(step.event.on);
    const QString data = QStringLiteral("datagram") + number(step);
    if (!isProgram())
        return slot(step, QStringLiteral("readyRead"),
                    QStringLiteral("QNetworkDatagram %1 = %2receiveDatagram();").arg(data, on));
    add(step, QStringLiteral("while (!%1hasPendingDatagrams() && %1waitForReadyRead()) {").arg(on));
    add(step, QStringLiteral("}"));
    const bool isCut = step.event.kind == EventKind::RecvFromCut;
    addLast(step, QStringLiteral("const QNetworkDatagram %1 = %2receiveDatagram(%3);")
                      .arg(data, on, isCut ? QString::number(step.event.bytes) : QString()));
    checkReceived(step, data + QStringLiteral(".data()"));
}

void QtCode::checkReceived(const CodeStep& step, const QString& data)
{
    if (!isTranscript())
        return add(step, QStringLiteral("qInfo() << \"%1\" << %2;").arg(variable(step.event.on), data));
    if (!step.isChecked)
        return check(step, QStringLiteral("Q_UNUSED(%1)").arg(data.section(QLatin1Char('.'), 0, 0)));
    if (step.payload == CodeStep::Payload::Lost)
        return check(step, QStringLiteral("Q_ASSERT(%1.size() == %2);").arg(data).arg(step.event.bytes));
    const bool isLiteral = step.payload == CodeStep::Payload::Here;
    const QString before = isLiteral ? QStringLiteral("Q_ASSERT(%1 == QByteArray(") : QStringLiteral("Q_ASSERT(%1 == ");
    addLiteral(step, before.arg(data), payload(step),
               isLiteral ? QStringLiteral(", %1));").arg(step.event.bytes) : QStringLiteral(");"), checks());
}

// The end of the stream and a reset are the same signal.
void QtCode::end(const CodeStep& step)
{
    const bool isEof = step.event.kind == EventKind::Eof;
    if (!isProgram())
        return slot(step, QStringLiteral("disconnected"),
                    isEof ? QStringLiteral("qInfo() << \"end of stream\";") : QStringLiteral("qInfo() << \"reset?\";"));
    const QString on = target(step.event.on);
    addLast(step, QStringLiteral("if (%1state() != %2::UnconnectedState) %1waitForDisconnected();")
                      .arg(on, classOf(step.event.on)));
}

void QtCode::failed(const CodeStep& step)
{
    switch (step.event.call) {
    case Call::Connect:
        return connectTo(step);
    case Call::Bind:
    case Call::Listen:
        if (step.event.on.isUdp())
            return addLast(
                step,
                QStringLiteral("%1bind(%2, %3);").arg(target(step.event.on), host(step.address), portOf(step.address)));
        return listen(step);
    case Call::Send:
    case Call::SendTo:
        return send(step);
    case Call::SetSockOpt:
        return setOption(step, CodeOption::of(step));
    default:
        return addComment(step, said({QT_TRANSLATE_NOOP("model", "Qt tells this by errorOccurred().")}));
    }
}

void QtCode::setOption(const CodeStep& step, const CodeOption& option)
{
    struct Known
    {
        const char* name;
        const char* qt;
    };
    static constexpr Known known[] = {{"TCP_NODELAY", "LowDelayOption"},
                                      {"SO_KEEPALIVE", "KeepAliveOption"},
                                      {"SO_SNDBUF", "SendBufferSizeSocketOption"},
                                      {"SO_RCVBUF", "ReceiveBufferSizeSocketOption"},
                                      {"IP_MULTICAST_TTL", "MulticastTtlOption"},
                                      {"IPV6_MULTICAST_HOPS", "MulticastTtlOption"},
                                      {"IP_MULTICAST_LOOP", "MulticastLoopbackOption"},
                                      {"IPV6_MULTICAST_LOOP", "MulticastLoopbackOption"}};
    const QString on = target(step.event.on);
    const bool isServer = classOf(step.event.on).endsWith(QLatin1String("Server"));
    if (option.name == QLatin1String("SO_REUSEADDR") && isServer)
        return addComment(step,
                          said({QT_TRANSLATE_NOOP("model", "SO_REUSEADDR: QTcpServer sets it by itself on Unix.")}));
    if (option.name == QLatin1String("SO_BROADCAST"))
        return addComment(step, said({QT_TRANSLATE_NOOP("model", "SO_BROADCAST: QUdpSocket sets it by itself.")}));
    const auto* const found = std::find_if(std::begin(known), std::end(known), [&option](const Known& each) {
        return option.name == QLatin1String(each.name);
    });
    if (found != std::end(known) && !isServer)
        return addLast(step, QStringLiteral("%1setSocketOption(QAbstractSocket::%2, %3);")
                                 .arg(on, QLatin1String(found->qt))
                                 .arg(step.event.asked));
    const QString value = QStringLiteral("value") + number(step);
    if (option.isLinger)
        add(step, QStringLiteral("linger %1 = {%2, %3};")
                      .arg(value)
                      .arg(step.event.asked >= 0 ? 1 : 0)
                      .arg(std::max<qint64>(step.event.asked, 0)));
    else
        add(step, QStringLiteral("int %1 = %2;").arg(value).arg(step.event.asked));
    addLast(step, QStringLiteral("::setsockopt(int(%1socketDescriptor()), %2, %3, &%4, sizeof %4);")
                      .arg(on, option.level, option.name, value));
}

void QtCode::lookUp(const CodeStep& step)
{
    const QString host =
        step.name == QSysInfo::machineHostName() ? QStringLiteral("QSysInfo::machineHostName()") : text(step.name);
    if (isProgram())
        return addLast(step,
                       QStringLiteral("const QHostInfo info%1 = QHostInfo::fromName(%2);").arg(number(step), host));
    add(step, QStringLiteral("QHostInfo::lookupHost(%1, [](const QHostInfo &info) {").arg(host));
    add(step, QStringLiteral("    qInfo() << info.addresses();"));
    addLast(step, QStringLiteral("});"));
}

// --- the program around the calls ----------------------------------------------------------------------------------

// What Qt's sockets hide, if they are used in the usual way.
QStringList QtCode::warnings() const
{
    QStringList lines;
    for (const Message& warning :
         {Message{QT_TRANSLATE_NOOP("model", "1. Qt cannot tell RST from FIN here: both are disconnected().")},
          Message{QT_TRANSLATE_NOOP("model",
                                    "2. When the peer shuts down its send side, Qt closes both: an answer is lost.")},
          Message{QT_TRANSLATE_NOOP(
              "model", "3. Qt reads ahead without limit and joins writes: neither recv() nor send() is seen.")}})
        lines += comment(said(warning));
    return lines;
}

void QtCode::beReady()
{
    if (part() == CodePart::Server)
        *lines() += CodeLine{QStringLiteral("qInfo() << \"ready\";"), {}};
}

void QtCode::assemble(CodeText& to)
{
    for (const QString& line : header() + warnings())
        to.add(line);
    to.add(QString());
    if (!isProgram())
        return to.add(m_body);
    for (const char* line :
         {"#undef QT_NO_DEBUG // Q_ASSERT shall be there", "#include <QtCore>", "#include <QtNetwork>",
          "#include <netinet/in.h>", "#include <netinet/tcp.h>", "#include <sys/socket.h>", "",
          "[[maybe_unused]] static QByteArray payload(const QString &name)", "{",
          "    QFile file(name); // where the program is started", "    file.open(QIODevice::ReadOnly);",
          "    return file.readAll();", "}", "", "int main(int argc, char **argv)", "{",
          "    QCoreApplication app(argc, argv);"})
        to.add(QLatin1String(line));
    for (const quint16 port : plan().places.ports()) {
        const QString name = CodePlaces::nameOf(port);
        to.add(QStringLiteral(
                   "    [[maybe_unused]] const quint16 %1 = quint16(qEnvironmentVariable(\"%1\", \"%2\").toUInt());")
                   .arg(name)
                   .arg(port));
    }
    to.add(QString());
    to.add(indented(m_body));
    if (!checks()->isEmpty())
        to.add(QString());
    to.add(indented(*checks()));
    to.add({{QStringLiteral("    return 0;"), {}}, {QStringLiteral("}"), {}}});
}
