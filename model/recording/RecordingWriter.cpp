// SPDX-License-Identifier: MIT
#include "model/recording/RecordingWriter.h"

#include "model/recording/SessionCopy.h"
#include "model/recording/native/RecordingFile.h"

#include <QFile>

#include <algorithm>

using namespace std::chrono_literals;

static constexpr auto gatherFor = 150ms; // what happened is in the file 200 ms later at most
static constexpr auto retryAfter = 1s;

RecordingWriter::RecordingWriter(EventStore& store, std::function<void()> onChange)
    : m_store(store)
    , m_onChange(std::move(onChange))
    , m_gatherer(store)
{
}

int RecordingWriter::start(const Place& place)
{
    RecordingFile::Opened opened =
        place.path.isEmpty() ? RecordingFile::createNameless(place.directory) : RecordingFile::create(place.path);
    if (!opened.file)
        return opened.error;
    const QByteArray header = FileHeader{.start = m_store.start(), .session = QUuid::createUuid()}.toBytes();
    if (const int error = opened.file->writeAt(0, header.constData(), header.size()); error != 0)
        return error;
    m_place = place;
    m_path = place.path;
    m_mostPayload = place.mostPayload;
    m_file = std::move(opened.file);
    m_events.setFile(m_file);
    m_payloads.setFile(m_file);
    m_appender.start(m_file, quint64(FileHeader::size));
    m_store.setKeeper(&m_events, &m_payloads, [this] {
        const std::lock_guard lock(m_mutex);
        m_hasNews = m_hasMuch = true;
        m_wake.notify_one();
    });
    m_store.setKeeperBell([this] {
        const std::lock_guard lock(m_mutex);
        m_hasNews = true;
        m_wake.notify_one();
    });
    m_thread = std::thread(&RecordingWriter::run, this);
    return 0;
}

RecordingWriter::~RecordingWriter()
{
    end();
}

int RecordingWriter::end()
{
    if (!m_thread.joinable())
        return 0;
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_wake.notify_one();
    }
    m_thread.join();
    return state() == State::Failed ? systemError() : 0;
}

RecordingWriter::State RecordingWriter::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

int RecordingWriter::systemError() const
{
    const std::lock_guard lock(m_mutex);
    return m_systemError;
}

QString RecordingWriter::path() const
{
    const std::lock_guard lock(m_mutex);
    return m_path;
}

int RecordingWriter::moveError() const
{
    const std::lock_guard lock(m_mutex);
    return m_moveError;
}

EventId RecordingWriter::recordedEvents() const
{
    const std::lock_guard lock(m_mutex);
    return m_recorded;
}

void RecordingWriter::retry()
{
    const std::lock_guard lock(m_mutex);
    m_wantsRetry = true;
    m_wake.notify_one();
}

void RecordingWriter::moveTo(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    m_wantsMove = path;
    m_moveError = 0;
    m_wake.notify_one();
}

void RecordingWriter::goOnUnrecorded()
{
    const std::lock_guard lock(m_mutex);
    m_wantsUnrecorded = true;
    m_wake.notify_one();
}

void RecordingWriter::setMostPayload(quint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_mostPayload = bytes;
}

void RecordingWriter::removeAtEnd()
{
    const std::lock_guard lock(m_mutex);
    m_wantsRemoval = true;
}

void RecordingWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        const auto isAsked = [this] {
            return m_quit || m_wantsRetry || m_wantsUnrecorded || m_wantsMove || m_isCopied;
        };
        if (m_state == State::Failed) {
            m_wake.wait_for(lock, retryAfter, isAsked);
        } else {
            m_wake.wait(lock, [this, isAsked] { return m_hasNews || isAsked(); });
            m_wake.wait_until(lock, m_lastAll + gatherFor, [this, isAsked] { return m_hasMuch || isAsked(); });
        }
        const bool isUrgent = isAsked();
        m_hasMuch = m_wantsRetry = false;
        lock.unlock();
        carryOutRequests();
        if (isUrgent || isAllDue())
            flushAll();
        else
            flushPayload();
        lock.lock();
    }
    lock.unlock();
    finish();
}

