// SPDX-License-Identifier: MIT
#include "model/sockets/SendQueue.h"

#include <QFileInfo>

#include <numeric>

static constexpr qint64 pieceSize = 256 << 10;     // of a file or source
static constexpr qint64 bytesPerTurn = 4 << 20;    // so that one fast peer does not hold the thread
static constexpr qint64 shortFullNs = 100'000'000; // a buffer that is full for less is no story

SendQueue::SendQueue(qintptr socket, SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_record(record)
{
    m_heldBack.setSingleShot(true);
    connect(&m_heldBack, &QTimer::timeout, this, &SendQueue::pump);
}

bool SendQueue::isTaken(qint64 size)
{
    if (!m_isFinished && !isAboveMark())
        return true;
    Event refused = m_record.event(EventKind::Error, Call::None);
    refused.error = m_isFinished ? ErrorId::Pipe : ErrorId::QueueFull;
    refused.asked = size;
    refused.value = m_bytesQueued;
    m_record.record(refused);
    return false;
}

void SendQueue::send(const QByteArray& bytes)
{
    if (!isTaken(bytes.size()))
        return;
    const bool wasEmpty = m_items.empty() && m_rest == 0;
    if (bytes.isEmpty() && wasEmpty) { // a real call all the same: send() = 0, and nothing travels
        const native::CallResult result = native::sendBytes(m_socket, "", 0);
        if (!result.isOk()) {
            fail(result.error);
            return;
        }
        Event sent = m_record.event(EventKind::Send, Call::Send);
        sent.streamOffset = m_sent;
        m_record.record(sent);
        return;
    }
    m_items.push_back({bytes, nullptr});
    m_bytesQueued += bytes.size();
    if (wasEmpty)
        pump();
}

void SendQueue::sendFile(const QString& path)
{
    auto file = std::make_shared<QFile>(path);
    if (!isTaken(file->size()))
        return;
    // A pipe or a terminal would make every socket wait for whoever writes into it.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        recordFileError(path);
        return;
    }
    const bool wasEmpty = m_items.empty() && m_rest == 0;
    m_items.push_back({{}, std::move(file)});
    if (wasEmpty)
        pump();
}

void SendQueue::recordFileError(const QString& path)
{
    Event failed = m_record.event(EventKind::Error, Call::None);
    failed.error = ErrorId::BadPath;
    failed.text = m_record.context().recorder.store().textId(path);
    m_record.record(failed);
}

qint64 SendQueue::bytesLeft() const
{
    return std::accumulate(m_items.cbegin(), m_items.cend(), m_bytesQueued, [](qint64 sum, const Item& item) {
        return sum + (item.file ? item.file->size() - item.file->pos() : 0);
    });
}

void SendQueue::setSource(std::function<QByteArray()> source)
{
    m_source = std::move(source);
    pump();
}

bool SendQueue::loadNext()
{
    if (m_rest > 0)
        return true;
    while (!m_items.empty()) {
        Item& next = m_items.front();
        if (next.file) {
            m_current = next.file->read(pieceSize);
            m_bytesQueued += m_current.size();
            if (m_current.isEmpty()) {
                if (next.file->error() != QFileDevice::NoError)
                    recordFileError(next.file->fileName());
                m_items.pop_front();
            }
        } else {
            m_current = std::move(next.bytes);
            m_items.pop_front();
        }
        m_rest = m_current.size();
        if (m_rest > 0)
            return true;
    }
    if (m_source) {
        m_current = m_source();
        m_rest = m_current.size();
        m_bytesQueued += m_rest;
        if (m_rest == 0)
            m_source = nullptr;
    }
    return m_rest > 0;
}

void SendQueue::pump()
{
    const bool wasAboveMark = isAboveMark();
    qint64 budget = bytesPerTurn;
    while (budget > 0 && !isHeldBack() && loadNext()) {
        const char* from = m_current.constData() + (m_current.size() - m_rest);
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
        Event sent = m_record.event(isAll ? EventKind::Send : EventKind::SendPartial, Call::Send);
        sent.value = result.value;
        sent.asked = m_rest;
        sent.streamOffset = m_sent;
        m_record.record(sent, QByteArrayView(from, qsizetype(result.value)));
        m_sent += quint64(result.value);
        m_rest -= qsizetype(result.value);
        m_bytesQueued -= result.value;
        budget -= result.value;
    }
    const bool isDone = isEmpty();
    if (!isDone && budget <= 0)
        m_heldBack.start(0); // not the notifier: a buffer that is just full would be told by nobody
    if (isDone) {
        m_current.clear();
        noteRoom(true);
    } else if (!m_writable) {
        m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, [this] {
            noteRoom(false);
            pump();
        });
    }
    if (m_writable)
        m_writable->setEnabled(!isDone && !m_heldBack.isActive());
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
    m_record.record(m_record.event(EventKind::SendFull, Call::Send));
}

void SendQueue::noteRoom(bool isOver)
{
    if (m_fullSinceNs == 0 || (!isOver && Moment::now().monotonicNs - m_fullSinceNs < shortFullNs))
        return;
    m_fullSinceNs = 0;
    m_record.record(m_record.event(EventKind::SendResume, Call::Poll));
}

void SendQueue::fail(int systemError)
{
    Event lost = m_record.event(EventKind::Error, Call::Send);
    lost.systemError = qint16(systemError);
    lost.error = native::errorIdOf(systemError);
    lost.value = -1;
    lost.asked = bytesLeft();
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
    m_items.clear();
    m_source = nullptr;
    m_current.clear();
    m_rest = 0;
    m_bytesQueued = 0;
    m_fullSinceNs = 0;
}
