// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// How bytes that have left memory can be had.
enum class ColdState : quint8 {
    Kept,
    Dropped,    // no longer kept: the recording is at its size limit, or goes on unrecorded
    Damaged,    // the file has something, but not what was written
    Unreadable, // the file cannot be read
};

// Where bytes go that leave an arena's memory, seen by who reads them.
// Threads: any; calls may overlap.
class ColdBytes
{
public:
    virtual ~ColdBytes() = default;
    // Copies [position, position + size) if all of it is Kept.
    virtual ColdState read(quint64 position, char* to, qsizetype size) const = 0;
};
