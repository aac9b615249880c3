// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

// A page of plain text beside the main window; it blocks nothing.
class TextWindow final : public QDialog
{
    Q_OBJECT

public:
    // toCopy: a part of the text that a button copies; empty: no button.
    TextWindow(const QString& title, const QString& text, QWidget* parent, const QString& toCopy = {});
};
