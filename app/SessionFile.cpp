// SPDX-License-Identifier: MIT
#include "app/SessionFile.h"

#include "app/ArgumentParser.h"

#include "model/export/JsonLinesReader.h"

#include <QFile>

#include <cstdio>
#include <limits>

std::optional<Problem> SessionFile::read(EventStore& store) const
{
    const bool isStandardInput = m_path == QLatin1String("-");
    QFile file(m_path);
    const bool isOpen = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return about(m_path, {{QT_TRANSLATE_NOOP("model", "The session cannot be read")},
                              {QT_TRANSLATE_NOOP("model", "The system says: %1."), {file.errorString()}},
                              {QT_TRANSLATE_NOOP("model", "Check the name of the file.")}});
    JsonLinesReader reader(store);
    if (const std::optional<Problem> problem = reader.read(file, std::numeric_limits<qint64>::max()))
        return about(m_path, *problem);
    if (file.error() != QFileDevice::NoError)
        return about(m_path, {{QT_TRANSLATE_NOOP("model", "The session cannot be read")},
                              {QT_TRANSLATE_NOOP("model", "The system says: %1."), {file.errorString()}},
                              {}});
    if (store.end() == 0)
        return about(m_path, {{QT_TRANSLATE_NOOP("model", "The session has no events")},
                              {QT_TRANSLATE_NOOP("model", "The file is empty.")},
                              {QT_TRANSLATE_NOOP("model", "Write one with --events jsonl.")}});
    return std::nullopt;
}
