// SPDX-License-Identifier: MIT
#pragma once

#include "model/recording/RecordFormat.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

class RecordingFile;

// Puts whole records at the end of a session file. Records are gathered and become part of the file together: after an
// error none of them is in it.
// Threads: one.
class RecordAppender final
{
public:
    // Appends behind what is in the file up to `end`.
    void start(std::shared_ptr<RecordingFile> file, quint64 end);
    quint64 end() const { return m_end; } // of the last record that is in the file

    // Adds a record to the gathered ones. A large body is taken from its place at commit() at the latest.
    void add(RecordKind kind, quint64 position, quint32 count, QByteArrayView body);
    struct Placed
    {
        RecordHeader header;
        quint64 bodyOffset = 0;
    };
    // The gathered records, now in the file; 0, or the system's error: then the file is as it was before them.
    int commit();
    // What the last commit() put into the file.
    const std::vector<Placed>& placed() const { return m_placed; }

private:
    void writeBuffer();
    void write(const char* data, qsizetype size);
    void addHeader(const RecordHeader& header);

    std::shared_ptr<RecordingFile> m_file;
    quint64 m_end = 0;
    quint64 m_written = 0; // of the gathered records, up to here in the file
    QByteArray m_buffer;   // gathered behind that
    int m_error = 0;
    std::vector<Placed> m_placed;
    bool m_isCommitted = false;
};
