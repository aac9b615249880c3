// SPDX-License-Identifier: MIT
#include "model/session/Recording.h"

#include "model/recording/RecordingWriter.h"
#include "model/recording/native/RecordingFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

static QString dataFolder()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return place.isEmpty() ? QDir::tempPath() : place;
}

QString Recording::sessionsFolder()
{
    return dataFolder() + QLatin1String("/sessions");
}

static Problem cannotWrite(const QString& path, int error)
{
    const QString reason = RecordingFile::errorText(error);
    const Message why = path.isEmpty() ? Message{QT_TRANSLATE_NOOP("model", "The system says: %1"), {reason}}
                                       : Message{QT_TRANSLATE_NOOP("model", "%1: %2"), {path, reason}};
    return {{QT_TRANSLATE_NOOP("model", "The recording cannot be written")},
            why,
            {QT_TRANSLATE_NOOP("model", "Make room and try again, record to another file, or go on without.")}};
}

Recording::Recording(EventStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

Recording::~Recording()
{
    if (m_writer && !m_isSaved && m_store.end() == 0)
        m_writer->removeAtEnd();
}

std::optional<Problem> Recording::start(Place place, const QString& path, quint64 mostPayload)
{
    auto writer = std::make_unique<RecordingWriter>(
        m_store, [this] { QMetaObject::invokeMethod(this, &Recording::noteChange, Qt::QueuedConnection); });
    RecordingWriter::Place where;
    where.mostPayload = mostPayload;
    switch (place) {
    case Place::Memory:
        where.directory = dataFolder();
        where.onlyWhenMemoryIsFull = true;
        QDir().mkpath(where.directory);
        break;
    case Place::Automatic: {
        QDir().mkpath(sessionsFolder());
        const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
        where.path =
            QStringLiteral("%1/%2_%3.sockplay").arg(sessionsFolder(), time).arg(QCoreApplication::applicationPid());
        where.isTemporary = true;
        break;
    }
    case Place::NamedFile:
        where.path = path;
        break;
    }
    int error = writer->start(where);
    if (error != 0 && place == Place::Memory) {
        where.directory = QDir::tempPath();
        error = writer->start(where);
    }
    if (error != 0) {
        m_saveProblem = cannotWrite(where.path, error);
        return m_saveProblem;
    }
    m_writer = std::move(writer);
    m_isSaved = place == Place::NamedFile;
    return {};
}

std::optional<Problem> Recording::end()
{
    const int error = m_writer ? m_writer->end() : 0;
    return error == 0 ? std::nullopt : std::optional(cannotWrite(path(), error));
}

Recording::State Recording::state() const
{
    if (!m_writer)
        return State::Off;
    switch (m_writer->state()) {
    case RecordingWriter::State::Recording:
        return State::Recording;
    case RecordingWriter::State::Failed:
        return State::Failed;
    case RecordingWriter::State::Unrecorded:
        return State::Unrecorded;
    }
    Q_UNREACHABLE();
    return State::Off;
}

QString Recording::path() const
{
    return m_writer ? m_writer->path() : QString();
}

std::optional<Problem> Recording::problem() const
{
    if (state() == State::Failed)
        return cannotWrite(path(), m_writer->systemError());
    return m_saveProblem;
}

void Recording::setMostPayload(quint64 bytes)
{
    if (m_writer)
        m_writer->setMostPayload(bytes);
}

void Recording::retry()
{
    if (m_writer)
        m_writer->retry();
}

void Recording::saveTo(const QString& path)
{
    if (!m_writer)
        return;
    m_isSaving = true;
    m_saveProblem.reset();
    m_savePath = path;
    m_writer->moveTo(path);
    emit changed();
}

void Recording::goOnUnrecorded()
{
    if (m_writer)
        m_writer->goOnUnrecorded();
}

void Recording::noteChange()
{
    if (m_isSaving && (m_writer->path() == m_savePath || m_writer->moveError() != 0)) {
        m_isSaving = false;
        if (m_writer->moveError() == 0)
            m_isSaved = true;
        else
            m_saveProblem = cannotWrite(m_savePath, m_writer->moveError());
    }
    emit changed();
}
