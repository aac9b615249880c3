// SPDX-License-Identifier: MIT
#include "app/LessonReport.h"

QString lessonReport(const LessonResult& result)
{
    const auto line = [](const QString& text) { return text + QLatin1Char('\n'); };
    if (!result.invalid.isEmpty())
        return line(result.invalid.join(QLatin1Char('\n')));
    if (!result.missing.isEmpty())
        return line(translated({QT_TRANSLATE_NOOP("model", "%1 skipped: this computer does not have %2"),
                                {result.id, result.missing.join(QLatin1String(", "))}}));
    QString text;
    for (const LessonResult::Step& step : result.done)
        text += line(QStringLiteral("  %1 %2 s").arg(step.id, -24).arg(inSeconds(step.tookMs)));
    if (result.isPassed())
        return line(translated(
                   {QT_TRANSLATE_NOOP("model", "%1 passed, %2 s"), {result.id, inSeconds(result.tookMs())}})) +
               text;
    return line(translated({QT_TRANSLATE_NOOP("model", "%1 failed in the step “%2” after %3 s"),
                            {result.id, result.failedStep, inSeconds(result.failedAfterMs)}})) +
           text + line(QLatin1String("    ") + result.failure.join(QLatin1String("\n    ")));
}
