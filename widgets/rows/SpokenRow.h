// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rows/SpokenRows.h"

#include <QAbstractScrollArea>
#include <QAccessibleInterface>
#include <QPointer>

// A row of a view as screen readers see it: one sentence.
class SpokenRow final : public QAccessibleInterface
{
public:
    // The view and the rows are one object.
    SpokenRow(QAbstractScrollArea& view, SpokenRows& rows, int row);

    int row() const { return m_row; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override; // on the screen
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    QPointer<QAbstractScrollArea> m_view;
    SpokenRows& m_rows;
    int m_row;
};
