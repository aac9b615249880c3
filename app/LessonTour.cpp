// SPDX-License-Identifier: MIT
#include "app/LessonTour.h"

#include "app/LessonFiles.h"

#include "model/session/Capabilities.h"

#include <QFileInfo>

#include <algorithm>

LessonTour::LessonTour(const Wishes& wishes)
    : m_wishes(wishes)
{
    connect(&m_signals, &EndSignals::caught, this, [this](int number) {
        constexpr int terminate = 15;
        m_runner.reset();
        emit finished(number == terminate ? ExitCode::Terminated : ExitCode::Interrupted);
    });
}

LessonTour::~LessonTour() = default;

void LessonTour::start()
{
    goOn();
}

// In a turn of its own: the runner that has just finished may be gone then.
void LessonTour::goOn()
{
    QMetaObject::invokeMethod(this, &LessonTour::begin, Qt::QueuedConnection);
}

void LessonTour::begin()
{
    m_runner.reset();
    m_printer.reset();
    m_session.reset();
    if (m_next == m_wishes.files.size()) {
        emit finished(code());
        return;
    }
    const QString file = m_wishes.files.at(m_next++);
    const LessonDocument document = readLessonFile(file);
    m_result = {};
    m_result.id = document.lesson.id.isEmpty() ? QFileInfo(file).fileName() : document.lesson.id;
    for (const LessonRemark& remark : document.remarks.all()) {
        if (remark.weight == LessonRemark::Weight::Error)
            m_result.invalid += remarkLine(file, remark);
    }
    if (m_result.invalid.isEmpty())
        m_result.missing = missingRequirements(document.lesson, m_wishes.allowsInternet);
    if (m_result.isPassed())
        run(document.lesson, file);
    else
        end();
}

void LessonTour::run(const Lesson& lesson, const QString& file)
{
    m_session = std::make_unique<Session>(0);
    m_printer = std::make_unique<EventPrinter>(m_session->store());
    m_printer->open(m_wishes.events, {});
    m_socketFolder = std::make_unique<QTemporaryDir>();
    Session& session = *m_session;
    connect(&session.feed(), &EventFeed::appended, this, [this](EventRange range) { m_printer->print(range); });
    m_runner = std::make_unique<LessonRunner>(lesson, LessonRunner::Mode::CarryOut,
                                              LessonWorld{session, session.endpoints(), session.feed(),
                                                          [&session](char letter) { return session.newId(letter); },
                                                          &Session::isPortFree, QFileInfo(file).path(),
                                                          m_socketFolder->path()});
    connect(m_runner.get(), &LessonRunner::stepDone, this, [this](qsizetype step, qint64 tookMs) {
        m_result.done.append({m_runner->lesson().steps.at(step).id, tookMs});
    });
    connect(m_runner.get(), &LessonRunner::finished, this, [this] {
        if (const std::optional<LessonFailure>& failure = m_runner->failure()) {
            m_result.failedStep = m_runner->step().id;
            m_result.failedAfterMs = failure->afterMs;
            m_result.failure = failureLines(*failure, m_session->store());
        }
        end();
    });
    m_runner->start();
}

void LessonTour::end()
{
    m_results += m_result;
    emit lessonOver(m_result);
    goOn();
}

ExitCode LessonTour::code() const
{
    const auto any = [this](auto&& holds) { return std::any_of(m_results.begin(), m_results.end(), holds); };
    if (any([](const LessonResult& result) { return !result.failedStep.isEmpty(); }))
        return ExitCode::Failed;
    if (any([](const LessonResult& result) { return !result.invalid.isEmpty(); }))
        return ExitCode::BadArguments;
    return any([](const LessonResult& result) { return result.isPassed(); }) ? ExitCode::Done : ExitCode::Skipped;
}
