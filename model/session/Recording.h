// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class RecordingWriter;

// The recording of a session as its front end sees it: where the file is, what is wrong with it, and what to do then.
// Threads: the front end's.
class Recording final : public QObject
{
    Q_OBJECT

public:
    enum class Place : quint8 {
        Memory,    // a private file without a name, begun only when memory is full
        Automatic, // a file in sessionsFolder(), gone at the end if the session has no event
        NamedFile,
    };
    static constexpr quint64 defaultMostPayload = quint64(4) << 30; // bytes

    explicit Recording(EventStore& store, QObject* parent = nullptr);
    ~Recording() override;

    // Starts; `path` is for NamedFile. Nothing, or what kept the file from being made: then nothing is recorded.
    // mostPayload: bytes of payload the file keeps, the oldest beyond are dropped; 0: no limit.
    std::optional<Problem> start(Place place, const QString& path = {}, quint64 mostPayload = defaultMostPayload);

    // Writes what is left. Nothing, or why that was not possible. The store's writer must have ended.
    std::optional<Problem> end();

    enum class State : quint8 { Off, Recording, Failed, Unrecorded };
    State state() const;
    QString path() const;                        // of the file; empty: it has no name
    bool isSaved() const { return m_isSaved; }   // the user named the file
    bool isSaving() const { return m_isSaving; } // to another disk it takes a while
    // Why it cannot be written, while it Failed; or why the last saveTo() did not work.
    std::optional<Problem> problem() const;

    void setMostPayload(quint64 bytes); // 0: no limit
    void retry();
    // Goes on in a file of this name, with everything so far. Replaces a file that is there.
    void saveTo(const QString& path);
    void goOnUnrecorded();

    // Where sessions without a name are kept.
    static QString sessionsFolder();

signals:
    // Sent when state, path or problem changed.
    void changed();

private:
    void noteChange();

    EventStore& m_store;
    std::unique_ptr<RecordingWriter> m_writer;
    bool m_isSaved = false;
    bool m_isSaving = false;
    QString m_savePath;
    std::optional<Problem> m_saveProblem;
};
