// SPDX-License-Identifier: MIT
#include "model/session/LessonTour.h"

#include "model/session/Capabilities.h"
#include "model/session/LessonFile.h"

#include <QFileInfo>

LessonTour::LessonTour(const Wishes& wishes)
    : m_wishes(wishes)
{
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
    m_session.reset();
    if (m_next == m_wishes.files.size()) {
        emit finished();
        return;
    }
    const QString file = m_wishes.files.at(m_next);
    emit lessonBegan(m_next++);
    const LessonDocument document = readLessonFile(file);
    m_result = {};
    m_result.id = document.lesson.id.isEmpty() ? QFileInfo(file).fileName() : document.lesson.id;
    for (const LessonRemark& remark : document.remarks.all()) {
        if (remark.weight == LessonRemark::Weight::Error)
            m_result.invalid += remarkLine(file, remark, m_wishes.words);
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
    emit sessionMade(*m_session);
    m_socketFolder = std::make_unique<QTemporaryDir>();
    Session& session = *m_session;
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
            m_result.failure = failureLines(*failure, m_session->store(), m_wishes.words);
        }
        end();
    });
    m_runner->start();
}

void LessonTour::end()
{
    emit lessonOver(m_result);
    goOn();
}
