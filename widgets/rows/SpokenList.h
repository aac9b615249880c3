// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rows/SpokenRows.h"

#include <QAccessibleWidget>
#include <QHash>

class QAbstractScrollArea;

// A view of many rows as screen readers see it: a list of sentences. Qt offers its own table only to its own views, so
// this is ours. Rows get an interface when somebody asks for them; only the latest asked for are kept.
class SpokenList final : public QAccessibleWidget
{
public:
    // The view and the rows are one object.
    SpokenList(QAbstractScrollArea& view, SpokenRows& rows);
    ~SpokenList() override;

    // Lets Qt find this class. Calling again does nothing.
    static void install();
    // Tells screen readers that the reader went to another row.
    static void noteCurrent(QAbstractScrollArea& view, const SpokenRows& rows);

    int childCount() const override;
    QAccessibleInterface* child(int row) const override; // nullptr: no such row
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

private:
    static constexpr qsizetype maxKept = 256;

    QAbstractScrollArea& m_view;
    SpokenRows& m_spoken;
    mutable QHash<int, QAccessible::Id> m_rows;
};
