// SPDX-License-Identifier: MIT
#include "model/sockets/SendSchedule.h"

#include "model/core/Clock.h"

#include <algorithm>

static constexpr qint64 nsPerMs = 1'000'000;

SendSchedule::SendSchedule(QObject* parent)
    : QObject(parent)
    , m_pause(this)
    , m_rest(this)
{
    for (QTimer* timer : {&m_pause, &m_rest}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_pause, &QTimer::timeout, this, &SendSchedule::due);
    connect(&m_rest, &QTimer::timeout, this, &SendSchedule::wake);
}

void SendSchedule::add(OutgoingPayload payload)
{
    m_bytes += payload.bytesInMemory();
    m_queue.push_back(std::move(payload));
}

void SendSchedule::popFront()
{
    m_bytes -= m_queue.front().bytesInMemory();
    m_queue.pop_front();
}

std::optional<OutgoingPayload::Piece> SendSchedule::take()
{
    if (m_pause.isActive())
        return std::nullopt;
    while (!m_queue.empty()) {
        OutgoingPayload& front = m_queue.front();
        const qint64 before = front.bytesInMemory();
        const std::optional<OutgoingPayload::Piece> piece = front.next();
        m_bytes += front.bytesInMemory() - before;
        if (front.trouble() != OutgoingPayload::Trouble::None && m_onTrouble)
            m_onTrouble(front);
        if (!piece) {
            popFront();
            continue;
        }
        m_pauseMs = piece->pauseMs;
        if (piece->endsRound) {
            OutgoingPayload payload = std::move(front);
            m_queue.pop_front(); // a round that has ended holds no bytes
            if (!piece->isLast)
                rest(std::move(payload));
        }
        return piece;
    }
    return std::nullopt;
}

void SendSchedule::pieceGone()
{
    if (m_pauseMs > 0)
        m_pause.start(m_pauseMs);
    m_pauseMs = 0;
}

void SendSchedule::rest(OutgoingPayload payload)
{
    if (payload.trouble() != OutgoingPayload::Trouble::None)
        return;
    const qint64 dueNs = payload.roundBeganNs() + payload.everyMs() * nsPerMs;
    m_resting.push_back({std::move(payload), dueNs});
    startTimer();
}

void SendSchedule::startTimer()
{
    if (m_resting.empty()) {
        m_rest.stop();
        return;
    }
    const auto first = std::min_element(m_resting.cbegin(), m_resting.cend(),
                                        [](const Resting& a, const Resting& b) { return a.dueNs < b.dueNs; });
    const qint64 waitNs = first->dueNs - Moment::now().monotonicNs;
    m_rest.start(int(std::max<qint64>(0, (waitNs + nsPerMs - 1) / nsPerMs))); // never early
}

void SendSchedule::wake()
{
    const qint64 now = Moment::now().monotonicNs;
    for (auto each = m_resting.begin(); each != m_resting.end();) {
        if (each->dueNs > now) {
            ++each;
            continue;
        }
        add(std::move(each->payload));
        each = m_resting.erase(each);
    }
    startTimer();
    emit due();
}

void SendSchedule::drop(quint8 number)
{
    const bool isFront = !m_queue.empty() && m_queue.front().number() == number;
    for (auto each = m_queue.begin(); each != m_queue.end();) {
        if (each->number() == number) {
            m_bytes -= each->bytesInMemory();
            each = m_queue.erase(each);
        } else {
            ++each;
        }
    }
    if (isFront) { // the pause was its own
        m_pause.stop();
        m_pauseMs = 0;
    }
    std::erase_if(m_resting, [number](const Resting& resting) { return resting.payload.number() == number; });
    startTimer();
}

void SendSchedule::dropRepeats()
{
    m_resting.clear();
    m_rest.stop();
}

void SendSchedule::clear()
{
    dropRepeats();
    m_pause.stop();
    m_pauseMs = 0;
    m_queue.clear();
    m_bytes = 0;
}

qint64 SendSchedule::bytesLeft() const
{
    qint64 sum = 0;
    for (const OutgoingPayload& payload : m_queue)
        sum += payload.bytesLeft();
    return sum;
}
