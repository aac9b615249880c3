// SPDX-License-Identifier: MIT
#include "model/code/SessionLesson.h"

#include "model/events/EventText.h"
#include "model/lessons/LessonReader.h"
#include "model/lessons/LessonWriter.h"

#include <QSysInfo>

#include <algorithm>

using Kind = LessonActionKind;

namespace {

QString nameOf(SocketId socket)
{
    return socket.fileForm();
}

// What the user did, as far as events tell; what follows until the next one is seen in the same step.
bool beginsStep(EventKind kind)
{
    switch (kind) {
    case EventKind::Listen:
    case EventKind::Connect:
    case EventKind::Send:
    case EventKind::SendTo:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::Join:
    case EventKind::Leave:
    case EventKind::Resolve:
    case EventKind::Error:
        return true;
    default:
        return false;
    }
}

} // namespace

SessionLesson::SessionLesson(const EventStore& store, EventId end, CodeWriter::Wording words)
    : m_words(words)
    , m_store(store)
{
    const CodePlan plan = CodePlanner(store, end).program(CodePart::Transcript);
    m_remarks = plan.remarks;
    m_places = plan.places;
    m_lesson.id = QStringLiteral("my-session");
    m_lesson.title = LessonText(QStringLiteral("My session"));
    m_lesson.goal = LessonText(words({QT_TRANSLATE_NOOP("model", "Do again what was done in a session.")}));
    for (const quint16 port : m_places.ports())
        m_lesson.params += LessonParam{QStringLiteral("port%1").arg(port), LessonParam::Type::Port, port};
    for (const QString& path : m_places.paths())
        m_lesson.params += LessonParam{QStringLiteral("path%1").arg(m_lesson.params.size()), LessonParam::Type::Path,
                                       path.section(QLatin1Char('/'), -1)};
    for (const CodeStep& step : plan.steps)
        add(step);
    m_lesson.capabilities = {m_isOutside ? QStringLiteral("internet") : QStringLiteral("loopback")};
    m_lesson.steps.removeIf([](const LessonStep& step) { return step.actions.isEmpty() && step.expect.isEmpty(); });
    m_lesson.minutes = int(std::clamp<qsizetype>(m_lesson.steps.size() / 2, 1, 120));
    if (!m_leftOut.isEmpty()) {
        QStringList names;
        for (const SocketId socket : std::as_const(m_leftOut))
            names += socket.display();
        names.sort();
        m_remarks +=
            Message{QT_TRANSLATE_NOOP("model", "Not in the lesson, because their peers or relays are not: %1."),
                    {names.join(QLatin1String(", "))}};
    }
}

void SessionLesson::beginStep(const CodeStep& step)
{
    LessonStep next;
    next.id = QStringLiteral("event-%1").arg(step.id + 1);
    next.say = LessonText(m_words(
        {QT_TRANSLATE_NOOP("model", "Event %1, socket %2."), {QString::number(step.id + 1), step.event.on.display()}}));
    m_lesson.steps += next;
}

void SessionLesson::act(Kind kind, const QJsonObject& arguments)
{
    m_lesson.steps.last().actions += LessonAction{kind, arguments, false};
}

void SessionLesson::expect(const CodeStep& step, QJsonObject fields)
{
    fields.insert(QStringLiteral("kind"), eventKindId(step.event.kind));
    fields.insert(QStringLiteral("on"), nameOf(step.event.on));
    LessonExpectation expectation;
    expectation.fields = fields;
    m_lesson.steps.last().expect += expectation;
}

QJsonValue SessionLesson::port(const SocketAddress& address)
{
    return m_places.has(address) ? QJsonValue(QStringLiteral("${port%1}").arg(address.port)) : QJsonValue(address.port);
}

QString SessionLesson::path(const SocketAddress& address) const
{
    return QStringLiteral("${path%1}").arg(m_places.ports().size() + m_places.paths().indexOf(address.path));
}

// A socket of the lesson by its name, anything else by its address.
QJsonValue SessionLesson::target(const SocketAddress& address)
{
    if (const SocketId socket = m_boundTo.value(address.display()); socket.isValid())
        return nameOf(socket);
    m_isOutside = m_isOutside || !address.isLoopback();
    return QJsonObject{{QStringLiteral("host"), address.host.toString()}, {QStringLiteral("port"), port(address)}};
}

// A relay, a socket of another process, and who talks to them.
bool SessionLesson::isLeftOut(const CodeStep& step) const
{
    const Event& event = step.event;
    const bool isStrange = event.kind == EventKind::Accept && !step.isChecked;
    const bool isToOne = event.kind == EventKind::Connect && m_leftOutPlaces.contains(step.address.display());
    return event.on.hasBothSides() || event.on.isRelay() || m_leftOut.contains(event.on) || isStrange || isToOne;
}

