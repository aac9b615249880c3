// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/PayloadLibrary.h"

#include <QWidget>

class PayloadList;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

// The saved payloads, examples first: to be taken into the composer by Enter or double click, dragged to a connection,
// saved under a name with a note, imported and exported.
class PayloadShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadShelf(PayloadLibrary& library, QWidget* parent = nullptr);

    // What Save keeps is asked of the composer.
    void save(const Draft& draft);

signals:
    // Sent when a payload was taken.
    void chosen(const Draft& draft);
    // Sent when the draft shall be saved under the name that was typed.
    void saveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void onCurrent();
    void take();
    void remove();
    void askImport();
    void askExport();
    void tell(const std::optional<Problem>& problem);
    void retranslate();

    PayloadLibrary& m_library;
    const QList<SavedPayload> m_examples = examplePayloads();
    QLabel* m_title;
    PayloadList* m_list;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QPushButton* m_save;
    QToolButton* m_more;
    QMenu* m_menu;
    QLabel* m_problem;
};
