// SPDX-License-Identifier: MIT
#pragma once

#include "model/recording/native/RecordingFile.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

// Copies a session file that is still being written to a file at `path`, which is whole from the moment it is there:
// every byte keeps its place, and what is only zeros takes no room.
// Threads: its own copies, for as long as the disks take; what is public is called in the one that writes the file.
class SessionCopy final
{
public:
    // Begins with the first `end` bytes. `onCaughtUp` is called in the copy's thread when it has all it knew of, or an
    // error; it must only queue a call.
    SessionCopy(std::shared_ptr<const RecordingFile> from, quint64 end, const QString& path,
                std::function<void()> onCaughtUp);
    ~SessionCopy(); // without finish(): nothing is left of it
    Q_DISABLE_COPY_MOVE(SessionCopy)

    const QString& path() const { return m_path; }
    // The file has grown.
    void follow(quint64 end) { m_end = end; }
    bool hasCaughtUp() const { return m_hasCaughtUp; }
    // Waits for the thread and copies what is left. The copy, open for going on; or the system's error.
    RecordingFile::Opened finish(quint64 end);

private:
    void run();
    void copyPart();
    QString partial() const { return m_path + QLatin1String(".part"); }

    const std::shared_ptr<const RecordingFile> m_from;
    const QString m_path;
    const std::function<void()> m_onCaughtUp;
    RecordingFile::Opened m_target; // of the thread while it runs, as the next
    quint64 m_at = 0;
    QByteArray m_part;
    std::atomic<quint64> m_end;
    std::atomic<bool> m_isGivenUp = false;
    std::atomic<bool> m_hasCaughtUp = false;
    std::thread m_thread;
};
