// SPDX-License-Identifier: MIT
#include "model/behaviours/QuoteBehaviour.h"

#include <atomic>
#include <iterator>

static constexpr const char* quotes[] = {
    "A stream has no edges: who wants messages must draw the lines.\r\n",
    "Refused is an answer; silence is a timeout.\r\n",
    "The kernel took your bytes. Nobody promised that they have arrived.\r\n",
    "Shut the door you speak through and you can still listen at the other.\r\n",
    "A datagram keeps its edges or does not come at all.\r\n",
    "Five is not the maximum, it is the length of the queue.\r\n",
    "One recv may be three sends, and three sends one recv.\r\n",
    "Who closes first waits longest.\r\n",
};

BehaviourActions QuoteBehaviour::onAccepted()
{
    static std::atomic<unsigned> next = 0;
    return {QByteArray(quotes[next++ % std::size(quotes)]), {}, true};
}
