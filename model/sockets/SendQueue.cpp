// SPDX-License-Identifier: MIT
#include "model/sockets/SendQueue.h"

#include <algorithm>

static constexpr qint64 bytesPerTurn = 4 << 20;    // so that one fast peer does not hold the thread
static constexpr qint64 shortFullNs = 100'000'000; // a buffer that is full for less is no story

SendQueue::SendQueue(qintptr socket, SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_record(record)
    , m_schedule(this)
{
    m_heldBack.setSingleShot(true);
    m_schedule.setOnTrouble([this](const OutgoingPayload& payload) { recordTrouble(payload); });
    connect(&m_heldBack, &QTimer::timeout, this, &SendQueue::pump);
    connect(&m_schedule, &SendSchedule::due, this, &SendQueue::pump);
}

bool SendQueue::isTaken(qint64 size, int order)
{
    if (!m_isFinished && !isAboveMark())
        return true;
    Event refused = m_record.event(EventKind::Error, Call::None);
    refused.error = m_isFinished ? ErrorId::Pipe : ErrorId::QueueFull;
    refused.asked = size;
    refused.value = bytesQueued();
    refused.order = Event::endOfOrder(order);
    m_record.record(refused);
    return false;
}

void SendQueue::send(const QByteArray& bytes)
{
    if (!isTaken(bytes.size(), 0))
        return;
    const bool wasEmpty = !m_piece && m_schedule.isEmpty();
    m_schedule.add(OutgoingPayload(bytes));
    if (wasEmpty)
        pump();
}

void SendQueue::send(const command::SendOrder& order)
{
    OutgoingPayload payload(order);
    const SocketAddress& peer = m_record.peer();
    if (order.plan.problem(peer.isLoopback() || peer.family == SocketAddress::Family::Local)) {
        m_record.recordOrderError(ErrorId::TooOften, order.number);
        return;
    }
    const bool canOpen = payload.open();
    if (!isTaken(payload.bytesLeft(), order.number))
        return;
    if (!canOpen) {
        m_record.recordOrderError(ErrorId::BadPath, order.number, order.file);
        return;
    }
    const bool wasEmpty = !m_piece && m_schedule.isEmpty();
    m_schedule.add(std::move(payload));
    if (wasEmpty)
        pump();
}

void SendQueue::recordTrouble(const OutgoingPayload& payload)
{
    const bool isFile = payload.trouble() == OutgoingPayload::Trouble::File;
    m_record.recordOrderError(isFile ? ErrorId::BadPath : ErrorId::Invalid, payload.number(), payload.path());
}

void SendQueue::stopOrder(int number)
{
    if (number <= 0)
        return;
    m_schedule.drop(quint8(number));
    if (m_piece && m_piece->order == number) {
        m_piece.reset();
        m_rest = 0;
    }
    pump();
}

void SendQueue::finish()
{
    m_isFinished = true;
    m_schedule.dropRepeats();
}

qint64 SendQueue::bytesLeft() const
{
    return m_rest + m_schedule.bytesLeft();
}

void SendQueue::setSource(std::function<QByteArray()> source)
{
    m_source = std::move(source);
    pump();
}

bool SendQueue::loadNext()
{
    if (m_piece)
        return true;
    m_piece = m_schedule.take();
    if (!m_piece && m_schedule.isEmpty() && m_source) {
        QByteArray bytes = m_source();
        if (bytes.isEmpty())
            m_source = nullptr;
        else
            m_piece = OutgoingPayload::Piece{bytes};
    }
    m_rest = m_piece ? m_piece->bytes.size() : 0;
    return m_piece.has_value();
}

void SendQueue::pump()
{
    const bool wasAboveMark = isAboveMark();
    qint64 budget = bytesPerTurn;
    while (budget > 0 && !isHeldBack() && loadNext()) {
        const char* from = m_piece->bytes.constData() + (m_piece->bytes.size() - m_rest);
        const native::CallResult result = native::sendBytes(m_socket, from, m_rest);
        if (!result.isOk()) {
            if (!native::isTryAgain(result.error)) {
                fail(result.error);
                return;
            }
            noteFull();
            break;
        }
        const bool isAll = result.value == m_rest;
        Event sent = m_record.streamEvent(isAll ? EventKind::Send : EventKind::SendPartial, Call::Send);
        sent.value = result.value;
        sent.asked = m_rest;
        sent.streamOffset = m_sent;
        sent.order = isAll && m_piece->isLast ? Event::endOfOrder(m_piece->order) : m_piece->order;
        m_record.record(sent, QByteArrayView(from, qsizetype(result.value)));
        m_sent += quint64(result.value);
        m_rest -= qsizetype(result.value);
        budget -= std::max<qint64>(result.value, 1); // a call without bytes takes its time, too
        if (isAll) {
            m_piece.reset();
            m_schedule.pieceGone();
        }
    }
    const bool isDone = isEmpty();
    const bool isResting = isDone || (!m_piece && m_schedule.isPausing()); // nothing for the kernel to take now
    if (!isDone && budget <= 0)
        m_heldBack.start(0); // not the notifier: a buffer that is just full would be told by nobody
    if (isResting) {
        noteRoom(true);
    } else if (!m_writable) {
        m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, [this] {
            noteRoom(false);
            pump();
        });
    }
    if (m_writable)
        m_writable->setEnabled(!isResting && !m_heldBack.isActive());
    if (wasAboveMark && !isAboveMark())
        emit relaxed();
    if (isDone && isEmpty()) // relaxed() may have queued more
        emit drained();
}

// What is sent is recorded too: a slow disk holds sending back as it does receiving.
bool SendQueue::isHeldBack()
{
    if (m_record.context().recorder.store().isBehind())
        m_heldBack.start(heldBackMs);
    return m_heldBack.isActive();
}

void SendQueue::noteFull()
{
    if (m_fullSinceNs != 0)
        return;
    m_fullSinceNs = Moment::now().monotonicNs;
    m_record.record(m_record.streamEvent(EventKind::SendFull, Call::Send));
}

void SendQueue::noteRoom(bool isOver)
{
    if (m_fullSinceNs == 0 || (!isOver && Moment::now().monotonicNs - m_fullSinceNs < shortFullNs))
        return;
    m_fullSinceNs = 0;
    m_record.record(m_record.streamEvent(EventKind::SendResume, Call::Poll));
}

void SendQueue::fail(int systemError)
{
    Event lost = m_record.event(EventKind::Error, Call::Send);
    lost.systemError = qint16(systemError);
    lost.error = native::errorIdOf(systemError);
    lost.value = -1;
    lost.asked = bytesLeft();
    lost.order = m_piece ? Event::endOfOrder(m_piece->order) : quint8(0);
    m_record.record(lost);
    clear();
    emit failed(systemError);
}

void SendQueue::stop()
{
    clear();
    finish();
}

void SendQueue::clear()
{
    if (m_writable)
        m_writable->setEnabled(false);
    m_heldBack.stop();
    m_schedule.clear();
    m_source = nullptr;
    m_piece.reset();
    m_rest = 0;
    m_fullSinceNs = 0;
}
