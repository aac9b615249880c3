// SPDX-License-Identifier: MIT
#include "model/session/EndSignals.h"

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
    , m_watch([this](int number) { emit caught(number); })
{
}
