// SPDX-License-Identifier: MIT
#pragma once

#include "model/log/LogColumns.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <array>

class QAction;

// The titles over the log's columns: resizable and movable. The Data column takes the room that the others leave.
class LogHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget* parent);

    // One for each column that can be hidden: checked while it is shown.
    QList<QAction*> columnActions() const;
    // In the order in which they are shown.
    QList<LogColumn> shownColumns() const;
    // What saveState() gave; anything else changes nothing.
    void restore(const QByteArray& state);
    void showUsualColumns();
    // Only what can be read from the last row of a class: time, who, what, and the bytes.
    void showFewColumns();

    // Shares `width` out: Data gets what the others leave. Where that is too little, Call and Event give some of
    // theirs. Once the reader has resized a column, only Data changes.
    void fit(int width);
    // Widens #, Time and Bytes for this row; other columns may cut their texts, but a cut number is a wrong number.
    void makeRoom(const QModelIndex& row);
    // The same in two steps, for who is painting: whether the row needs more, and giving it.
    bool needsRoom(const QModelIndex& row);
    void giveRoom() { fit(m_width); }
    // The same, but for another form of the time: it may get narrower.
    void makeRoomAnew(const QModelIndex& row);

    // Cells have the same, so that titles stand over their texts.
    static constexpr int padding = 5;
    static Qt::Alignment alignment(LogColumn column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setTitles();
    int boldWidth(const QString& text) const;
    void setUsualWidths();
    bool isWidest(QString& widest, const QModelIndex& cell) const;
    void showColumn(LogColumn column, bool isShown);
    void shrink(LogColumn column, int least, int missing);

    std::array<QAction*, logColumnCount> m_columns; // to show or hide it
    QStandardItemModel m_titles;                    // has no rows; the log's model has no language
    QString m_widestNumber = QStringLiteral("0000");
    QString m_widestTime = QStringLiteral("00.0000");
    QString m_widestBytes = QStringLiteral("00000");
    int m_width = 0;
    bool m_isFitting = false;
    bool m_isReaders = false; // the reader chose widths
};
