// SPDX-License-Identifier: MIT
#include "model/recording/SessionCopy.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

RecordingFile::Opened copySession(const RecordingFile& from, quint64 end, const QString& path)
{
    const QString partial = path + QLatin1String(".part");
    RecordingFile::Opened target = RecordingFile::create(partial);
    if (!target.file)
        return target;
    target.error = target.file->truncate(end);
    QByteArray part;
    for (quint64 at = 0; at < end && target.error == 0; at += quint64(part.size())) {
        part.resize(qsizetype(std::min<quint64>(end - at, 1 << 20)));
        if (!from.readAt(at, part.data(), part.size()))
            target.error = EIO;
        else if (std::any_of(part.cbegin(), part.cend(), [](char byte) { return byte != '\0'; }))
            target.error = target.file->writeAt(at, part.constData(), part.size());
    }
    if (target.error == 0)
        target.error = RecordingFile::rename(partial, path);
    if (target.error != 0) {
        target.file.reset();
        QFile::remove(partial);
    }
    return target;
}
