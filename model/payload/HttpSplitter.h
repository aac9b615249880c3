// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Finds the end of one HTTP/1.1 message, request or response, in bytes that come in pieces (RFC 9112 sections 2 and 6).
// One direction alone cannot say that a response answers HEAD: then what its header announces is waited for.
class HttpSplitter final
{
public:
    // Takes bytes up to the end of the message at most; returns how many, at least 1. Not called after the end or a
    // problem.
    qsizetype take(QByteArrayView bytes);

    bool isEnd() const { return m_step == Step::End; }
    quint32 headSize() const { return m_headSize; }   // 0: the header is not over
    quint64 wanted() const { return m_wanted; }       // bytes of the whole message; 0: it does not say
    const char* problem() const { return m_problem; } // context "model"

    static constexpr qsizetype mostHeader = 64 * 1024;

private:
    enum class Step : quint8 { Header, Counted, ToTheEnd, ChunkSize, ChunkData, ChunkEnd, Trailer, End };

    void endLine();
    void endHeader();
    void endChunkSize();
    void fail(const char* problem) { m_problem = problem; }

    Step m_step = Step::Header;
    QByteArray m_line; // the unfinished line
    QByteArray m_firstLine;
    std::optional<quint64> m_length; // Content-Length
    bool m_isChunked = false;
    qsizetype m_headerBytes = 0; // of header or trailer
    quint64 m_left = 0;          // of the body or the chunk
    quint32 m_headSize = 0;
    quint64 m_wanted = 0;
    const char* m_problem = nullptr;
};
