// SPDX-License-Identifier: MIT
#include "model/session/LessonFile.h"

#include "model/lessons/LessonCheck.h"

#include <QFile>
#include <QFileInfo>

LessonDocument readLessonFile(const QString& path, bool withWarnings)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(mostLessonBytes + 1);
        return withWarnings ? checkLesson(bytes) : readLesson(bytes);
    }
    LessonDocument document;
    document.remarks.error({}, {QT_TRANSLATE_NOOP("model", "The file cannot be read: %1."), {file.errorString()}});
    return document;
}

QString remarkLine(const QString& path, const LessonRemark& remark, QString (*words)(const Message&))
{
    QString line = path.startsWith(QLatin1Char(':')) ? QFileInfo(path).fileName() : path;
    if (remark.line > 0)
        line += QLatin1Char(':') + QString::number(remark.line);
    line += QLatin1String(": ");
    if (remark.weight == LessonRemark::Weight::Warning)
        line += words({QT_TRANSLATE_NOOP("model", "Warning:")}) + QLatin1Char(' ');
    if (!remark.path.isEmpty())
        line += remark.path + QLatin1String(": ");
    return line + words(remark.what);
}
