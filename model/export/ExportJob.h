// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/Exporter.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <thread>

// Writes chosen events to a file while the session goes on.
// Threads: lives in the front end's; a thread of its own reads the store and writes the file. The store outlives it.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        std::optional<Problem> problem; // then there is no file
        bool isCancelled = false;       // then there is no file either
        quint64 events = 0;
        QList<Message> remarks; // what the file does not hold although it was chosen
    };

    ExportJob(const EventStore& store, ExportFormat format, ExportChoice choice, const QString& path,
              ExportWriter::Wording words, QObject* parent = nullptr);
    // Cancels what is not finished.
    ~ExportJob() override;

    void start();
    void cancel() { m_isCancelled = true; }

    const QString& path() const { return m_path; }
    double progress() const; // 0 … 1

signals:
    // Sent once.
    void finished(const ExportJob::Result& result);

private:
    void run();
    Result write();

    Exporter m_exporter;
    const QString m_path;
    std::atomic<EventId> m_position = 0;
    std::atomic<bool> m_isCancelled = false;
    std::thread m_thread;
};
