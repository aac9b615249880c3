// SPDX-License-Identifier: MIT
#include "model/session/SavedSession.h"

#include "model/export/JsonLinesReader.h"
#include "model/recording/RecordingReader.h"

#include <QFile>
#include <QFileInfo>

static constexpr qint64 slice = 1 << 20; // bytes of JSON lines a turn of the loop

SavedSession::SavedSession(const QString& path)
    : m_path(path)
{
}

SavedSession::~SavedSession() = default;

Result<std::shared_ptr<SavedSession>> SavedSession::open(const QString& path)
{
    std::shared_ptr<SavedSession> session(new SavedSession(path));
    auto file = std::make_unique<QFile>(path);
    const bool isLines = QFileInfo(path).isFile() && file->open(QIODevice::ReadOnly) && file->peek(1) == "{";
    if (isLines) {
        session->m_file = std::move(file);
        return session;
    }
    Result<std::shared_ptr<RecordingReader>> recording = RecordingReader::open(path);
    if (!recording)
        return recording.problem();
    session->m_recording = *recording;
    return session;
}

void SavedSession::start(EventStore& store)
{
    if (m_recording) {
        m_recording->start(store,
                           [this] { QMetaObject::invokeMethod(this, &SavedSession::finish, Qt::QueuedConnection); });
        return;
    }
    m_lines = std::make_unique<JsonLinesReader>(store);
    readLines();
}

void SavedSession::readAll(EventStore& store)
{
    if (m_recording) {
        m_recording->start(store, {});
        m_recording->join();
    } else {
        m_lines = std::make_unique<JsonLinesReader>(store);
        while (!m_lineProblem && !m_file->atEnd())
            m_lineProblem = m_lines->read(*m_file, slice);
    }
    m_isDone = true;
}

void SavedSession::readLines()
{
    m_lineProblem = m_lines->read(*m_file, slice);
    if (m_lineProblem || m_file->atEnd())
        finish();
    else
        QMetaObject::invokeMethod(this, &SavedSession::readLines, Qt::QueuedConnection);
}

void SavedSession::finish()
{
    m_isDone = true;
    emit done();
}

double SavedSession::progress() const
{
    if (m_recording)
        return m_recording->progress();
    return m_isDone || m_file->size() == 0 ? 1 : double(m_file->pos()) / double(m_file->size());
}

bool SavedSession::isWhole() const
{
    return m_recording ? m_recording->report().isWhole() : !m_lineProblem && (!m_lines || m_lines->remarks().isEmpty());
}

QList<Message> SavedSession::remarks() const
{
    QList<Message> remarks;
    if (m_lineProblem)
        remarks += {m_lineProblem->what, m_lineProblem->why};
    if (m_lines)
        remarks += m_lines->remarks();
    if (!m_recording)
        return remarks;
    const RecordingReport report = m_recording->report();
    if (report.tornBytes != 0)
        remarks.append(
            {QT_TRANSLATE_N_NOOP("model", "The recording stopped in the middle of a write: its last %n bytes "
                                          "are not a whole record and are left out."),
             {},
             countOf(qint64(report.tornBytes))});
    if (report.damagedEvents != 0)
        remarks.append({QT_TRANSLATE_N_NOOP("model", "%n events are damaged; their rows say so."),
                        {},
                        countOf(qint64(report.damagedEvents))});
    if (report.damagedBytes != 0)
        remarks.append({QT_TRANSLATE_N_NOOP("model", "%n bytes of the file are damaged and were skipped."),
                        {},
                        countOf(qint64(report.damagedBytes))});
    if (report.droppedPayload != 0)
        remarks.append(
            {QT_TRANSLATE_NOOP("model", "The oldest %1 bytes of payload are no longer kept: the recording was "
                                        "at its size limit."),
             {QString::number(report.droppedPayload)}});
    if (m_isDone && !report.isFinished)
        remarks.append({QT_TRANSLATE_NOOP("model", "The session did not end properly; every whole record is here.")});
    return remarks;
}
