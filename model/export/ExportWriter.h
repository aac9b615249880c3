// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/events/EventStore.h"
#include "model/export/ExportFormat.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

// Turns events into the bytes of one file format. Lives in one thread, which may be any reader's.
class ExportWriter
{
public:
    // How a front end says a message: translated().
    using Wording = QString (*)(const Message&);

    // isOver: the session is, nothing will be added to the store.
    static std::unique_ptr<ExportWriter> make(ExportFormat format, const EventStore& store, Wording words,
                                              bool isOver = false);

    ExportWriter(const EventStore& store, Wording words)
        : m_store(store)
        , m_words(words)
    {
    }
    virtual ~ExportWriter();
    Q_DISABLE_COPY_MOVE(ExportWriter)

    // Each appends to `to`. begin() comes first, then the events by rising id, then end().
    virtual void begin(QByteArray& to) { Q_UNUSED(to) }
    virtual void add(EventId id, const Event& event, QByteArray& to) = 0;
    virtual void end(QByteArray& to) { Q_UNUSED(to) }

    // What the file does not hold although it was asked for, to be told to the user.
    virtual QList<Message> remarks() const;

protected:
    const EventStore& store() const { return m_store; }
    // The payload, or nothing if it is no longer kept or cannot be read; then remarks() will say so.
    std::optional<QByteArray> payload(const Event& event);
    void countWithoutPayload(const Event& event);
    QString said(const Message& message) const { return m_words(message); }
    Wording wording() const { return m_words; }

private:
    const EventStore& m_store;
    const Wording m_words;
    qint64 m_dropped = 0; // events whose payload is no longer kept
    qint64 m_damaged = 0; // … is not what was recorded, or cannot be read
};
