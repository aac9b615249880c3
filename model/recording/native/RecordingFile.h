// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

// A file that is written and read by position. Errors are the system's own numbers; 0 is success.
// Threads: one writer, any readers; reads of what is written do not disturb the writer.
class RecordingFile final
{
public:
    // Large writes whose place and size are multiples of this, from memory that is too, may pass the page cache.
    static constexpr qsizetype alignment = 4096;

    struct Opened
    {
        std::unique_ptr<RecordingFile> file;
        int error = 0;
    };
    // Makes an empty file that only its owner can read (mode 0600) and holds its lock; one that is there is replaced,
    // unless another recording holds it.
    static Opened create(const QString& path);
    // The same without a name: it is gone with the process.
    static Opened createNameless(const QString& directory);
    static Opened openForReading(const QString& path);
    // Whether a recording that still runs holds the file.
    static bool isInUse(const QString& path);
    // Gives the file another name on the same file system, in place of what was there.
    static int rename(const QString& from, const QString& to);
    // What the system calls the error.
    static QString errorText(int error);

    ~RecordingFile();
    Q_DISABLE_COPY_MOVE(RecordingFile)

    quint64 size() const;
    // Writes all of it, or says why not; short writes are gone on with until the system gives a reason.
    int writeAt(quint64 position, const char* data, qsizetype size);
    // Reads all of it, or returns false.
    bool readAt(quint64 position, char* data, qsizetype size) const;
    int truncate(quint64 size);
    // Gives the disk space of the range back; it reads as zeros then. False: the file system cannot.
    bool punchHole(quint64 position, quint64 size);

private:
    explicit RecordingFile(qintptr handle);

    qintptr m_handle;
    qintptr m_direct = -1; // the same file, past the page cache; -1: not possible here
};
