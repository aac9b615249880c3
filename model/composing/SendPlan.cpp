// SPDX-License-Identifier: MIT
#include "model/composing/SendPlan.h"

std::optional<Problem> SendPlan::problem(bool isNear) const
{
    if (!isNear && times > 1 && everyMs < leastMsAbroad)
        return Problem{{QT_TRANSLATE_NOOP("model", "Too often for another computer")},
                       {QT_TRANSLATE_NOOP("model", "To other computers this app sends at most 100 times a second.")},
                       {QT_TRANSLATE_NOOP("model", "Wait 10 ms or longer, or try it with a peer on this computer.")}};
    return std::nullopt;
}
