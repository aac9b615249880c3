// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

// No file of this process may be larger, as on a disk that is full; lifted at the end of the scope.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(quint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then a write fails with EFBIG, setrlimit(2)
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};
