// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/SocketCalls.h"

#include <QByteArray>
#include <QList>

// A child process whose standard input and output are one local socket of ours; its standard error is ours, too.
// Not QProcess, which complains when it is destroyed while the process runs, and waits. Unix only.
class ChildProcess final
{
public:
    // `program` is a path. What failed, or 0.
    int start(const QByteArray& program, const QList<QByteArray>& arguments);
    ~ChildProcess() { end(); }
    ChildProcess() = default;
    Q_DISABLE_COPY_MOVE(ChildProcess)

    bool isRunning() const { return m_pid > 0; }
    qintptr socket() const { return m_socket; } // to wait for what it writes; -1: it does not run
    // Does not block; 0 bytes: it has closed its output.
    native::CallResult read(char* to, qsizetype size) const;
    void write(QByteArrayView bytes) const;
    void closeInput() const; // it then reads the end
    // Of a process that has closed its output: waits for its end. The exit code, -1: it was killed.
    int finish();
    // Kills it.
    void end();

private:
    int collect(bool kill);

    qint64 m_pid = 0;
    qintptr m_socket = -1;
};
