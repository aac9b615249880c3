// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"

#include <QFile>

#include <memory>
#include <optional>

// What one command asks to send, piece by piece and round by round: bytes, a template or a file. A file is read when
// its turn comes and never whole. Threads: the network thread.
class OutgoingPayload final
{
public:
    // What one call is given.
    struct Piece
    {
        QByteArray bytes;
        SocketAddress to = {}; // UDP; invalid: the default peer
        quint8 order = 0;      // of the events
        bool isLast = true;    // nothing of the order follows
        bool endsRound = true;
        int pauseMs = 0; // before the next one of this round
    };

    explicit OutgoingPayload(const QByteArray& bytes);
    explicit OutgoingPayload(const command::SendOrder& order);
    void setDestination(const SocketAddress& to) { m_to = to; }

    // False: the file cannot be read.
    bool open();
    // Nothing: it is over, or problem() says why it cannot go on.
    std::optional<Piece> next();

    enum class Trouble : quint8 { None, File, Template };
    Trouble trouble() const { return m_trouble; }
    quint8 number() const { return quint8(m_order.number); }
    QString path() const { return m_order.file; }
    int everyMs() const { return m_order.plan.everyMs; }
    qint64 roundBeganNs() const { return m_roundBeganNs; }
    qint64 bytesInMemory() const { return m_current.size() - m_at; }
    qint64 bytesLeft() const; // of this round

private:
    bool beginRound();
    QByteArray readAhead();

    command::SendOrder m_order;
    SocketAddress m_to;
    std::unique_ptr<QFile> m_file;
    QByteArray m_current; // of a file: the next piece, so that the last one is known as such
    qsizetype m_at = 0;
    int m_round = 0;
    bool m_isInRound = false;
    qint64 m_roundBeganNs = 0;
    Trouble m_trouble = Trouble::None;
};
