// SPDX-License-Identifier: MIT
#include "app/InfoCommand.h"

#include "app/ArgumentParser.h"
#include "app/Complaint.h"
#include "app/HelpText.h"
#include "app/OutputStream.h"
#include "app/SessionFile.h"

#include "model/endpoints/Conservation.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

Result<InfoCommand> InfoCommand::read(const QStringList& arguments)
{
    ArgumentParser parser(name);
    parser.addOption("lang", "LANGUAGE");
    if (const std::optional<Problem> problem = parser.parse(arguments))
        return *problem;
    const QStringList sessions = parser.positional();
    if (sessions.size() != 1)
        return Problem{sessions.isEmpty() ? Message{QT_TRANSLATE_NOOP("model", "The session is missing")}
                                          : Message{QT_TRANSLATE_NOOP("model", "One argument too many")},
                       {QT_TRANSLATE_NOOP("model", "The command %1 needs the name of a file."), {name}},
                       seeHelp(name)};
    InfoCommand command;
    command.m_session = sessions[0];
    return command;
}

namespace {

QString line(const Message& message)
{
    return translated(message) + QLatin1Char('\n');
}

template <typename Visit>
void visit(const EventStore& store, Visit visit)
{
    std::vector<Event> events(4096);
    for (EventId first = 0; first < store.end(); first += events.size()) {
        const EventRange part{first, std::min<EventId>(store.end(), first + events.size())};
        store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id)
            visit(id, events[size_t(id - part.first)]);
    }
}

// Reads all of it; what is no longer kept is told elsewhere.
bool isDamaged(const EventStore& store, const Event& event)
{
    constexpr qsizetype part = 1 << 20;
    if (event.bytes == 0 || store.payloadState(event) == ColdState::Dropped)
        return false;
    for (qsizetype at = 0; at < qsizetype(event.bytes); at += part) {
        const qsizetype size = std::min(part, qsizetype(event.bytes) - at);
        if (store.payload(event, at, size).size() != size)
            return true;
    }
    return false;
}

} // namespace

QString InfoCommand::overview(const EventStore& store) const
{
    std::array<quint64, eventKindCount> kinds = {};
    QSet<SocketId> sockets;
    quint64 payload = 0;
    visit(store, [&](EventId, const Event& event) {
        ++kinds[size_t(event.kind)];
        payload += event.bytes;
        if (event.on.isValid())
            sockets.insert(event.on);
    });
    const Event last = store.at(store.end() - 1);
    const QString start =
        QDateTime::fromMSecsSinceEpoch(store.at(0).wallNs / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs);
    QString text =
        line({QT_TRANSLATE_NOOP("model", "%1: %2 events of %3 sockets, %4 bytes of payload"),
              {m_session, QString::number(store.end()), QString::number(sockets.size()), QString::number(payload)}}) +
        line({QT_TRANSLATE_NOOP("model", "from %1, %2 s long"),
              {start, QString::number(double(last.timeNs - store.at(0).timeNs) / 1e9, 'f', 3)}});
    for (int kind = 0; kind < eventKindCount; ++kind) {
        if (kinds[size_t(kind)] != 0)
            text += QStringLiteral("  %1 %2\n").arg(kinds[size_t(kind)], 10).arg(eventKindId(EventKind(kind)));
    }
    return text;
}

QString InfoCommand::balance(const Conservation& conservation) const
{
    const Conservation::Totals& totals = conservation.totals();
    const auto number = [](quint64 count) { return QString::number(count); };
    QString text =
        line({QT_TRANSLATE_NOOP("model", "received: %1 bytes, recorded: %2; datagrams reported as dropped: %3"),
              {number(totals.received), number(totals.recorded), number(totals.dropped)}}) +
        line({QT_TRANSLATE_NOOP("model",
                                "sent: %1 bytes; still queued when their socket closed: %2; datagrams refused: %3"),
              {number(totals.sent), number(totals.unsent), number(totals.failed)}});
    for (const Message& fault : conservation.faults())
        text += line(fault);
    return text + line(conservation.faultCount() == 0
                           ? Message{QT_TRANSLATE_NOOP("model", "Nothing is missing between the calls.")}
                           : Message{QT_TRANSLATE_N_NOOP("model", "%n places do not add up."),
                                     {},
                                     countOf(qint64(conservation.faultCount()))});
}

ExitCode InfoCommand::run() const
{
    EventStore store;
    SessionFile file(m_session);
    if (const std::optional<Problem> problem = file.read(store)) {
        complain(*problem);
        return ExitCode::BadArguments;
    }
    Conservation conservation;
    quint64 damaged = 0;
    visit(store, [&](EventId id, const Event& event) {
        conservation.add(id, event);
        damaged += isDamaged(store, event) ? 1 : 0;
    });
    QString text = overview(store);
    for (const Message& remark : file.remarks())
        text += line(remark);
    if (damaged != 0)
        text += line({QT_TRANSLATE_N_NOOP("model", "The payload of %n events is damaged in the file."),
                      {},
                      countOf(qint64(damaged))});
    text += balance(conservation);
    OutputStream output;
    if (!output.open(QStringLiteral("-")) || !output.write(text.toUtf8()))
        return ExitCode::OutputFailed;
    return damaged == 0 && conservation.faultCount() == 0 && file.isWhole() ? ExitCode::Done : ExitCode::Failed;
}
