// SPDX-License-Identifier: MIT
#include "model/session/Settings.h"

#include <QStandardPaths>

#include <algorithm>

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString zoomKey = QStringLiteral("window/zoom");
const QString geometryKey = QStringLiteral("window/geometry");
const QString presentThemeKey = QStringLiteral("present/theme");
const QString presentZoomKey = QStringLiteral("present/zoom");
const QString exportFolderKey = QStringLiteral("export/folder");

QString filePath(const QString& path)
{
    if (!path.isEmpty())
        return path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1String("/socket-playground/settings.ini");
}

} // namespace

Settings::Settings(const QString& path)
    : m_values(filePath(path), QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return m_values.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_values.setValue(languageKey, language);
}

QString Settings::theme() const
{
    const QString word = m_values.value(themeKey).toString();
    return word == QLatin1String("light") || word == QLatin1String("dark") ? word : QStringLiteral("system");
}

void Settings::setTheme(const QString& theme)
{
    m_values.setValue(themeKey, theme);
}

int Settings::zoomPercent() const
{
    const int percent = m_values.value(zoomKey, 100).toInt();
    return percent == 0 ? 100 : std::clamp(percent, 100, 400);
}

void Settings::setZoomPercent(int percent)
{
    m_values.setValue(zoomKey, percent);
}

QString Settings::presentTheme() const
{
    const QString word = m_values.value(presentThemeKey).toString();
    return word == QLatin1String("system") || word == QLatin1String("dark") ? word : QStringLiteral("light");
}

void Settings::setPresentTheme(const QString& theme)
{
    m_values.setValue(presentThemeKey, theme);
}

int Settings::presentZoomPercent() const
{
    const int percent = m_values.value(presentZoomKey, 0).toInt();
    return percent == 0 ? 0 : std::clamp(percent, 100, 400);
}

void Settings::setPresentZoomPercent(int percent)
{
    m_values.setValue(presentZoomKey, percent);
}

QByteArray Settings::windowGeometry() const
{
    return m_values.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_values.setValue(geometryKey, geometry);
}

static QString stateKey(int layout)
{
    return QStringLiteral("window/state%1").arg(layout);
}

QByteArray Settings::windowState(int layout) const
{
    return m_values.value(stateKey(layout)).toByteArray();
}

void Settings::setWindowState(int layout, const QByteArray& state)
{
    m_values.setValue(stateKey(layout), state);
}

QString Settings::exportFolder() const
{
    return m_values.value(exportFolderKey).toString();
}

void Settings::setExportFolder(const QString& path)
{
    m_values.setValue(exportFolderKey, path);
}

QByteArray Settings::logColumns() const
{
    return m_values.value(QStringLiteral("log/columns")).toByteArray();
}

void Settings::setLogColumns(const QByteArray& state)
{
    m_values.setValue(QStringLiteral("log/columns"), state);
}

int Settings::paneLayout() const
{
    return m_values.value(QStringLiteral("window/layout"), 0).toInt();
}

void Settings::setPaneLayout(int layout)
{
    m_values.setValue(QStringLiteral("window/layout"), layout);
}

int Settings::timeFormat() const
{
    return m_values.value(QStringLiteral("log/time"), 0).toInt();
}

void Settings::setTimeFormat(int format)
{
    m_values.setValue(QStringLiteral("log/time"), format);
}

int Settings::recordingLimit() const
{
    bool isNumber = false;
    const int limit = m_values.value(QStringLiteral("session/limit"), 4).toInt(&isNumber);
    return isNumber && limit >= 0 && limit <= 1 << 20 ? limit : 4;
}

void Settings::setRecordingLimit(int gibibytes)
{
    m_values.setValue(QStringLiteral("session/limit"), gibibytes);
}

QString Settings::seenSession() const
{
    return m_values.value(QStringLiteral("session/seen")).toString();
}

void Settings::setSeenSession(const QString& path)
{
    m_values.setValue(QStringLiteral("session/seen"), path);
}

static QString lessonKey(const QString& id, const char* what)
{
    return QLatin1String("lessons/") + id + QLatin1Char('/') + QLatin1String(what);
}

int Settings::lessonStep(const QString& id) const
{
    return std::max(m_values.value(lessonKey(id, "step"), 0).toInt(), 0);
}

void Settings::setLessonStep(const QString& id, int steps)
{
    m_values.setValue(lessonKey(id, "step"), steps);
}

bool Settings::isLessonDone(const QString& id) const
{
    return m_values.value(lessonKey(id, "done"), false).toBool();
}

void Settings::setLessonDone(const QString& id)
{
    m_values.setValue(lessonKey(id, "done"), true);
}

QString Settings::currentLesson() const
{
    return m_values.value(QStringLiteral("lesson/current")).toString();
}

void Settings::setCurrentLesson(const QString& file)
{
    m_values.setValue(QStringLiteral("lesson/current"), file);
}

bool Settings::isWritable() const
{
    return m_values.isWritable() && m_values.status() == QSettings::NoError;
}
