// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/endpoints/EndpointTable.h"
#include "model/events/EventFeed.h"

#include <QString>

#include <functional>

// What a lesson may know of a session: where wishes go down and where facts are read. Not a socket.
// Whoever gives it makes sure that the table takes in a batch of events before the lesson is told of it.
struct LessonWorld
{
    CommandSink& sink;
    const EndpointTable& table;
    EventFeed& feed;
    std::function<SocketId(char)> newId;     // the next free id for 'S', 'C', 'U' or 'L'
    std::function<bool(quint16)> isPortFree; // whether a server could listen on that port of 127.0.0.1 now
    QString folder;                          // of the lesson: the only one that it may read; empty: none
    QString socketFolder;                    // where its AF_UNIX sockets are made

    const EventStore& store() const { return feed.store(); }
};
