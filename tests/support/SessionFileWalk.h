// SPDX-License-Identifier: MIT
#pragma once

#include "model/recording/RecordFormat.h"

#include <QList>
#include <QString>

// What is in a session file, found the plain way: record by record, every byte looked at.
struct SessionFileWalk
{
    bool hasHeader = false;
    QList<RecordHeader> records; // whole ones; a payload record whose bytes are dropped counts as whole
    QList<Event> events;
    QByteArray payload; // dropped bytes are zeros
    quint64 droppedBefore = 0;
    bool isFinished = false;
    qint64 bytesAfterTheLastWholeRecord = 0;

    static SessionFileWalk of(const QString& path);
};
