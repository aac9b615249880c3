// SPDX-License-Identifier: MIT
#include "model/sockets/native/StandardInputSource.h"

#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

void StandardInputSource::keepDescriptors()
{
    for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0) // the lowest free number is the one that open() gives
            [[maybe_unused]]
            const int got = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

bool StandardInputSource::isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

class StandardInputSource::Private
{
public:
    explicit Private(std::function<void()> readable)
        : m_readable(std::move(readable))
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_notifier.setEnabled(false);
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { m_readable(); });
    }

    void setEnabled(bool enabled) { m_notifier.setEnabled(enabled); }

private:
    std::function<void()> m_readable;
    QSocketNotifier m_notifier;
};

StandardInputSource::StandardInputSource(std::function<void()> readable)
    : m_private(std::make_unique<Private>(std::move(readable)))
{
}

StandardInputSource::~StandardInputSource() = default;

void StandardInputSource::setEnabled(bool enabled)
{
    m_private->setEnabled(enabled);
}

bool StandardInputSource::isReadable() const
{
    pollfd input = {STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) == 1;
}

QByteArray StandardInputSource::read(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, bytes.data(), size_t(size));
    } while (got < 0 && errno == EINTR);
    bytes.truncate(got > 0 ? got : 0);
    return bytes;
}
