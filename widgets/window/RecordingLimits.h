// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class Recording;
class Settings;
class WindowActions;

// The choice in the menu how much payload the recording keeps.
class RecordingLimits final : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    RecordingLimits(WindowActions& actions, Settings& settings, Recording& recording, QObject* parent);
};
