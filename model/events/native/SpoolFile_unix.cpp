// SPDX-License-Identifier: MIT
#include "model/events/native/SpoolFile.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

std::unique_ptr<SpoolFile> SpoolFile::create(const QString& directory)
{
    QByteArray name = QFile::encodeName(directory + QLatin1String("/spool-XXXXXX"));
    const int fd = ::mkstemp(name.data()); // mode 0600, mkstemp(3)
    if (fd < 0)
        return nullptr;
    ::unlink(name.constData());
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    return std::unique_ptr<SpoolFile>(new SpoolFile(fd));
}

SpoolFile::SpoolFile(qintptr handle)
    : m_handle(handle)
{
}

SpoolFile::~SpoolFile()
{
    ::close(int(m_handle));
}

bool SpoolFile::writeAt(quint64 position, const char* data, qsizetype size)
{
    while (size > 0) {
        const ssize_t n = ::pwrite(int(m_handle), data, size_t(size), off_t(position));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        size -= n;
        position += quint64(n);
    }
    return true;
}

bool SpoolFile::readAt(quint64 position, char* data, qsizetype size) const
{
    while (size > 0) {
        const ssize_t n = ::pread(int(m_handle), data, size_t(size), off_t(position));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        size -= n;
        position += quint64(n);
    }
    return true;
}
