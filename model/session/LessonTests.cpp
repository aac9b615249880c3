// SPDX-License-Identifier: MIT
#include "model/session/LessonTests.h"

LessonTests::LessonTests(const LessonTour::Wishes& wishes, QObject* parent)
    : QObject(parent)
    , m_wishes(wishes)
{
    m_thread.setObjectName(QStringLiteral("lessons"));
    connect(&m_thread, &QThread::finished, this, &LessonTests::finished);
}

LessonTests::~LessonTests()
{
    cancel();
    m_thread.wait();
}

void LessonTests::start()
{
    auto* const tour = new LessonTour(m_wishes);
    tour->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, tour, &LessonTour::start);
    connect(&m_thread, &QThread::finished, tour, &QObject::deleteLater); // there, with what it has open
    const auto handOver = [this](const auto& call) { QMetaObject::invokeMethod(this, call, Qt::QueuedConnection); };
    connect(tour, &LessonTour::lessonBegan, tour,
            [this, handOver](qsizetype lesson) { handOver([this, lesson] { emit lessonBegan(lesson); }); });
    connect(tour, &LessonTour::lessonOver, tour,
            [this, handOver](const LessonResult& result) { handOver([this, result] { emit lessonOver(result); }); });
    connect(tour, &LessonTour::finished, &m_thread, &QThread::quit);
    m_thread.start();
}

void LessonTests::cancel()
{
    m_thread.quit();
}
