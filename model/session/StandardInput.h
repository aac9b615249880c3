// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/StandardInputSource.h"

#include <QByteArray>
#include <QObject>

// Standard input as a stream of pieces, read only while somebody wants them, so that memory stays bounded however fast
// it comes. Threads: the front end's.
class StandardInput final : public QObject
{
    Q_OBJECT

public:
    // Takes the places of closed standard streams, so that no socket gets their numbers and is taken for them. To be
    // called first of all.
    static void keepDescriptors() { StandardInputSource::keepDescriptors(); }

    // True when there is something to read that nobody types: a pipe or a file.
    static bool isRedirected();

    // Pieces hold at most `pieceSize` bytes. Nothing is read before setWanted(true).
    explicit StandardInput(qsizetype pieceSize, QObject* parent = nullptr);

    // While true, pieces come, at most one a turn of the event loop.
    void setWanted(bool wanted);
    bool hasEnded() const { return m_hasEnded; }
    // Whether something can be read right now, be it the end.
    bool hasMore() const { return !m_hasEnded && m_source.isReadable(); }

signals:
    // Sent with each piece read, never empty.
    void received(const QByteArray& bytes);
    // Sent once, when nothing more will come.
    void ended();

private:
    void read();

    StandardInputSource m_source;
    qsizetype m_pieceSize;
    bool m_hasEnded = false;
};
