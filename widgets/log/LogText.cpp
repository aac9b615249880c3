// SPDX-License-Identifier: MIT
#include "widgets/log/LogText.h"

#include "model/events/ErrorText.h"
#include "model/events/EventSentence.h"
#include "model/events/LostPayload.h"
#include "model/log/LogModel.h"
#include "model/payload/SafeText.h"

namespace {

ColdState payloadState(const QModelIndex& index)
{
    return ColdState(index.data(LogModel::PayloadRole).toInt());
}

// So that it cannot be taken for payload.
QString inBrackets(const QString& text)
{
    return QChar(0x27E8) + text + QChar(0x27E9);
}

} // namespace

QString LogText::title(LogColumn column)
{
    switch (column) {
    case LogColumn::Number:
        return tr("#");
    case LogColumn::Time:
        return tr("Time");
    case LogColumn::Endpoint:
        return tr("Endpoint");
    case LogColumn::Event:
        return tr("Event");
    case LogColumn::Bytes:
        return tr("Bytes");
    case LogColumn::Data:
        return tr("Data");
    case LogColumn::Call:
        return tr("Call");
    case LogColumn::SinceShown:
        return tr("Δ row above");
    case LogColumn::SinceSocket:
        return tr("Δ same socket");
    case LogColumn::Local:
        return tr("Local");
    case LogColumn::Peer:
        return tr("Peer");
    case LogColumn::StreamOffset:
        return tr("Stream offset");
    case LogColumn::Errno:
        return tr("errno");
    case LogColumn::State:
        return tr("TCP state");
    case LogColumn::Descriptor:
        return tr("fd");
    case LogColumn::ReceiveQueue:
        return tr("Recv-Q");
    case LogColumn::SendQueue:
        return tr("Send-Q");
    case LogColumn::Thread:
        return tr("Thread");
    }
    Q_UNREACHABLE();
    return {};
}

QString LogText::titleTip(LogColumn column)
{
    if (column == LogColumn::Time)
        return tr("Taken by this app right after the call returned. This is not the time on the wire.");
    if (column == LogColumn::StreamOffset)
        return tr("Bytes of this direction of the connection before this event.");
    if (column == LogColumn::State)
        return tr("Read from the system right after the call.");
    if (column == LogColumn::Descriptor)
        return tr("The system's number of the socket. It is given to another socket after close().");
    if (column == LogColumn::ReceiveQueue)
        return tr("Bytes received by the system and not read, right after the call.");
    if (column == LogColumn::SendQueue)
        return tr("Bytes sent and not acknowledged by the peer, right after the call.");
    if (column == LogColumn::Thread)
        return tr("The system's number of the thread that made the call.");
    return {};
}

QString LogText::badge(EventKind kind)
{
    switch (kind) {
    case EventKind::SendPartial:
        return tr("partial");
    case EventKind::SendFull:
        return tr("full");
    case EventKind::RecvFromCut:
        return tr("cut");
    case EventKind::Dropped:
        return tr("dropped");
    default:
        return {};
    }
}

EventId LogText::eventId(const QModelIndex& index)
{
    return index.data(LogModel::EventIdRole).value<EventId>();
}

QString LogText::cell(const QModelIndex& index)
{
    if (LogColumn(index.column()) == LogColumn::Event)
        return quotedForTerminal(translated(index.data(LogModel::MessageRole).value<Message>()));
    if (const QString why = LogColumn(index.column()) == LogColumn::Data ? lost(index) : QString(); !why.isEmpty())
        return why;
    return quotedForTerminal(index.data().toString());
}

QString LogText::lost(const QModelIndex& index)
{
    const Message why = lostPayloadText(payloadState(index));
    return why.isEmpty() ? QString() : inBrackets(translated(why));
}

QString LogText::shortLost(const QModelIndex& index)
{
    switch (payloadState(index)) {
    case ColdState::Kept:
        return {};
    case ColdState::Dropped:
        return inBrackets(tr("no longer kept"));
    case ColdState::Damaged:
        return inBrackets(tr("damaged"));
    case ColdState::Unreadable:
        return inBrackets(tr("unreadable"));
    }
    Q_UNREACHABLE();
    return {};
}

QString LogText::toolTip(const QModelIndex& index) const
{
    const QString text = completeText(index);
    return text.isEmpty() ? text : QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QStringList LogText::notes(const QModelIndex& index)
{
    QStringList notes = index.data(LogModel::NotesRole).toStringList();
    for (QString& note : notes)
        note = tr("Note: %1").arg(quotedForTerminal(note));
    return notes;
}

QString LogText::completeText(const QModelIndex& index) const
{
    if (eventId(index) == noEvent)
        return cell(index.siblingAtColumn(int(LogColumn::Event)));
    const Event shown = event(index);
    switch (LogColumn(index.column())) {
    case LogColumn::Data:
        if (const QString why = lost(index); !why.isEmpty())
            return why;
        return escapedText(m_store.payload(shown, 0, bytesForText(4 * cellLength)), 4 * cellLength);
    case LogColumn::Event:
        if (shown.error == ErrorId::None)
            return (QStringList(cell(index)) + notes(index)).join(QLatin1Char('\n'));
        return (QStringList{quotedForTerminal(errorText(m_store, shown).sentence()),
                            quotedForTerminal(errorDetails(shown))} +
                notes(index))
            .join(QLatin1Char('\n'));
    default:
        return cell(index);
    }
}

QString LogText::sentence(const QModelIndex& index) const
{
    if (eventId(index) == noEvent)
        return cell(index.siblingAtColumn(int(LogColumn::Event)));
    const Event shown = event(index);
    const QString why = lost(index);
    const QString preview = why.isEmpty() ? escapedText(m_store.payload(shown, 0, bytesForText(cellLength))) : why;
    const QString sentence = tr("Event %1, %2 seconds, %3")
                                 .arg(index.siblingAtColumn(int(LogColumn::Number)).data().toString(),
                                      timeText(TimeFormat::SinceStart, shown),
                                      quotedForTerminal(translated(eventSentence(m_store, shown, preview))));
    return (QStringList(sentence) + notes(index)).join(QLatin1String(". "));
}
