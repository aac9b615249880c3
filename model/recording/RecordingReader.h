// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/events/EventStore.h"
#include "model/recording/RecordFormat.h"
#include "model/recording/RecordedBytes.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

class RecordingFile;

// What was found in a session file.
struct RecordingReport
{
    EventId events = 0;
    quint64 damagedEvents = 0;  // their ids are there, the events are not
    quint64 damagedBytes = 0;   // of the file, in which no whole record was
    quint64 tornBytes = 0;      // of a last record that is shorter than it says
    quint64 payloadBytes = 0;   // recorded, whether still kept or not
    quint64 droppedPayload = 0; // bytes no longer kept
    bool isFinished = false;    // the session ended properly

    bool isWhole() const { return damagedEvents == 0 && damagedBytes == 0 && tornBytes == 0; }
};

// Reads a session file (FORMAT.md) into an EventStore whose bytes stay in the file: events are published record by
// record as their CRC was found right, payload is checked when it is looked at. Threads: its own walks through the file
// and is the store's writer; what is public is called in the front end's.
class RecordingReader final
{
public:
    // Opens the file and reads its header. Or says why it is no session.
    static Result<std::shared_ptr<RecordingReader>> open(const QString& path);
    ~RecordingReader();
    Q_DISABLE_COPY_MOVE(RecordingReader)

    // Once, into an empty store that nobody reads yet and that this reader outlives. `onDone` is called in the reader's
    // thread at the end; it must only queue a call.
    void start(EventStore& store, std::function<void()> onDone);
    // Returns when all was read.
    void join();
    bool isDone() const { return m_isDone.load(std::memory_order_acquire); }
    // What was found; complete once isDone().
    RecordingReport report() const;
    // How far in the file, 0 to 1.
    double progress() const;

private:
    RecordingReader(std::shared_ptr<RecordingFile> file, const FileHeader& header);

    void run();
    void takeRecord(const RecordHeader& header, quint64 bodyOffset);
    void takeEvents(const RecordHeader& header, quint64 bodyOffset);
    void takePayload(const RecordHeader& header, quint64 bodyOffset);
    void takeInterned(const RecordHeader& header, quint64 bodyOffset);
    std::optional<QByteArray> wholeBody(const RecordHeader& header, quint64 bodyOffset) const;
    std::optional<RecordHeader> headerAt(quint64 offset);
    quint64 nextHeader(quint64 from); // the file's size: none

    const std::shared_ptr<RecordingFile> m_file;
    const FileHeader m_header;
    const quint64 m_size; // when it was opened: what a live session adds is not waited for
    EventStore* m_store = nullptr;
    std::function<void()> m_onDone;
    RecordedBytes m_events{RecordKind::Events};
    RecordedBytes m_payloads{RecordKind::Payload};

    QByteArray m_window; // own thread: the part of the file headers are read from
    quint64 m_windowAt = 0;
    quint64 m_skipped = 0; // own thread: bytes since the last whole EVNT or PAYL record in which there was none
    EventId m_nextEvent = 0;
    quint64 m_nextPayload = 0;

    mutable std::mutex m_mutex; // protects the report
    RecordingReport m_report;
    std::atomic<quint64> m_at = 0;
    std::atomic<bool> m_quit = false;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};
