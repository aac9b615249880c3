// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Draft.h"

#include <QWidget>

class FormatBar;
class LinkedPanes;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

// Where a draft is written: as text and hex, as a template, or as a file. What cannot be sent is marked at its place.
// Another kind keeps the bytes.
class DraftEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftEditor(QWidget* parent = nullptr);

    // Without the plan, which is not its business.
    Draft draft() const;
    void setDraft(const Draft& draft);
    // What the variables of a template stand for now.
    void setValues(const TemplateValues& values);
    // The bytes as shown; if there are none, the place is marked and the reason shown. Not for files.
    Result<QByteArray> bytes();
    // The size of the file, or the reason shown.
    Result<qint64> fileSize();
    void showProblem(const Problem& problem);
    // Whether the bytes change while one looks at them.
    bool tellsTime() const;
    void focusField();

signals:
    // Sent when Enter was pressed in the field.
    void sendWanted();
    // Sent when the draft before or after this one is wanted.
    void olderWanted();
    void newerWanted();
    // Sent when another kind was chosen.
    void kindChanged(Draft::Kind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void onEdited();
    void onKind(int tab);
    void showKind();
    void interpretEscapes();
    void browse();
    void showHint();
    void clearProblem();
    void retranslate();

    bool m_isFile = false;
    bool m_hasFailed = false; // the problem is on display
    Problem m_problem;
    QTabBar* m_kinds;
    QStackedWidget* m_fields;
    LinkedPanes* m_panes;
    QLineEdit* m_path;
    QPushButton* m_browse;
    FormatBar* m_format;
    QLabel* m_error;
    QPushButton* m_replace;
    QLabel* m_hint;
    QToolButton* m_interpret;
};
