// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Clock.h"
#include "model/core/SocketAddress.h"
#include "model/events/Event.h"
#include "model/events/InternTable.h"
#include "model/events/SpoolArena.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <functional>

// The append-only truth: every event of the session in order, with its payload, addresses and texts.
// Threads: one writer (the network thread), any number of readers, no locks. A reader first takes end(), then reads
// below it.
class EventStore final
{
public:
    // What payload and records may each keep in memory; what is older is on disk, in `spoolDirectory` (empty: the
    // system's).
    static constexpr quint64 defaultResidentBytes = 24u << 20;

    explicit EventStore(const QString& spoolDirectory = QString(), quint64 residentBytes = defaultResidentBytes);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    // --- writer ---
    // Interns an address or a text for the events to come. Equal ones get the same number; an invalid address or empty
    // text is 0.
    quint32 addressId(const SocketAddress& address);
    quint32 textId(const QString& text);
    // A place for at most `size` payload bytes (1 … 1 MiB) that the next append() may keep; valid until the next writer
    // call.
    char* reservePayload(qsizetype size);
    // Copies the payload behind the event and publishes it. `payload` may be what reservePayload() returned: then
    // nothing is copied. Sets event.payloadAt, bytes, timeNs and wallNs (from `at`).
    EventId append(Event event, QByteArrayView payload, Moment at);
    // True while the disk is behind: TCP should not be read until it is false again.
    bool isBehind() const;
    // True once the spool could not be written (disk full); what was received stays in memory.
    bool hasStorageFailed() const;

    // --- readers ---
    EventId end() const; // one past the newest event (acquire)
    Event at(EventId id) const;
    // Copies the events of the range to `to`; for whoever walks through many.
    void read(EventRange range, Event* to) const;
    QByteArray payload(const Event& event) const;
    // At most `size` bytes from `offset` on. For previews and pages.
    QByteArray payload(const Event& event, qsizetype offset, qsizetype size) const;
    SocketAddress address(quint32 id) const;
    QString text(quint32 id) const;
    Moment start() const { return m_start; }

    // Rings when something was appended since the last answerBell(); called in the writer's thread, must only queue a
    // call.
    void setBell(std::function<void()> bell);
    // Readers call it before they look at end(); the next append rings again.
    void answerBell();

private:
    Moment m_start = Moment::now();
    SpoolArena m_records;
    SpoolArena m_payloads;
    InternTable<SocketAddress> m_addresses;
    InternTable<QString> m_texts;
    std::atomic<EventId> m_end = 0;
    std::atomic<bool> m_rung = false;
    std::function<void()> m_bell;
    char* m_reserved = nullptr; // writer only
};
