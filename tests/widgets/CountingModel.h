// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogModel.h"
#include "model/payload/SafeText.h"

// As many log rows as a test asks for, made out of nothing, and how often somebody asked for one.
class CountingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : logColumnCount; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        ++m_questions;
        switch (role) {
        case Qt::DisplayRole:
            return QString::number(index.row() + 1);
        case LogModel::EventIdRole:
            return EventId(index.row());
        case LogModel::KindRole:
            return int(EventKind::Recv);
        case LogModel::RoleRole:
            return int(EventRole::Receive);
        case LogModel::RunsRole:
            return QVariant::fromValue(QList<SafeRun>{{QStringLiteral("hello"), false}, {QStringLiteral("LF"), true}});
        default:
            return {};
        }
    }

    QModelIndexList match(const QModelIndex&, int, const QVariant& value, int, Qt::MatchFlags) const override
    {
        const auto id = value.value<EventId>();
        return id < EventId(m_rows) ? QModelIndexList{index(int(id), 0)} : QModelIndexList();
    }

    void append(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }

    qint64 questions() const { return m_questions; }

private:
    int m_rows = 0;
    mutable qint64 m_questions = 0;
};
