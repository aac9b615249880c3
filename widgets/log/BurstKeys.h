// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogModel.h"

#include <QObject>

class LogView;

// Opens and closes the bursts of a log by the keys Right, Left and Enter, and by a double click.
class BurstKeys final : public QObject
{
    Q_OBJECT

public:
    BurstKeys(LogModel& model, LogView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // False: there is no burst in this row, or it is so already.
    bool setExpanded(const QModelIndex& index, bool isExpanded);

    LogModel& m_model;
    LogView& m_view;
    const QObject* const m_viewport; // the view cannot be asked any more when its children go
};
