// SPDX-License-Identifier: MIT
#include "app/SessionFile.h"

#include "app/ArgumentParser.h"

#include "model/export/JsonLinesReader.h"
#include "model/session/SavedSession.h"

#include <QFile>

#include <cstdio>
#include <limits>

SessionFile::SessionFile(const QString& path)
    : m_path(path)
{
}

SessionFile::~SessionFile() = default;

static std::optional<Problem> readStandardInput(EventStore& store, QList<Message>* remarks)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Problem{{QT_TRANSLATE_NOOP("model", "The session cannot be opened")},
                       {QT_TRANSLATE_NOOP("model", "The system says: %1"), {file.errorString()}},
                       {}};
    JsonLinesReader reader(store);
    const std::optional<Problem> problem = reader.read(file, std::numeric_limits<qint64>::max());
    *remarks = reader.remarks();
    return problem;
}

std::optional<Problem> SessionFile::read(EventStore& store)
{
    if (m_path == QLatin1String("-")) {
        if (const std::optional<Problem> problem = readStandardInput(store, &m_inputRemarks))
            return about(m_path, *problem);
    } else {
        const Result<std::shared_ptr<SavedSession>> saved = SavedSession::open(m_path);
        if (!saved)
            return about(m_path, saved.problem());
        m_saved = *saved;
        m_saved->readAll(store);
        if (m_saved->lineProblem())
            return about(m_path, *m_saved->lineProblem());
    }
    if (store.end() == 0)
        return about(m_path, {{QT_TRANSLATE_NOOP("model", "The session has no events")},
                              {QT_TRANSLATE_NOOP("model", "The file is empty.")},
                              {QT_TRANSLATE_NOOP("model", "Write one with --record or --events jsonl.")}});
    return std::nullopt;
}

QList<Message> SessionFile::remarks() const
{
    return m_saved ? m_saved->remarks() : m_inputRemarks;
}

bool SessionFile::isWhole() const
{
    return m_saved ? m_saved->isWhole() : m_inputRemarks.isEmpty();
}
