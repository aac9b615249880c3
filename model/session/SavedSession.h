// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/events/EventStore.h"

#include <QObject>
#include <QString>

#include <memory>

class JsonLinesReader;
class QFile;
class RecordingReader;

// A session that is in a file: recorded by this app, or JSON lines. It fills a store while the front end goes on.
// Threads: the front end's; a recording is read in a thread of its own.
class SavedSession final : public QObject
{
    Q_OBJECT

public:
    // Or why the file is no session.
    static Result<std::shared_ptr<SavedSession>> open(const QString& path);
    ~SavedSession() override;

    QString path() const { return m_path; }
    // Once, into an empty store that this object outlives or is gone before.
    void start(EventStore& store);
    // The same for who has nothing else to do: returns when all of it is read.
    void readAll(EventStore& store);

    bool isDone() const { return m_isDone; }
    double progress() const; // 0 to 1
    // What is wrong with the file or missing in it, so far; empty: nothing.
    QList<Message> remarks() const;
    // The bad line of JSON lines at which reading ended.
    const std::optional<Problem>& lineProblem() const { return m_lineProblem; }
    // Nothing is damaged and, in JSON lines, no line is bad.
    bool isWhole() const;

signals:
    // Sent when all of it was read.
    void done();

private:
    explicit SavedSession(const QString& path);
    void readLines();
    void finish();

    const QString m_path;
    std::shared_ptr<RecordingReader> m_recording; // or
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<JsonLinesReader> m_lines;
    std::optional<Problem> m_lineProblem;
    bool m_isDone = false;
};
