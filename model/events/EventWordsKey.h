// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

// What the words of an event depend on: events with equal keys have the same eventText() and callText(). For who wants
// the words of many events without making each.
struct EventWordsKey
{
    quint64 what = 0; // kind, call, error, flags, system's error, and whether the socket is UDP
    qint64 value = 0;
    qint64 asked = 0;
    quint32 named = 0; // the address or text that the words have a place for

    explicit EventWordsKey(const Event& event);
    friend bool operator==(const EventWordsKey&, const EventWordsKey&) = default;
    friend size_t qHash(const EventWordsKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.what, key.value, key.asked, key.named);
    }
};
