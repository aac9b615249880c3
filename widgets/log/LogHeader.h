// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogColumns.h"

#include <QHeaderView>
#include <QStandardItemModel>

// The titles over the log's columns: resizable and movable. The Data column takes the room that the others leave.
class LogHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget* parent);

    // Gives the Data column what is left of `width`, but not less than a few words.
    void fit(int width);

    // Cells have the same, so that titles stand over their texts.
    static constexpr int padding = 5;
    static Qt::Alignment alignment(LogColumn column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void changeEvent(QEvent* event) override;

private:
    void setTitles();
    void setUsualWidths();

    QStandardItemModel m_titles; // has no rows; the log's model has no language
    bool m_isFitting = false;
};
