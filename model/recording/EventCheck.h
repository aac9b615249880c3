// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// Whether the body of an EVNT record is made of events this version can show: a file may hold anything.
bool areSoundEvents(QByteArrayView body);
