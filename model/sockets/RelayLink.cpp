// SPDX-License-Identifier: MIT
#include "model/sockets/RelayLink.h"

#include "model/sockets/StreamConnection.h"

#include <algorithm>
#include <limits>
#include <utility>

static constexpr qint64 nsPerMs = 1'000'000;

RelayLink::RelayLink(StreamConnection* client, SocketId target, const Impairments& impairments, SocketContext context,
                     QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_impairments(impairments)
    , m_toTarget(client->id(), impairments.seed)
    , m_toClient(target, impairments.seed)
    , m_target(target, context, this)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, qOverload<>(&RelayLink::pump));
    connect(&m_target, &StreamClient::failed, this, &RelayLink::onTargetFailed);
    connect(&m_target, &StreamClient::connected, this, [this](StreamConnection* stream) {
        attach(stream, m_toClient, m_toTarget);
        pump();
    });
    attach(client, m_toTarget, m_toClient);
}

void RelayLink::connectTo(const HostPort& target)
{
    command::Connect command;
    command.on = m_target.id();
    command.to = target;
    command.receive.size = receiveSize;
    command.options = options();
    m_target.open(command);
}

void RelayLink::attach(StreamConnection* stream, Way& out, Way& in)
{
    out.from = stream;
    in.to = stream;
    connect(stream, &StreamConnection::delivered, this,
            [this, &out](EventId id, QByteArrayView bytes) { onDelivered(out, id, bytes); });
    connect(stream, &StreamConnection::peerFinished, this, [this, &out] {
        out.isFinished = true;
        pump();
    });
    connect(stream, &StreamConnection::caughtUp, this, qOverload<>(&RelayLink::pump));
    connect(stream, &StreamConnection::ended, this, [this, stream](bool wasReset) { onEnded(stream, wasReset); });
}

void RelayLink::setImpairments(const Impairments& impairments)
{
    if (impairments.seed != m_impairments.seed) {
        m_toTarget.line.startDice(m_toTarget.seed(impairments.seed));
        m_toClient.line.startDice(m_toClient.seed(impairments.seed));
    }
    m_impairments = impairments;
    pump();
}

StreamConnection* RelayLink::stream(SocketId id) const
{
    return id == m_toTarget.id ? m_toTarget.from : id == m_toClient.id ? m_toClient.from : nullptr;
}

void RelayLink::look()
{
    m_target.look();
}

void RelayLink::onDelivered(Way& way, EventId id, QByteArrayView bytes)
{
    if (m_isOver)
        return; // read while its socket is being ended
    const StreamLine::Plan plan = way.line.take(bytes, m_impairments, Moment::now().monotonicNs);
    const SocketRecord record(way.id, m_context);
    if (plan.pieces > 1)
        record.recordSimulated(Interference::Split, id, plan.pieces);
    if (plan.heldBackMs > 0)
        record.recordSimulated(Interference::HeldBack, id, plan.heldBackMs);
    if (way.from && way.line.isFull())
        way.from->hold(true);
    pump();
}

void RelayLink::pump()
{
    m_isAgain = true;
    if (m_isPumping)
        return;
    m_isPumping = true;
    while (std::exchange(m_isAgain, false)) {
        pump(m_toTarget);
        pump(m_toClient);
    }
    m_isPumping = false;
    startTimer();
}

void RelayLink::pump(Way& way)
{
    const qint64 now = Moment::now().monotonicNs;
    while (!m_isOver && way.to && !way.to->isSending()) {
        const StreamLine::Step step = way.line.next(m_impairments, now);
        if (!step.bytes.isEmpty())
            way.to->send(step.bytes);
        if (step.isCut)
            cut(way);
        if (step.bytes.isEmpty())
            break;
    }
    if (!m_isOver && way.from && !way.line.isFull())
        way.from->hold(false);
    passEndOn(way);
}

void RelayLink::startTimer()
{
    qint64 due = std::numeric_limits<qint64>::max();
    for (const Way* const way : {&m_toTarget, &m_toClient}) {
        if (way->to && !way->to->isSending()) // else caughtUp() comes
            due = std::min(due, way->line.nextDueNs().value_or(due));
    }
    if (m_isOver || due == std::numeric_limits<qint64>::max())
        m_due.stop();
    else
        m_due.start(int(std::max<qint64>((due - Moment::now().monotonicNs + nsPerMs - 1) / nsPerMs, 0)));
}

void RelayLink::passEndOn(Way& way)
{
    if (m_isOver || !way.isFinished || way.isEndPassedOn || !way.line.isEmpty() || !way.to || way.to->isSending())
        return;
    way.isEndPassedOn = true;
    if (!way.from) // closed, so nobody reads what the other side would answer
        way.to->close();
    else
        way.to->shutDown(command::Direction::Send);
    if (!m_toTarget.isEndPassedOn || !m_toClient.isEndPassedOn)
        return;
    m_isOver = true;
    for (StreamConnection* const stream : {m_toTarget.from, m_toTarget.to}) {
        if (stream)
            stream->close();
    }
}

void RelayLink::cut(const Way& way)
{
    m_isOver = true;
    SocketRecord(way.id, m_context).recordSimulated(Interference::CutOff, noEvent, way.line.bytesPassed());
    for (StreamConnection* const stream : {m_toTarget.from, m_toTarget.to}) {
        if (stream)
            m_impairments.isCutByReset ? stream->reset() : stream->close();
    }
}

// What was held back for somebody who is gone.
void RelayLink::abandon(const Way& way)
{
    if (way.line.bytesHeld() > 0)
        SocketRecord(way.id, m_context).recordError(Call::None, ErrorId::Unsent, way.line.bytesHeld());
}

void RelayLink::onEnded(StreamConnection* stream, bool wasReset)
{
    Way& out = m_toTarget.from == stream ? m_toTarget : m_toClient;
    Way& in = m_toTarget.from == stream ? m_toClient : m_toTarget;
    out.from = nullptr;
    in.to = nullptr;
    StreamConnection* const other = out.to;
    if (!m_isOver)
        abandon(in);
    if (!other) {
        m_isOver = true;
        m_target.close(false); // it may be connecting still
        m_due.stop();
        emit ended();
        return;
    }
    if (m_isOver)
        return;
    if (wasReset) {
        m_isOver = true;
        abandon(out);
        other->reset();
        return;
    }
    out.isFinished = true; // the rest of it is passed on
    pump();
}

void RelayLink::onTargetFailed()
{
    if (m_isOver || !m_toTarget.from)
        return;
    m_isOver = true;
    abandon(m_toTarget);
    m_toTarget.from->close();
}
