// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <memory>

// What the system feeds the program on standard input: a pipe, a file, a terminal. Reads never block.
// Threads: made, used and called back in one thread with an event loop.
class StandardInputSource final
{
public:
    // Opens what cannot be read or written in the places of closed standard streams.
    static void keepDescriptors();
    static bool isTerminal();

    // `readable` is called again and again while the source is enabled and read() would not block; disabled at first.
    explicit StandardInputSource(std::function<void()> readable);
    ~StandardInputSource();
    Q_DISABLE_COPY_MOVE(StandardInputSource)

    void setEnabled(bool enabled);
    bool isReadable() const; // read() would not block
    // At most `size` bytes; empty at the end of the input, and when it cannot be read any more.
    QByteArray read(qsizetype size);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};
