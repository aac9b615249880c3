// SPDX-License-Identifier: MIT
#include "widgets/window/RecordingLimits.h"

#include "model/session/Recording.h"
#include "model/session/Settings.h"
#include "widgets/window/WindowActions.h"

RecordingLimits::RecordingLimits(WindowActions& actions, Settings& settings, Recording& recording, QObject* parent)
    : QObject(parent)
{
    const auto limits = [this, &settings, &recording](QAction* action, int gibibytes) {
        action->setChecked(settings.recordingLimit() == gibibytes);
        connect(action, &QAction::triggered, this, [&settings, &recording, gibibytes] {
            settings.setRecordingLimit(gibibytes);
            recording.setMostPayload(quint64(gibibytes) << 30);
        });
    };
    limits(actions.limitOne, 1);
    limits(actions.limitFour, 4);
    limits(actions.limitSixteen, 16);
    limits(actions.limitNone, 0);
}
