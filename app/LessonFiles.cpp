// SPDX-License-Identifier: MIT
#include "app/LessonFiles.h"

#include "app/ArgumentParser.h"

#include "model/lessons/LessonLibrary.h"

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
