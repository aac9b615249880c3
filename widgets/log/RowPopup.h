// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class LogView;
class QVBoxLayout;

// What opens below a row of the log and is gone with the next click elsewhere or with Esc. Deletes itself.
class RowPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit RowPopup(LogView& view);

    // Plain text; wrapped.
    void addText(const QString& text, bool isTitle = false);
    void addField(QWidget* field);
    void showBelow(const QModelIndex& row);

private:
    LogView& m_view;
    QVBoxLayout* m_layout;
};