bool SessionLesson::isFromLeftOut(const CodeStep& step) const
{
    return step.event.on.isUdp() && carriesPayload(step.event.kind) &&
           m_leftOutPlaces.contains(m_store.address(step.event.peer).display());
}

void SessionLesson::add(const CodeStep& step)
{
    const Event& event = step.event;
    if (step.form == CodeStep::Form::Told || !event.on.isValid())
        return;
    if (isLeftOut(step)) {
        m_leftOut += event.kind == EventKind::Accept ? event.accepted() : event.on;
        if (event.kind == EventKind::Bind || event.kind == EventKind::Connect || event.kind == EventKind::Listen)
            m_leftOutPlaces += m_store.address(event.local).display();
        return;
    }
    if (isFromLeftOut(step))
        return;
    if (m_lesson.steps.isEmpty() || beginsStep(event.kind))
        beginStep(step);
    switch (event.kind) {
    case EventKind::Socket:
        m_openings.insert(event.on, {});
        return;
    case EventKind::Option:
        if (m_openings.contains(event.on))
            m_openings[event.on].insert(step.name, event.asked);
        else
            act(Kind::SetOption, {{QStringLiteral("on"), nameOf(event.on)},
                                  {QStringLiteral("name"), step.name},
                                  {QStringLiteral("value"), event.asked}});
        return;
    case EventKind::Bind:
    case EventKind::Listen:
    case EventKind::Connect:
    case EventKind::Accept:
        return addOpening(step);
    case EventKind::Send:
    case EventKind::SendTo:
    case EventKind::Recv:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        return addData(step);
    default:
        return addEnd(step);
    }
}

void SessionLesson::addOpening(const CodeStep& step)
{
    const Event& event = step.event;
    const QString on = nameOf(event.on);
    const QString byHand = QStringLiteral("manual");
    const bool isLocal = step.address.family == SocketAddress::Family::Local;
    const QJsonObject options = m_openings.value(event.on);
    QJsonObject arguments{{QStringLiteral("as"), on}, {QStringLiteral("receive"), byHand}};
    if (!options.isEmpty() && !isLocal)
        arguments.insert(QStringLiteral("options"), options);
    if (event.kind == EventKind::Accept) {
        act(Kind::Accept, {{QStringLiteral("on"), on}, {QStringLiteral("as"), nameOf(event.accepted())}});
        return expect(step, {{QStringLiteral("as"), nameOf(event.accepted())}});
    }
    if (event.kind == EventKind::Bind) {
        m_boundTo.insert(step.address.display(), event.on);
        if (!event.on.isUdp())
            return;
        beginStep(step);
    }
    if (event.kind == EventKind::Connect && event.on.isUdp()) {
        if (step.address.isValid())
            act(Kind::UdpConnect, {{QStringLiteral("on"), on}, {QStringLiteral("to"), target(step.address)}});
        return;
    }
    if (event.kind == EventKind::Listen) {
        arguments.insert(QStringLiteral("accept"), byHand);
        arguments.insert(QStringLiteral("backlog"), event.value);
    }
    if (isLocal) {
        arguments.insert(QStringLiteral("path"), path(step.address));
        act(event.kind == EventKind::Listen ? Kind::UnixListen : Kind::UnixConnect, arguments);
    } else if (event.kind == EventKind::Connect) {
        arguments.insert(QStringLiteral("to"), target(step.address));
        act(Kind::TcpConnect, arguments);
    } else {
        arguments.insert(QStringLiteral("address"), step.address.host.toString());
        arguments.insert(QStringLiteral("port"), port(step.address));
        act(event.kind == EventKind::Listen ? Kind::TcpListen : Kind::UdpOpen, arguments);
    }
    m_openings.remove(event.on);
    expect(step);
}

QJsonObject SessionLesson::payload(const CodeStep& step) const
{
    if (step.bytes.isValidUtf8() && !step.bytes.contains('\0'))
        return {{QStringLiteral("text"), QString::fromUtf8(step.bytes)}};
    return {{QStringLiteral("hex"), QString::fromLatin1(step.bytes.toHex(' '))}};
}

void SessionLesson::addData(const CodeStep& step)
{
    const Event& event = step.event;
    const QString on = nameOf(event.on);
    if (event.kind == EventKind::Send || event.kind == EventKind::SendTo) {
        QJsonObject arguments = payload(step);
        if (step.payload != CodeStep::Payload::Here) // a lesson reads no files of the session: as many bytes
            arguments = {{QStringLiteral("repeat"), QJsonObject{{QStringLiteral("text"), QStringLiteral("x")},
                                                                {QStringLiteral("times"), qint64(event.bytes)}}}};
        arguments.insert(QStringLiteral("on"), on);
        if (event.kind == EventKind::SendTo && step.address.isValid())
            arguments.insert(QStringLiteral("to"), target(step.address));
        act(event.kind == EventKind::Send ? Kind::Send : Kind::SendTo, arguments);
        return expect(step, {{QStringLiteral("bytes"), qint64(event.bytes)}});
    }
    if (event.kind == EventKind::Recv)
        act(Kind::Settle, {{QStringLiteral("on"), on}, {QStringLiteral("pending"), qint64(event.bytes)}});
    const qint64 size = step.takesAll ? event.bytes : step.recvSize;
    act(Kind::Receive, {{QStringLiteral("on"), on}, {QStringLiteral("size"), size}});
    QJsonObject fields{{QStringLiteral("bytes"), qint64(event.bytes)}};
    if (step.payload == CodeStep::Payload::Here && step.bytes.isValidUtf8() && !step.bytes.isEmpty())
        fields.insert(QStringLiteral("text"), QString::fromUtf8(step.bytes));
    expect(step, fields);
}

