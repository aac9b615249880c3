// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonRunner.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

// What came of one lesson.
struct LessonResult
{
    struct Step
    {
        QString id;
        qint64 tookMs = 0;
    };

    QString id;
    QList<Step> done;
    QString failedStep;  // empty: none failed
    QStringList failure; // lines: what was expected, what was seen, the last events
    qint64 failedAfterMs = 0;
    QStringList missing; // requirements; not empty: the lesson was skipped
    QStringList invalid; // lines: what is wrong with the file

    bool isPassed() const { return failedStep.isEmpty() && missing.isEmpty() && invalid.isEmpty(); }
    qint64 tookMs() const;
};
Q_DECLARE_METATYPE(LessonResult)

// The lines that say why a step failed: the expectation, what there is instead, and the last ten events.
QStringList failureLines(const LessonFailure& failure, const EventStore& store, QString (*words)(const Message&));

// "1.234": as reports write a time.
QString inSeconds(qint64 milliseconds);

// All results as JUnit XML (the form that build servers read): a test suite a lesson, a test case a step.
QByteArray junitReport(const QList<LessonResult>& results);
