// SPDX-License-Identifier: MIT
#include "model/session/SessionFolder.h"

#include "model/recording/RecordFormat.h"
#include "model/recording/native/RecordingFile.h"

#include <QDir>

namespace {

constexpr quint64 emptySize = FileHeader::size + RecordHeader::size; // begun and ended, nothing between

quint64 sizeOf(const QString& path)
{
    const RecordingFile::Opened opened = RecordingFile::openForReading(path);
    return opened.file ? opened.file->size() : 0;
}

bool endsProperly(const QString& path)
{
    const RecordingFile::Opened opened = RecordingFile::openForReading(path);
    QByteArray last(RecordHeader::size, Qt::Uninitialized);
    if (!opened.file || opened.file->size() < emptySize ||
        !opened.file->readAt(opened.file->size() - RecordHeader::size, last.data(), last.size()))
        return false;
    const std::optional<RecordHeader> header = RecordHeader::read(last);
    return header && header->kind == RecordKind::Finish;
}

} // namespace

SessionFolder::SessionFolder(const QString& path)
    : m_path(path)
{
}

QList<SessionFolder::Entry> SessionFolder::entries() const
{
    QList<Entry> entries;
    const QFileInfoList files = QDir(m_path).entryInfoList({QStringLiteral("*.sockplay")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        if (!RecordingFile::isInUse(file.filePath()))
            entries.append({file.filePath(), file.lastModified(), endsProperly(file.filePath())});
    }
    return entries;
}

void SessionFolder::keepNewest(int count) const
{
    int kept = 0;
    const QList<Entry> all = entries();
    for (const Entry& entry : all) {
        if (sizeOf(entry.path) <= emptySize || kept == count)
            QFile::remove(entry.path);
        else
            ++kept;
    }
}
