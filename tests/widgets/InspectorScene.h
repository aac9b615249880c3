// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"
#include "tests/support/EventScript.h"
#include "widgets/inspector/InspectorPane.h"

#include <QTest>

// The inspector over a store, as the window has it.
struct InspectorScene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    EndpointTable table{store};
    QWidget window;
    InspectorPane pane{feed, &window};

    InspectorScene()
    {
        QObject::connect(&feed, &EventFeed::appended, &table, &EndpointTable::append);
        pane.setEndpoints(&table);
        window.resize(1100, 420);
        pane.resize(1100, 420);
        window.show();
    }
    // The events of the picture; announced.
    EventRange play(const QString& picture)
    {
        const EventRange range = script.play(picture);
        [&] { QTRY_COMPARE(feed.end(), store.end()); }();
        return range;
    }
    // The latest event of a socket and kind.
    EventId last(const QString& socket, EventKind kind) const
    {
        for (EventId id = store.end(); id-- > 0;) {
            if (store.at(id).on == SocketId::fromString(socket) && store.at(id).kind == kind)
                return id;
        }
        return noEvent;
    }
    template <typename View>
    View* view() const
    {
        return pane.findChild<View*>();
    }
};

inline const QString connected = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; ");
