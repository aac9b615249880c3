// SPDX-License-Identifier: MIT
#include "app/OutgoingPiece.h"

#include <QFile>
#include <QFileInfo>

// More than any datagram holds, so that the system itself can say that it is too large.
static constexpr qint64 longestDatagramFile = 1 << 20;

static Problem fileProblem(Message why)
{
    return {{QT_TRANSLATE_NOOP("model", "The file cannot be sent")}, std::move(why), {}};
}

Result<OutgoingPiece> filePiece(const QString& path, bool asDatagram)
{
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fileProblem({QT_TRANSLATE_NOOP("model", "It is not a regular file. A pipe can be standard input.")});
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem({QT_TRANSLATE_NOOP("model", "The system says: %1."), {file.errorString()}});
    if (!asDatagram)
        return OutgoingPiece{{}, path, quint64(file.size())};
    if (file.size() > longestDatagramFile)
        return fileProblem({QT_TRANSLATE_NOOP("model", "It is larger than any datagram.")});
    const QByteArray bytes = file.readAll();
    return OutgoingPiece{bytes, {}, quint64(bytes.size())};
}
