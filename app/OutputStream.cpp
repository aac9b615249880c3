// SPDX-License-Identifier: MIT
#include "app/OutputStream.h"

#include <cerrno>
#include <cstdio>

bool OutputStream::open(const QString& path)
{
    if (path == QLatin1String("-"))
        return m_file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
}

bool OutputStream::write(QByteArrayView bytes)
{
    if (m_hasFailed)
        return false;
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size() || !m_file.flush()) {
        m_hasFailed = true;
        m_isPipeClosed = errno == EPIPE;
    }
    return !m_hasFailed;
}

Problem outputProblem(const QString& path, const QString& systemText)
{
    return {path.isEmpty() || path == QLatin1String("-")
                ? Message{QT_TRANSLATE_NOOP("model", "Standard output cannot be written")}
                : Message{QT_TRANSLATE_NOOP("model", "%1 cannot be written"), {path}},
            {QT_TRANSLATE_NOOP("model", "The system says: %1."), {systemText}},
            {}};
}
