// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

#include <QDateTime>

// Says the date and the time and closes; what the client sends is thrown away (RFC 867).
class DaytimeBehaviour final : public Behaviour
{
public:
    BehaviourActions onAccepted() override { return {line(QDateTime::currentDateTime()), {}, true}; }
    BehaviourActions onReceived(QByteArrayView) override { return {}; }

    // "Saturday, November 21, 2026 13:05:07-UTC" and CR LF: the first form that RFC 867 proposes, in English.
    static QByteArray line(const QDateTime& time);
};
