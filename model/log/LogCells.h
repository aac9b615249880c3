// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/log/LogColumns.h"
#include "model/log/TimeFormat.h"
#include "model/payload/SafeText.h"

// The texts of a row that need no language, made when they are looked at.
class LogCells final
{
public:
    explicit LogCells(const EventStore& store)
        : m_store(store)
    {
    }

    // For every column but those of the time and Event, whose words are a Message. `bytes`: what the Bytes column
    // counts.
    QString text(EventId id, const Event& event, LogColumn column, quint64 bytes) const;
    // `above`: the row before this one; noEvent: there is none.
    QString time(EventId id, const Event& event, EventId above, TimeFormat format) const;
    // How the payload begins; empty if it cannot be had, too.
    QList<SafeRun> preview(const Event& event) const;
    // Whether the payload can be had as far as a cell shows it; Kept if there was none, too.
    ColdState payloadState(const Event& event) const;

private:
    QByteArray beginning(const Event& event) const;

    const EventStore& m_store;
};
