// SPDX-License-Identifier: MIT
#include "model/lessons/ClickEvents.h"

#include <algorithm>

QList<ClickEvents> ClickEvents::of(const CommandTape& tape, const EventStore& store)
{
    const QList<CommandTape::Click>& clicks = tape.clicks();
    QList<ClickEvents> all;
    quint64 left = mostOfAll;
    for (qsizetype i = 0; i < clicks.size(); ++i) {
        const EventId first = clicks.at(i).at;
        const EventId end = i + 1 < clicks.size() ? clicks.at(i + 1).at : tape.end();
        const quint64 count = std::min(end - first, most);
        if (count > left)
            break;
        left -= count;
        ClickEvents came{first, QList<Event>(qsizetype(count)), count < end - first};
        store.read({first, first + count}, came.events.data());
        all += came;
    }
    return all;
}
