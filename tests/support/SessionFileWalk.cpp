// SPDX-License-Identifier: MIT
#include "tests/support/SessionFileWalk.h"

#include "model/recording/Crc32c.h"

#include <QFile>

#include <cstring>

static bool isWhole(const RecordHeader& header, QByteArrayView body)
{
    const bool isHole = header.kind == RecordKind::Payload &&
                        std::all_of(body.cbegin(), body.cend(), [](char byte) { return byte == '\0'; });
    return isHole || portableCrc32c(body.data(), body.size()) == header.bodyCrc;
}

SessionFileWalk SessionFileWalk::of(const QString& path)
{
    SessionFileWalk walk;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return walk;
    const QByteArray bytes = file.readAll();
    FileHeader fileHeader;
    walk.hasHeader = FileHeader::read(bytes, &fileHeader) == FileHeader::Fault::None;
    qsizetype at = FileHeader::size;
    while (walk.hasHeader) {
        const auto header = RecordHeader::read(QByteArrayView(bytes).sliced(std::min(at, bytes.size())));
        if (!header || quint64(bytes.size() - at - RecordHeader::size) < header->bodySize)
            break;
        const QByteArrayView body = QByteArrayView(bytes).sliced(at + RecordHeader::size, qsizetype(header->bodySize));
        if (!isWhole(*header, body))
            break;
        walk.records.append(*header);
        switch (header->kind) {
        case RecordKind::Events:
            for (quint32 i = 0; i < header->count; ++i) {
                Event event;
                std::memcpy(&event, body.data() + i * sizeof event, sizeof event);
                walk.events.append(event);
            }
            break;
        case RecordKind::Payload:
            walk.payload.append(body);
            break;
        case RecordKind::Dropped:
            walk.droppedBefore = header->position;
            break;
        case RecordKind::Finish:
            walk.isFinished = true;
            break;
        default:
            break;
        }
        at += RecordHeader::size + body.size();
    }
    walk.bytesAfterTheLastWholeRecord = bytes.size() - at;
    return walk;
}
