// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/recording/RecordAppender.h"
#include "model/recording/RecordGatherer.h"
#include "model/recording/RecordedBytes.h"

#include <QString>
#include <QUuid>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

class RecordingFile;
class SessionCopy;

// Writes everything an EventStore gets into a session file as it happens (FORMAT.md), and is the store's keeper: what
// the file has may leave memory. When the file cannot be written the store is held, so that sockets are not read, until
// somebody decides what to do.
// Threads: its own writes the file. Made and ended in the front end's, before and after the store's writer runs; what
// is public is called there, too.
class RecordingWriter final
{
public:
    struct Place
    {
        QString path = {};                      // empty: a private file without a name, in `directory`
        QString directory = {};                 // of a file without a name
        bool isTemporary = false;               // the file is ours: moving takes it away from where it was
        bool onlyWhenMemoryIsFull = false;      // short sessions touch no disk
        quint64 mostPayload = quint64(4) << 30; // bytes kept in the file; the oldest beyond are dropped; 0: no limit
    };
    enum class State : quint8 {
        Recording,
        Failed,     // systemError() says why; tried again every second, and when told
        Unrecorded, // told to go on without; payload that does not fit into memory is dropped
    };

    // `onChange` is called in the writer's thread when state or path changed; it must only queue a call.
    RecordingWriter(EventStore& store, std::function<void()> onChange);
    ~RecordingWriter();
    Q_DISABLE_COPY_MOVE(RecordingWriter)

    // Makes the file and starts. 0, or the system's error: then nothing was started.
    int start(const Place& place);

    // Writes what is left and marks the file as ended properly. 0, or why that was not possible. Once; the destructor
    // does it, too.
    int end();

    State state() const;
    int systemError() const; // of the last failure
    QString path() const;    // where the file is now; empty: it has no name
    // How far the file is, for who wants to see that it follows.
    EventId recordedEvents() const;

    // Tries to write now, after a failure.
    void retry();
    // The session goes on in a file of this name: everything so far is there, too. A temporary file is gone then,
    // another ends. On another disk it takes a while, in which the recording goes on where it is. Where that fails,
    // moveError() says why and the recording stays there.
    void moveTo(const QString& path);
    int moveError() const; // of the last moveTo() that was carried out; 0: it worked
    // Ends the recording; what it has stays readable.
    void goOnUnrecorded();
    void setMostPayload(quint64 bytes); // as in Place
    // The file goes away at the end.
    void removeAtEnd();

private:
    void run();
    void carryOutRequests();
    bool isAllDue() const;
    void flushPayload();
    void flushAll();
    int write(EventId events, quint64 payload);
    void take(const std::vector<RecordAppender::Placed>& placed);
    void dropOldest();
    void dropFromMemory();
    void fail(int error);
    void move(const QString& path);
    void finishCopy();
    void noteMoved(const QString& path, int error);
    void finish();
    void change(State state, int error);

    EventStore& m_store;
    const std::function<void()> m_onChange;
    Place m_place;
    std::shared_ptr<RecordingFile> m_file; // own thread, once started
    RecordAppender m_appender;             // own thread
    RecordedBytes m_events{RecordKind::Events};
    RecordedBytes m_payloads{RecordKind::Payload};
    RecordGatherer m_gatherer;                       // own thread
    std::unique_ptr<SessionCopy> m_copy;             // own thread: on its way to another disk
    std::chrono::steady_clock::time_point m_lastAll; // own thread: when everything was written last

    mutable std::mutex m_mutex; // protects what follows
    std::condition_variable m_wake;
    bool m_hasNews = false; // something was appended
    bool m_hasMuch = false; // a chunk is full
    bool m_quit = false;
    bool m_wantsRetry = false;
    bool m_wantsUnrecorded = false;
    bool m_wantsRemoval = false;
    quint64 m_mostPayload = 0;
    std::optional<QString> m_wantsMove;
    bool m_isCopied = false;
    State m_state = State::Recording;
    int m_systemError = 0;
    QString m_path;
    int m_moveError = 0;
    EventId m_recorded = 0;
    std::thread m_thread;
};
