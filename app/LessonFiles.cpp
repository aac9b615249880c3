// SPDX-License-Identifier: MIT
#include "app/LessonFiles.h"

#include "app/ArgumentParser.h"

#include "model/lessons/LessonCheck.h"
#include "model/lessons/LessonLibrary.h"

#include <QFile>
#include <QFileInfo>

Result<QStringList> lessonFiles(const QStringList& arguments)
{
    const LessonLibrary library;
    QStringList files;
    for (const QString& argument : arguments) {
        const QFileInfo info(argument);
        const QStringList found = !library.fileOf(argument).isEmpty() ? QStringList{library.fileOf(argument)}
                                  : info.isDir()                      ? LessonLibrary::filesIn(argument)
                                  : info.isFile()                     ? QStringList{argument}
                                                                      : QStringList();
        if (found.isEmpty())
            return about(argument,
                         {{QT_TRANSLATE_NOOP("model", "There is no such lesson")},
                          {QT_TRANSLATE_NOOP("model", "It is no lesson of the program, no file, and no folder with "
                                                      "*.lesson.json files.")},
                          {QT_TRANSLATE_NOOP("model", "“sockplay lesson list” shows those of the program.")}});
        files += found;
    }
    return files;
}

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

QString remarkLine(const QString& path, const LessonRemark& remark)
{
    QString line = path.startsWith(QLatin1Char(':')) ? QFileInfo(path).fileName() : path;
    if (remark.line > 0)
        line += QLatin1Char(':') + QString::number(remark.line);
    line += QLatin1String(": ");
    if (remark.weight == LessonRemark::Weight::Warning)
        line += translated({QT_TRANSLATE_NOOP("model", "Warning:")}) + QLatin1Char(' ');
    if (!remark.path.isEmpty())
        line += remark.path + QLatin1String(": ");
    return line + translated(remark.what);
}
