// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArrayView>
#include <QFile>

// Standard output or a file, written at once and checked: nothing waits in a buffer, no failure goes unseen.
class OutputStream final
{
public:
    // "-" is standard output; anything else is a file, which is emptied. False: see errorText().
    bool open(const QString& path);
    bool isOpen() const { return m_file.isOpen(); }

    // Returns at once once a write has failed.
    bool write(QByteArrayView bytes);
    bool hasFailed() const { return m_hasFailed; }
    // The reader has gone (`| head`): nobody is interested in an explanation.
    bool isPipeClosed() const { return m_isPipeClosed; }
    QString errorText() const { return m_file.errorString(); } // in the system's words

private:
    QFile m_file;
    bool m_hasFailed = false;
    bool m_isPipeClosed = false;
};

// What to tell when `path` (empty or "-": standard output) could not be written.
Problem outputProblem(const QString& path, const QString& systemText);
