// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/SignalWatch.h"

#include <QObject>

// Tells when the system wants the program to end. Threads: the front end's. Make one while the program may be asked.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);

signals:
    // Sent when SIGINT (2) or SIGTERM (15) came; the second one is not told, it ends the program.
    void caught(int number);

private:
    SignalWatch m_watch;
};
