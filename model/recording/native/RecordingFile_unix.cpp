// SPDX-License-Identifier: MIT
#include "model/recording/native/RecordingFile.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static int descriptor(qintptr handle)
{
    return int(handle);
}

static RecordingFile::Opened failure()
{
    return {nullptr, errno};
}

RecordingFile::Opened RecordingFile::create(const QString& path)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write(), not the end, setrlimit(2)
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); // open(2)
    if (fd < 0)
        return failure();
    Opened opened{std::unique_ptr<RecordingFile>(new RecordingFile(fd)), 0};
    struct stat is = {};
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 || ::fstat(fd, &is) != 0) // flock(2)
        return failure();
    // A pipe or a device is no place for a session, and what another user may read is not private.
    if (!S_ISREG(is.st_mode))
        return {nullptr, EINVAL};
    if (::fchmod(fd, 0600) != 0 || ::ftruncate(fd, 0) != 0)
        return failure();
#ifdef O_DIRECT
    opened.file->m_direct = ::open(name.constData(), O_WRONLY | O_DIRECT | O_CLOEXEC);
#endif
    return opened;
}

RecordingFile::Opened RecordingFile::createNameless(const QString& directory)
{
    QByteArray name = QFile::encodeName(directory + QLatin1String("/spool-XXXXXX"));
    const int fd = ::mkstemp(name.data()); // mode 0600, mkstemp(3)
    if (fd < 0)
        return failure();
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    Opened opened{std::unique_ptr<RecordingFile>(new RecordingFile(fd)), 0};
#ifdef O_DIRECT
    opened.file->m_direct = ::open(name.constData(), O_WRONLY | O_DIRECT | O_CLOEXEC);
#endif
    ::unlink(name.constData());
    return opened;
}

RecordingFile::Opened RecordingFile::openForReading(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return failure();
    Opened opened{std::unique_ptr<RecordingFile>(new RecordingFile(fd)), 0};
    struct stat is = {};
    if (::fstat(fd, &is) != 0)
        return failure();
    if (!S_ISREG(is.st_mode))
        return {nullptr, S_ISDIR(is.st_mode) ? EISDIR : EINVAL};
    return opened;
}

bool RecordingFile::isInUse(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return false;
    const bool isHeld = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return isHeld;
}

int RecordingFile::rename(const QString& from, const QString& to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

QString RecordingFile::errorText(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error).c_str());
}

RecordingFile::RecordingFile(qintptr handle)
    : m_handle(handle)
{
}

RecordingFile::~RecordingFile()
{
    if (m_direct >= 0)
        ::close(descriptor(m_direct));
    ::close(descriptor(m_handle));
}

quint64 RecordingFile::size() const
{
    struct stat is = {};
    return ::fstat(descriptor(m_handle), &is) == 0 ? quint64(is.st_size) : 0;
}

int RecordingFile::writeAt(quint64 position, const char* data, qsizetype size)
{
    const auto isAligned = [](quint64 number) { return number % quint64(alignment) == 0; };
    while (size > 0) {
        const bool isDirect =
            m_direct >= 0 && isAligned(position) && isAligned(quint64(size)) && isAligned(std::uintptr_t(data));
        const ssize_t n =
            ::pwrite(descriptor(isDirect ? m_direct : m_handle), data, size_t(size), off_t(position)); // pwrite(2)
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && isDirect && (errno == EINVAL || errno == ENOTSUP)) {
            ::close(descriptor(m_direct));
            m_direct = -1;
            continue;
        }
        if (n <= 0)
            return n < 0 ? errno : ENOSPC;
        data += n;
        size -= n;
        position += quint64(n);
    }
    return 0;
}

bool RecordingFile::readAt(quint64 position, char* data, qsizetype size) const
{
    while (size > 0) {
        const ssize_t n = ::pread(descriptor(m_handle), data, size_t(size), off_t(position));
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

int RecordingFile::truncate(quint64 size)
{
    return ::ftruncate(descriptor(m_handle), off_t(size)) == 0 ? 0 : errno;
}

bool RecordingFile::punchHole(quint64 position, quint64 size)
{
#if defined(FALLOC_FL_PUNCH_HOLE)
    return ::fallocate(descriptor(m_handle), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, off_t(position),
                       off_t(size)) == 0; // fallocate(2)
#elif defined(F_PUNCHHOLE)
    const quint64 first = (position + alignment - 1) / alignment * alignment; // fcntl(2) on APFS takes whole blocks
    const quint64 end = (position + size) / alignment * alignment;
    fpunchhole_t hole = {0, 0, off_t(first), off_t(end - first)};
    return end <= first || ::fcntl(descriptor(m_handle), F_PUNCHHOLE, &hole) == 0;
#else
    Q_UNUSED(position)
    Q_UNUSED(size)
    return false;
#endif
}
