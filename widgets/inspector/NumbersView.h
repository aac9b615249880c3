// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSource.h"
#include "widgets/inspector/ByteSelection.h"

#include <QTableWidget>

// What the bytes at the cursor are as numbers, addresses, times and a character: network order first, the other order
// beside it.
class NumbersView final : public QTableWidget
{
    Q_OBJECT

public:
    explicit NumbersView(ByteSelection& selection, QWidget* parent = nullptr);

    // nullptr: nothing to show.
    void setSource(const ByteSource* source);
    void noteGrown() { showFields(); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showFields();
    void setTexts();
    void setCell(int row, int column, const QString& text);

    ByteSelection& m_selection;
    const ByteSource* m_source = nullptr;
};
