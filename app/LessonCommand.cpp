// SPDX-License-Identifier: MIT
#include "app/LessonCommand.h"

#include "app/ArgumentParser.h"
#include "app/Complaint.h"
#include "app/EventPrinter.h"
#include "app/HelpText.h"
#include "app/LessonFiles.h"
#include "app/LessonReport.h"
#include "app/OutputStream.h"

#include "model/lessons/LessonLibrary.h"
#include "model/lessons/LessonWriter.h"
#include "model/payload/SafeText.h"
#include "model/session/EndSignals.h"
#include "model/session/LessonFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cstdio>

static const QStringList parts = {QStringLiteral("list"), QStringLiteral("check"), QStringLiteral("run")};

Result<LessonCommand> LessonCommand::read(const QStringList& arguments)
{
    ArgumentParser parser(name);
    for (const char* option : {"events", "junit", "lang"})
        parser.addOption(option, "VALUE");
    parser.addOption("internet", nullptr);
    if (const std::optional<Problem> problem = parser.parse(arguments))
        return *problem;
    const QStringList words = parser.positional();
    const qsizetype part = parts.indexOf(words.value(0));
    if (part < 0)
        return about(words.value(0, name),
                     {{QT_TRANSLATE_NOOP("model", "What is to be done is missing")},
                      {QT_TRANSLATE_NOOP("model", "There are: %1."), {parts.join(QLatin1String(", "))}},
                      seeHelp(name)});
    LessonCommand command;
    command.m_what = What(part);
    if (words.size() == 1 && command.m_what != What::List)
        return Problem{
            {QT_TRANSLATE_NOOP("model", "The lesson is missing")},
            {QT_TRANSLATE_NOOP("model", "The command needs the name of a lesson, of a file, or of a folder.")},
            seeHelp(name)};
    const QString events = parser.values(QStringLiteral("events")).value(0, QStringLiteral("none"));
    const QStringList forms = {QStringLiteral("text"), QStringLiteral("jsonl"), QStringLiteral("none")};
    if (!forms.contains(events))
        return about(QLatin1String("--events ") + events,
                     {{QT_TRANSLATE_NOOP("model", "No such format")},
                      {QT_TRANSLATE_NOOP("model", "There are: %1."), {forms.join(QLatin1String(", "))}},
                      seeHelp(name)});
    command.m_events = events == forms[0]   ? ConversationSpec::Events::Text
                       : events == forms[1] ? ConversationSpec::Events::JsonLines
                                            : ConversationSpec::Events::None;
    command.m_wishes.words = translated;
    command.m_wishes.allowsInternet = parser.isGiven(QStringLiteral("internet"));
    command.m_junit = parser.values(QStringLiteral("junit")).value(0);
    command.m_language = parser.values(QStringLiteral("lang")).value(0, QLocale::system().name());
    const Result<QStringList> files = lessonFiles(words.mid(1));
    if (!files)
        return files.problem();
    command.m_wishes.files = *files;
    return command;
}

ExitCode LessonCommand::run() const
{
    switch (m_what) {
    case What::List:
        return list();
    case What::Check:
        return check();
    case What::Run:
        break;
    }
    return carryOut();
}

static ExitCode print(const QString& text)
{
    OutputStream output;
    const bool isWritten = output.open(QStringLiteral("-")) && output.write(text.toUtf8());
    return isWritten ? ExitCode::Done : ExitCode::OutputFailed;
}

ExitCode LessonCommand::list() const
{
    const LessonLibrary library;
    QString text;
    const QStringList ids = library.ids();
    for (const QString& id : ids) {
        const Lesson lesson = readLessonFile(library.fileOf(id)).lesson;
        text += QStringLiteral("%1 %2 %3 min  %4\n")
                    .arg(id, -20)
                    .arg(lessonLevelId(lesson.level), -12)
                    .arg(lesson.minutes, 2)
                    .arg(lesson.title.in(m_language));
    }
    return print(text);
}

ExitCode LessonCommand::check() const
{
    QString text;
    bool hasErrors = false;
    for (const QString& file : m_wishes.files) {
        const LessonDocument document = readLessonFile(file, true);
        hasErrors = hasErrors || document.remarks.hasErrors();
        const QList<LessonRemark>& remarks = document.remarks.all();
        for (const LessonRemark& remark : remarks)
            text += quotedForTerminal(remarkLine(file, remark, translated)) + QLatin1Char('\n');
        if (remarks.isEmpty())
            text += translated({QT_TRANSLATE_NOOP("model", "%1: nothing to complain about"), {document.lesson.id}}) +
                    QLatin1Char('\n');
    }
    const ExitCode printed = print(text);
    return printed != ExitCode::Done ? printed : hasErrors ? ExitCode::BadArguments : ExitCode::Done;
}

static ExitCode codeOf(const QList<LessonResult>& results)
{
    const auto any = [&results](auto&& holds) { return std::any_of(results.begin(), results.end(), holds); };
    if (any([](const LessonResult& result) { return !result.failedStep.isEmpty(); }))
        return ExitCode::Failed;
    if (any([](const LessonResult& result) { return !result.invalid.isEmpty(); }))
        return ExitCode::BadArguments;
    return any([](const LessonResult& result) { return result.isPassed(); }) ? ExitCode::Done : ExitCode::Skipped;
}

ExitCode LessonCommand::carryOut() const
{
    LessonTour tour(m_wishes);
    const EndSignals endSignals;
    QList<LessonResult> results;
    std::unique_ptr<EventPrinter> printer;
    QObject::connect(&tour, &LessonTour::sessionMade, &tour, [this, &printer](Session& session) {
        printer = std::make_unique<EventPrinter>(session.store());
        printer->open(m_events, {});
        QObject::connect(&session.feed(), &EventFeed::appended, &session,
                         [&printer](EventRange range) { printer->print(range); });
    });
    // The events have standard output for themselves.
    const bool isOutputFree = m_events == ConversationSpec::Events::None;
    QObject::connect(&tour, &LessonTour::lessonOver, &tour, [isOutputFree, &results](const LessonResult& result) {
        results += result;
        QString text;
        const QStringList lines = lessonReport(result).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines)
            text += quotedForTerminal(line) + QLatin1Char('\n');
        if (isOutputFree && result.invalid.isEmpty())
            print(text);
        else
            std::fputs(text.toUtf8().constData(), stderr);
    });
    QObject::connect(
        &tour, &LessonTour::finished, QCoreApplication::instance(),
        [&results] { QCoreApplication::exit(int(codeOf(results))); }, Qt::QueuedConnection);
    QObject::connect(&endSignals, &EndSignals::caught, QCoreApplication::instance(), [](int number) {
        constexpr int terminate = 15;
        QCoreApplication::exit(int(number == terminate ? ExitCode::Terminated : ExitCode::Interrupted));
    });
    tour.start();
    const auto code = ExitCode(QCoreApplication::exec());
    if (m_junit.isEmpty())
        return code;
    QFile file(m_junit);
    const QByteArray report = junitReport(results);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.flush())
        return code;
    complain(outputProblem(m_junit, file.errorString()));
    return ExitCode::OutputFailed;
}
