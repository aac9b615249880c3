// SPDX-License-Identifier: MIT
#include "model/sockets/native/StandardInputSource.h"

#include <QTimer>

#include <windows.h>

// A pipe cannot be waited for together with the event loop here: PeekNamedPipe asks it from time to time.
static constexpr int lookEveryMs = 10;

static bool isInputReadable()
{
    DWORD waiting = 0;
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    const bool isEmptyPipe = ::GetFileType(input) == FILE_TYPE_PIPE &&
                             ::PeekNamedPipe(input, nullptr, 0, nullptr, &waiting, nullptr) != 0 && waiting == 0;
    return !isEmptyPipe;
}

void StandardInputSource::keepDescriptors()
{
    // Sockets have other numbers than files here.
}

bool StandardInputSource::isTerminal()
{
    return ::GetFileType(::GetStdHandle(STD_INPUT_HANDLE)) == FILE_TYPE_CHAR;
}

class StandardInputSource::Private
{
public:
    explicit Private(std::function<void()> readable)
        : m_readable(std::move(readable))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    }

    void setEnabled(bool enabled) { enabled ? m_timer.start(0) : m_timer.stop(); }

private:
    void look()
    {
        const bool isReadable = isInputReadable();
        m_timer.setInterval(isReadable ? 0 : lookEveryMs);
        if (isReadable)
            m_readable();
    }

    std::function<void()> m_readable;
    QTimer m_timer;
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
    return isInputReadable();
}

QByteArray StandardInputSource::read(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    DWORD got = 0;
    if (::ReadFile(::GetStdHandle(STD_INPUT_HANDLE), bytes.data(), DWORD(size), &got, nullptr) == 0)
        got = 0;
    bytes.truncate(qsizetype(got));
    return bytes;
}
