// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/lessons/Lesson.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

// Shows the lesson that was recorded, and what of the clicks is not in it, and saves it under a title of its author.
class RecordedLessonDialog final : public QDialog
{
    Q_OBJECT

public:
    // folder: where it is saved unless another one is chosen; it need not exist.
    RecordedLessonDialog(const Lesson& lesson, const QList<Message>& remarks, const QString& folder,
                         QWidget* parent = nullptr);

    // "greeting-server" for "Greeting server!"; empty: nothing of it can be in an id.
    static QString idFor(const QString& title);

    // Asks first: what was recorded is nowhere else.
    void reject() override;

signals:
    // Sent when it was saved there.
    void saved(const QString& file);

private:
    void onTitleEdited(const QString& title);
    void check();
    void chooseFolder();
    void save();
    QString path() const;
    QString summary(const QList<Message>& remarks) const;
    void complain(const QString& text);

    Lesson m_lesson;
    QLineEdit* m_title;
    QLineEdit* m_id;
    QLineEdit* m_folder;
    QToolButton* m_choose;
    QPlainTextEdit* m_summary;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};
