// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

class LogView;

// The log as screen readers see it: a list of sentences. Qt offers its own table only to its own views, so this is
// ours. Rows get an interface when somebody asks for them; only the latest asked for are kept.
class LogAccessible final : public QAccessibleWidget
{
public:
    explicit LogAccessible(LogView& view);
    ~LogAccessible() override;

    // Lets Qt find this class. Calling again does nothing.
    static void install();
    // Tells screen readers that the reader went to another row.
    static void noteCurrent(LogView& view);

    int childCount() const override;
    QAccessibleInterface* child(int row) const override; // nullptr: no such row
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

private:
    static constexpr qsizetype maxKept = 256;

    LogView& m_view;
    mutable QHash<int, QAccessible::Id> m_rows;
};
