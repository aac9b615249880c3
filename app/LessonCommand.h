// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"
#include "app/ExitCode.h"

#include "model/core/Result.h"
#include "model/session/LessonTour.h"

#include <QStringList>

// `sockplay lesson`: lists lessons, checks their files, or carries them out.
class LessonCommand final
{
public:
    static constexpr QLatin1String name = QLatin1String("lesson");

    // `arguments` begin behind the command's word.
    static Result<LessonCommand> read(const QStringList& arguments);

    // For "run" this is the application's event loop.
    ExitCode run() const;

private:
    enum class What : quint8 { List, Check, Run };

    ExitCode list() const;
    ExitCode check() const;
    ExitCode carryOut() const;

    What m_what = What::List;
    LessonTour::Wishes m_wishes;
    ConversationSpec::Events m_events = ConversationSpec::Events::None;
    QString m_language;
    QString m_junit; // empty: no such file
};
