// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

// What the window remembers between two runs, as typed values in an INI file. A value that makes no sense is read as
// its default.
class Settings final
{
public:
    // An empty path is the place the system has for it; otherwise that file and no other.
    explicit Settings(const QString& path = QString());
    Q_DISABLE_COPY_MOVE(Settings)

    QString language() const; // "en", "de", "zh_CN"; empty: the system's
    void setLanguage(const QString& language);

    QString theme() const; // "system", "light", "dark"
    void setTheme(const QString& theme);

    int zoomPercent() const; // 100 … 400
    void setZoomPercent(int percent);

    // The same two for the projector: what is easy to read at a desk is not from the last row.
    QString presentTheme() const; // "light" unless another was chosen
    void setPresentTheme(const QString& theme);
    int presentZoomPercent() const; // 0: none was chosen yet
    void setPresentZoomPercent(int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    // Where the panels stand in that layout.
    QByteArray windowState(int layout) const;
    void setWindowState(int layout, const QByteArray& state);

    QString exportFolder() const; // empty: none was chosen yet
    void setExportFolder(const QString& path);

    QByteArray logColumns() const; // which, in what order
    void setLogColumns(const QByteArray& state);

    int paneLayout() const; // which panes the window shows; 0: the usual ones
    void setPaneLayout(int layout);

    int timeFormat() const; // a TimeFormat of the log
    void setTimeFormat(int format);

    // Payload that a recording keeps, in GiB; 0: all of it.
    int recordingLimit() const;
    void setRecordingLimit(int gibibytes);

    // The interrupted session that was offered last: it is not offered again.
    QString seenSession() const;
    void setSeenSession(const QString& path);

    // Steps of a lesson that were done, as far as it was taken last; and whether it was ever taken to its end.
    int lessonStep(const QString& id) const;
    void setLessonStep(const QString& id, int steps);
    bool isLessonDone(const QString& id) const;
    void setLessonDone(const QString& id);
    QString currentLesson() const; // the file of the lesson that was taken last; empty: none was
    void setCurrentLesson(const QString& file);

    // Whether everything set so far could be written.
    bool isWritable() const;
    QString fileName() const { return m_values.fileName(); }

private:
    QSettings m_values;
};
