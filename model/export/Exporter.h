// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportWriter.h"

#include <QByteArray>

#include <functional>

// Which events of a store are wanted. nextRun(from) is the next run of wanted events at or behind `from`, empty if
// there is none; it is asked in the thread that exports. Nothing at or behind `end` is wanted.
struct ExportChoice
{
    std::function<EventRange(EventId from)> nextRun;
    EventId end = 0;
    bool isOver = false; // the session is: nothing more can come of what has happened

    static ExportChoice all(EventId end);
    // The ranges are in order and do not overlap.
    static ExportChoice of(const QList<EventRange>& ranges);
};

// Makes the bytes of a file of chosen events, piece by piece, so that its owner decides about pace, end and place.
// Threads: one, which may be any reader's.
class Exporter final
{
public:
    Exporter(const EventStore& store, ExportFormat format, ExportChoice choice, ExportWriter::Wording words);

    // The next bytes of the file, about 256 KiB; empty: that was all.
    QByteArray next();

    EventId position() const { return m_position; } // what is before it is done
    EventId end() const { return m_choice.end; }
    quint64 count() const { return m_count; } // events so far
    QList<Message> remarks() const { return m_writer->remarks(); }

private:
    enum class Step : quint8 { Beginning, Events, Finished };

    void addEvents(QByteArray& to);

    const EventStore& m_store;
    const ExportChoice m_choice;
    const std::unique_ptr<ExportWriter> m_writer;
    EventId m_position = 0;
    quint64 m_count = 0;
    Step m_step = Step::Beginning;
};