bool RecordingWriter::isAllDue() const
{
    return std::chrono::steady_clock::now() >= m_lastAll + gatherFor ||
           m_store.keeping() != EventStore::Keeping::Normal ||
           m_gatherer.waiting(m_store.end(), m_gatherer.nextPayload()) > EventStore::defaultResidentBytes / 4;
}

void RecordingWriter::carryOutRequests()
{
    std::optional<QString> path;
    bool isCopied = false;
    bool isUnrecorded = false;
    {
        const std::lock_guard lock(m_mutex);
        path.swap(m_wantsMove);
        std::swap(isCopied, m_isCopied);
        std::swap(isUnrecorded, m_wantsUnrecorded);
    }
    if (isCopied && m_copy && m_copy->hasCaughtUp()) // it may be one given up that said so
        finishCopy();
    if (path)
        move(*path);
    if (isUnrecorded) {
        change(State::Unrecorded, systemError());
        m_store.setKeeping(EventStore::Keeping::Unrecorded);
    }
}

// While much comes, whole chunks of payload go out as they are full: only those pass the page cache. Each is let go by
// itself, so that who fills the next ones does not wait for all of them.
void RecordingWriter::flushPayload()
{
    const quint64 whole = m_store.payloadEnd() / ChunkArena::chunkSize * ChunkArena::chunkSize;
    while (m_gatherer.nextPayload() < whole && !m_place.onlyWhenMemoryIsFull) {
        const quint64 end = (m_gatherer.nextPayload() / ChunkArena::chunkSize + 1) * ChunkArena::chunkSize;
        m_gatherer.gatherPayload(m_appender, end);
        if (const int error = m_appender.commit(); error != 0)
            return fail(error);
        take(m_appender.placed());
        m_gatherer.noteWritten(m_gatherer.nextEvent(), end);
        m_store.letGo(m_gatherer.nextEvent(), end);
    }
}

void RecordingWriter::flushAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasNews = false;
    }
    // A ring that comes from here on is answered at the next turn, so nothing stays behind unseen.
    m_store.answerBell();
    const EventId events = m_store.end(); // first: what they refer to is older
    const quint64 payload = m_store.payloadEnd();
    if (m_place.onlyWhenMemoryIsFull) {
        if (m_gatherer.waiting(events, payload) < EventStore::defaultResidentBytes / 2)
            return;
        m_place.onlyWhenMemoryIsFull = false;
    }
    m_lastAll = std::chrono::steady_clock::now();
    if (state() == State::Unrecorded) {
        dropFromMemory();
        return;
    }
    if (const int error = write(events, payload); error != 0) {
        // Where payload has no room, the events that need no more of it may have some.
        write(m_gatherer.firstWithoutPayload(events), m_gatherer.nextPayload());
        fail(error);
        return;
    }
    dropOldest();
    m_store.setKeeping(EventStore::Keeping::Normal);
    change(State::Recording, 0);
}

int RecordingWriter::write(EventId events, quint64 payload)
{
    m_gatherer.gather(m_appender, events, payload);
    if (const int error = m_appender.commit(); error != 0)
        return error;
    take(m_appender.placed());
    m_gatherer.noteWritten(events, payload);
    m_store.letGo(events, payload);
    return 0;
}

void RecordingWriter::take(const std::vector<RecordAppender::Placed>& placed)
{
    for (const RecordAppender::Placed& record : placed) {
        const RecordHeader& header = record.header;
        const auto trust = RecordedBytes::Trust::Written;
        if (header.kind == RecordKind::Events)
            m_events.add(header.position * sizeof(Event), header.bodySize, record.bodyOffset, header.bodyCrc, trust);
        else if (header.kind == RecordKind::Payload)
            m_payloads.add(header.position, header.bodySize, record.bodyOffset, header.bodyCrc, trust);
        else
            m_gatherer.noteWritten(header);
        if (header.kind == RecordKind::Events) {
            const std::lock_guard lock(m_mutex);
            m_recorded = header.position + header.count;
        }
    }
    if (m_copy)
        m_copy->follow(m_appender.end());
}