void SessionLesson::addEnd(const CodeStep& step)
{
    const Event& event = step.event;
    const QString on = nameOf(event.on);
    switch (event.kind) {
    case EventKind::Eof: // found without a receive, as nothing else waits
        return expect(step);
    case EventKind::ResetIn:
        act(Kind::Settle, {{QStringLiteral("on"), on}, {QStringLiteral("closed"), true}});
        return expect(step);
    case EventKind::Shutdown: {
        const QString how = !event.has(Event::ReceiveSide) ? QStringLiteral("send")
                            : event.has(Event::SendSide)   ? QStringLiteral("both")
                                                           : QStringLiteral("receive");
        act(Kind::Shutdown, {{QStringLiteral("on"), on}, {QStringLiteral("how"), how}});
        return expect(step);
    }
    case EventKind::Close:
    case EventKind::ResetOut:
        if (m_openings.contains(event.on)) { // it never opened: its failure has closed it
            m_openings.remove(event.on);
            return;
        }
        act(Kind::Close, {{QStringLiteral("on"), on},
                          {QStringLiteral("mode"),
                           event.kind == EventKind::Close ? QStringLiteral("normal") : QStringLiteral("reset")}});
        return expect(step);
    case EventKind::Join:
    case EventKind::Leave: {
        QJsonObject arguments{{QStringLiteral("on"), on},
                              {QStringLiteral("group"), step.name.section(QLatin1Char('@'), 0, 0)}};
        if (const QString interfaceName = step.name.section(QLatin1Char('@'), 1); !interfaceName.isEmpty())
            arguments.insert(QStringLiteral("interface"), interfaceName);
        act(event.kind == EventKind::Join ? Kind::Join : Kind::Leave, arguments);
        return expect(step);
    }
    case EventKind::Resolve:
        act(Kind::Resolve, {{QStringLiteral("host"), step.name}});
        m_isOutside =
            m_isOutside || (step.name != QLatin1String("localhost") && step.name != QSysInfo::machineHostName());
        return;
    default:
        break;
    }
    // An error: the opening that failed, or a datagram.
    const QJsonObject error{{QStringLiteral("error"), errorId(event.error)}};
    if (event.call == Call::Connect && step.address.family == SocketAddress::Family::Local) {
        if (!m_places.paths().contains(step.address.path))
            return;
        act(Kind::UnixConnect, {{QStringLiteral("as"), on}, {QStringLiteral("path"), path(step.address)}});
    } else if (event.call == Call::Connect) {
        act(Kind::TcpConnect, {{QStringLiteral("as"), on}, {QStringLiteral("to"), target(step.address)}});
    } else if (event.call == Call::Bind && step.address.family != SocketAddress::Family::Local) {
        act(event.on.isUdp() ? Kind::UdpOpen : Kind::TcpListen,
            {{QStringLiteral("as"), on},
             {QStringLiteral("address"), step.address.host.toString()},
             {QStringLiteral("port"), port(step.address)},
             {QStringLiteral("options"), m_openings.value(event.on)}});
    } else if (event.call == Call::SendTo && !step.hasDefaultPeer) {
        act(Kind::SendTo, {{QStringLiteral("on"), on},
                           {QStringLiteral("to"), target(step.address)},
                           {QStringLiteral("repeat"), QJsonObject{{QStringLiteral("text"), QStringLiteral("x")},
                                                                  {QStringLiteral("times"), event.asked}}}});
    } else {
        return;
    }
    expect(step, error);
}

std::optional<Problem> SessionLesson::problem() const
{
    const Message what{QT_TRANSLATE_NOOP("model", "This session cannot be a lesson")};
    if (m_lesson.steps.isEmpty())
        return Problem{what, {QT_TRANSLATE_NOOP("model", "It has no call that a lesson can ask for.")}, {}};
    const QList<LessonRemark> remarks = readLesson(lessonFile(m_lesson)).remarks.all();
    for (const LessonRemark& remark : remarks) {
        if (remark.weight == LessonRemark::Weight::Error)
            return Problem{what, remark.what, {QT_TRANSLATE_NOOP("model", "Record it as a lesson while it happens.")}};
    }
    return std::nullopt;
}
