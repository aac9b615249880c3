// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

// A private file without a name (mode 0600, gone with the process), read and written by position.
// Threads: any; reads and writes of different places do not disturb each other.
class SpoolFile final
{
public:
    // Makes the file in the directory. nullptr if that is not possible: then error() of the system says why.
    static std::unique_ptr<SpoolFile> create(const QString& directory);
    ~SpoolFile();
    Q_DISABLE_COPY_MOVE(SpoolFile)

    // Writes or reads all of it, or returns false.
    bool writeAt(quint64 position, const char* data, qsizetype size);
    bool readAt(quint64 position, char* data, qsizetype size) const;

private:
    explicit SpoolFile(qintptr handle);

    qintptr m_handle;
};
