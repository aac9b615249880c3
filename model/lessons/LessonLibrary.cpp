// SPDX-License-Identifier: MIT
#include "model/lessons/LessonLibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static const QString folder = QStringLiteral(":/lessons");
static const QString suffix = QStringLiteral(".lesson.json");

static QStringList strings(const QJsonValue& list)
{
    return list.toVariant().toStringList();
}

LessonLibrary::LessonLibrary()
{
    QFile file(folder + QLatin1String("/paths.json"));
    file.open(QIODevice::ReadOnly);
    const QJsonObject index = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList order = strings(index.value(QLatin1String("order")));
    for (const QString& id : order) {
        if (QFile::exists(folder + QLatin1Char('/') + id + suffix))
            m_ids += id;
    }
    for (const QJsonValue& each : index.value(QLatin1String("paths")).toArray()) {
        Path path;
        const QJsonObject title = each[QLatin1String("title")].toObject();
        for (auto it = title.begin(); it != title.end(); ++it)
            path.title.set(it.key(), it.value().toString());
        path.ids = strings(each[QLatin1String("lessons")]);
        m_paths += path;
    }
}

QString LessonLibrary::fileOf(const QString& id) const
{
    return m_ids.contains(id) ? folder + QLatin1Char('/') + id + suffix : QString();
}

QStringList LessonLibrary::filesIn(const QString& path)
{
    QStringList files;
    const QDir dir(path);
    const QStringList names = dir.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        files += dir.filePath(name);
    return files;
}
