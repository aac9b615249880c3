// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"
#include "model/lessons/LessonLibrary.h"
#include "model/session/Settings.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

// All lessons to choose from, those of the program and those in the user's own folder, with how far each was taken. It
// stands beside the window and blocks nothing.
class LessonBrowser final : public QDialog
{
    Q_OBJECT

public:
    // The settings outlive it. ownFolder: where the user's lessons are; it need not exist.
    LessonBrowser(const Settings& settings, const QString& ownFolder, QWidget* parent = nullptr);

    // Reads the user's folder and the progress again.
    void refresh();

signals:
    // Sent when a lesson was chosen to be taken.
    void lessonChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        QString file;
        Lesson lesson;
        bool isOwn = false;
    };

    void readLessons();
    void fillPaths();
    void fillList();
    void showDetails();
    void choose();
    bool isShown(const Entry& entry) const;
    QString progressText(const Lesson& lesson) const;
    const Entry* current() const;
    void retranslate();

    const Settings& m_settings;
    const QString m_ownFolder;
    const LessonLibrary m_library;
    QList<Entry> m_entries;
    QLineEdit* m_search;
    QLabel* m_pathLabel;
    QComboBox* m_path;
    QTreeWidget* m_list;
    QLabel* m_goal;
    QLabel* m_empty;
    QPushButton* m_start;
    QDialogButtonBox* m_buttons;
};
