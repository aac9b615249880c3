// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

// A page of plain text beside the main window; it blocks nothing.
class TextWindow final : public QDialog
{
    Q_OBJECT

public:
    TextWindow(const QString& title, const QString& text, QWidget* parent);
};