// The oldest payload gives its place on the disk back; that it is gone is in the file before it goes.
void RecordingWriter::dropOldest()
{
    quint64 most = 0;
    {
        const std::lock_guard lock(m_mutex);
        most = m_mostPayload;
    }
    if (most == 0 || m_payloads.keptBytes() <= most || m_copy) // the copy has them already
        return;
    const quint64 enough = most - most / 10; // not again at once
    const std::vector<RecordedBytes::Body> oldest = m_payloads.oldest(m_payloads.keptBytes() - enough);
    if (oldest.empty())
        return;
    const quint64 keptFrom = oldest.back().position + oldest.back().size;
    m_appender.add(RecordKind::Dropped, keptFrom, 0, {});
    if (const int error = m_appender.commit(); error != 0) {
        fail(error);
        return;
    }
    m_payloads.dropBefore(keptFrom);
    for (const RecordedBytes::Body& body : oldest)
        m_file->punchHole(body.offset, body.size);
}

// Unrecorded, memory holds what is newest.
void RecordingWriter::dropFromMemory()
{
    const quint64 end = m_store.payloadEnd();
    const quint64 kept = std::min(end, EventStore::defaultResidentBytes);
    m_payloads.dropBefore(end - kept);
    m_store.letGo(m_gatherer.nextEvent(), end - kept);
}

void RecordingWriter::fail(int error)
{
    m_store.setKeeping(EventStore::Keeping::Held);
    change(State::Failed, error);
}

void RecordingWriter::change(State state, int error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == state && m_systemError == error)
            return;
        m_state = state;
        m_systemError = error;
    }
    if (m_onChange)
        m_onChange();
}

void RecordingWriter::move(const QString& path)
{
    m_copy.reset();
    const QString before = this->path();
    if (m_place.isTemporary && !before.isEmpty() && RecordingFile::rename(before, path) == 0) {
        noteMoved(path, 0);
        return;
    }
    m_copy = std::make_unique<SessionCopy>(m_file, m_appender.end(), path, [this] {
        const std::lock_guard lock(m_mutex);
        m_isCopied = true;
        m_wake.notify_one();
    });
}

void RecordingWriter::finishCopy()
{
    const QString path = m_copy->path();
    const quint64 end = m_appender.end();
    RecordingFile::Opened target = m_copy->finish(end);
    m_copy.reset();
    if (target.file) {
        if (m_place.isTemporary) {
            QFile::remove(this->path());
        } else if (!this->path().isEmpty()) {
            m_appender.add(RecordKind::Finish, m_gatherer.nextEvent(), 0, {});
            m_appender.commit();
        }
        m_file = std::move(target.file);
        m_events.setFile(m_file);
        m_payloads.setFile(m_file);
        m_appender.start(m_file, end);
    }
    noteMoved(path, target.error);
}

void RecordingWriter::noteMoved(const QString& path, int error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_moveError = error;
        if (error == 0) {
            m_path = path;
            m_wantsRemoval = false;
        }
    }
    if (error == 0)
        m_place.isTemporary = m_place.onlyWhenMemoryIsFull = false;
    if (error == 0 && state() == State::Unrecorded) { // what memory still has is recorded again
        const quint64 from = std::max(m_gatherer.nextPayload(), m_payloads.droppedBefore());
        m_gatherer.noteWritten(m_gatherer.nextEvent(), from);
        m_appender.add(RecordKind::Dropped, from, 0, {});
        change(State::Recording, 0);
    }
    if (m_onChange)
        m_onChange();
}

void RecordingWriter::finish()
{
    carryOutRequests();
    if (m_copy)
        finishCopy();
    if (state() != State::Unrecorded) {
        flushAll();
        if (state() == State::Recording && !m_place.onlyWhenMemoryIsFull) {
            m_appender.add(RecordKind::Finish, m_gatherer.nextEvent(), 0, {});
            if (const int error = m_appender.commit(); error != 0)
                fail(error);
        }
    }
    bool isRemoved = false;
    {
        const std::lock_guard lock(m_mutex);
        isRemoved = m_wantsRemoval && !m_path.isEmpty();
    }
    if (isRemoved)
        QFile::remove(path());
}
