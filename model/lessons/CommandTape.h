// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/events/EventStore.h"

#include <QList>
#include <QObject>

// Passes commands on and, while it records, keeps them together with where the log was: what somebody did, for a lesson
// to be written from it. Threads: the front end's.
class CommandTape final : public QObject, public CommandSink
{
    Q_OBJECT

public:
    static constexpr qsizetype mostClicks = 2000; // more is no lesson; what comes behind them is not kept

    // What is longer is kept one byte longer than that, to be known by it.
    static constexpr qsizetype mostBytes = 64 << 10;
    static constexpr qsizetype mostCommands = 1000; // of one click

    struct Click
    {
        QList<Command> commands; // more than one: all connections of a group, or everything is closed
        EventId at = 0;          // events from here on came after it
    };

    // Both outlive it.
    CommandTape(CommandSink& sink, const EventStore& store, QObject* parent = nullptr);

    void post(Command command) override;

    // From an empty tape.
    void start();
    void stop();
    bool isRecording() const { return m_isRecording; }
    bool isFull() const { return m_clicks.size() >= mostClicks; }
    const QList<Click>& clicks() const { return m_clicks; }
    // Where the log was when the recording ended, or where it is now.
    EventId end() const;

signals:
    // Sent when a command goes on, recorded or not; before anything can come of it.
    void posted(const Command& command);
    // Sent when a command was kept: so many there are now.
    void clicked(qsizetype clicks);

private:
    CommandSink& m_sink;
    const EventStore& m_store;
    QList<Click> m_clicks;
    EventId m_end = 0;
    bool m_isRecording = false;
    bool m_isInClick = false; // what comes in the same turn of the loop belongs to it
};
