// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// "10 B", "9999 B", "64.0 kB", "1.2 GB": exact while it is short, then in powers of 1000.
QString byteAmount(quint64 bytes);

// "↑10 B ↓5 B".
QString trafficAmount(quint64 sent, quint64 received);
// "↑10 ↓5": bytes go without saying where room is scarce.
QString shortTrafficAmount(quint64 sent, quint64 received);
