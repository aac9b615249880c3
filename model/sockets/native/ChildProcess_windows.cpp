// SPDX-License-Identifier: MIT
#include "model/sockets/native/ChildProcess.h"

#include <cerrno>

int ChildProcess::start(const QByteArray&, const QList<QByteArray>&)
{
    return ENOSYS;
}

native::CallResult ChildProcess::read(char*, qsizetype) const
{
    return {-1, ENOSYS};
}

void ChildProcess::write(QByteArrayView) const {}
void ChildProcess::closeInput() const {}

int ChildProcess::finish()
{
    return 0;
}

void ChildProcess::end() {}

int ChildProcess::collect(bool)
{
    return 0;
}
