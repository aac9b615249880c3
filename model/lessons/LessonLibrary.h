// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonText.h"

#include <QList>
#include <QString>
#include <QStringList>

// The lessons that the program brings along, in the order in which they are best taken.
class LessonLibrary final
{
public:
    LessonLibrary();

    QStringList ids() const { return m_ids; }
    // ":/lessons/ID.lesson.json"; empty: there is none of this id.
    QString fileOf(const QString& id) const;

    // A way through some of them.
    struct Path
    {
        LessonText title;
        QStringList ids;
    };
    const QList<Path>& paths() const { return m_paths; }

    // The lesson files of a folder, by name.
    static QStringList filesIn(const QString& folder);

private:
    QStringList m_ids;
    QList<Path> m_paths;
};
