// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Clock.h"
#include "model/core/SocketAddress.h"
#include "model/events/ChunkArena.h"
#include "model/events/Event.h"
#include "model/events/InternTable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <functional>

// The append-only truth: every event of the session in order, with its payload, addresses and texts.
// Threads: one writer (the network thread, or who reads a recording), at most one keeper (the recording), any number of
// readers, no locks. A reader first takes end(), then reads below it.
class EventStore final
{
public:
    // What payload and records may each keep in memory; what is older is with the keeper. Without one, all stays.
    static constexpr quint64 defaultResidentBytes = 24u << 20;

    explicit EventStore(quint64 residentBytes = defaultResidentBytes);
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
    // True while the disk is behind or full: sockets should not be read until it is false again.
    bool isBehind() const;
    enum class Keeping : quint8 {
        Normal,
        Held,       // the disk takes nothing (it is full …): what came stays in memory, and no more should come
        Unrecorded, // the user goes on all the same: events stay in memory, the oldest payload goes
    };
    Keeping keeping() const { return m_keeping.load(std::memory_order_acquire); }

    // --- writer that reads a recording: all is with the keeper, under the numbers it had ---
    void restoreStart(Moment start) { m_start = start; } // before any reader
    void restoreAddress(quint32 id, const SocketAddress& address) { m_addresses.restore(id, address); }
    void restoreText(quint32 id, const QString& text) { m_texts.restore(id, text); }
    // Publishes the events before `end`.
    void restoreUpTo(EventId end);

    // --- keeper ---
    // Before the writer starts: who has what leaves memory, and whom to tell, in the writer's thread, that there is
    // much to take.
    void setKeeper(const ColdBytes* events, const ColdBytes* payloads, const std::function<void()>& onChunkFull);
    quint32 addressCount() const { return m_addresses.count(); }
    quint32 textCount() const { return m_texts.count(); }
    quint64 payloadEnd() const { return m_payloads.end(); }
    ChunkArena::Run payloadAt(quint64 position) const { return m_payloads.runAt(position); }
    // The keeper has these: they may leave memory.
    void letGo(EventId beforeEvent, quint64 beforePayload);
    void setKeeping(Keeping keeping) { m_keeping.store(keeping, std::memory_order_release); }

    // --- readers ---
    EventId end() const; // one past the newest event (acquire)
    Event at(EventId id) const;
    // Copies the events of the range to `to`; for whoever walks through many. What cannot be had any more comes as an
    // error event that says so.
    void read(EventRange range, Event* to) const;
    QByteArray payload(const Event& event) const;
    // At most `size` bytes from `offset` on. For previews and pages.
    QByteArray payload(const Event& event, qsizetype offset, qsizetype size) const;
    // Whether the payload is still there, whole.
    ColdState payloadState(const Event& event) const;
    SocketAddress address(quint32 id) const;
    QString text(quint32 id) const;
    Moment start() const { return m_start; }

    // Rings when something was appended since the last answerBell(); called in the writer's thread, must only queue a
    // call. The keeper's bell rings together with it.
    void setBell(std::function<void()> bell);
    void setKeeperBell(std::function<void()> bell); // before the writer starts
    // Readers call it before they look at end(); the next append rings again.
    void answerBell();

private:
    void ring();

    Moment m_start = Moment::now();
    ChunkArena m_records;
    ChunkArena m_payloads;
    InternTable<SocketAddress> m_addresses;
    InternTable<QString> m_texts;
    std::atomic<EventId> m_end = 0;
    std::atomic<bool> m_rung = false;
    std::function<void()> m_bell;
    std::function<void()> m_keeperBell;
    std::atomic<Keeping> m_keeping = Keeping::Normal;
    char* m_reserved = nullptr; // writer only
};
