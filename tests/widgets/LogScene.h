// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogModel.h"
#include "tests/support/EventScript.h"
#include "widgets/log/LogView.h"

#include <QTest>

#include <algorithm>

// A log of 600 x 240 over a store.
struct Scene
{
    EventStore store;
    EventScript script{store};
    LogModel model{store};
    LogView view{store, model};

    Scene()
    {
        view.resize(600, 240);
        view.show();
        view.setFocus();
    }
    void play(const QString& picture)
    {
        script.play(picture);
        model.append({0, store.end()});
    }
    void send(int times)
    {
        for (int i = 0; i < times; ++i)
            script.play(QStringLiteral("C1 sends 'hello'"));
        model.append({0, store.end()});
    }
    QPoint middleOf(int row, LogColumn column = LogColumn::Event) const
    {
        return view.visualRect(model.index(row, int(column))).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex& index : view.selectionModel()->selectedRows())
            rows += index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    int rowsOnScreen() const { return view.viewport()->height() / view.rowHeight(); }
};
