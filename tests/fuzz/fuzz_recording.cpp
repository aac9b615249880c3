// SPDX-License-Identifier: MIT
// A session file may hold anything: it is opened, every event and payload is looked at, and the words for them are
// made.
#include "model/endpoints/EndpointTable.h"
#include "model/events/EventSentence.h"
#include "model/events/EventText.h"
#include "model/recording/Crc32c.h"
#include "model/recording/RecordingReader.h"

#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>

// Makes the CRCs right, so that what is behind them is reached.
static void repair(QByteArray& bytes)
{
    if (bytes.size() < FileHeader::size)
        return;
    bytes.replace(0, 8, "SOCKPLAY");
    qToLittleEndian(crc32c(bytes.constData(), FileHeader::size - 4), bytes.data() + FileHeader::size - 4);
    for (qsizetype at = FileHeader::size; bytes.size() - at >= RecordHeader::size;) {
        char* const header = bytes.data() + at;
        const auto room = quint64(bytes.size() - at - RecordHeader::size);
        const quint64 body = std::min(room, qFromLittleEndian<quint64>(header + 8));
        std::copy_n(RecordHeader::mark, 4, header);
        qToLittleEndian(crc32c(header + RecordHeader::size, qsizetype(body)), header + 28);
        qToLittleEndian(crc32c(header, RecordHeader::size - 4), header + RecordHeader::size - 4);
        at += RecordHeader::size + qsizetype(body);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (size % 2 == 0)
        repair(bytes);
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        std::abort();
    const auto reader = RecordingReader::open(file.fileName());
    if (!reader)
        return 0;
    EventStore store;
    EndpointTable table(store);
    (*reader)->start(store, {});
    (*reader)->join();
    if (store.end() > size) // every event takes more than a byte, damaged ones too
        std::abort();
    table.append({0, store.end()});
    for (EventId id = 0; id < store.end(); ++id) {
        const Event event = store.at(id);
        store.payload(event, 0, 1 << 16);
        store.payloadState(event);
        eventText(store, event);
        eventSentence(store, event, {});
        callText(event);
    }
    return 0;
}
