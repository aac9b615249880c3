// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"
#include "model/payload/ByteSource.h"
#include "widgets/inspector/ByteLook.h"
#include "widgets/inspector/ByteSelection.h"
#include "widgets/rows/RowScroll.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>

// A run of bytes of one row.
struct ByteSpan
{
    quint64 offset = 0;
    quint64 size = 0;

    quint64 end() const { return offset + size; }
};

// What the views of bytes have in common: rows of one height that are painted when they are seen, the selection by
// mouse and keyboard, and where reads begin.
class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ByteView(ByteSelection& selection, QWidget* parent = nullptr);

    // nullptr: nothing to show. The source is not owned, and outlives its stay here.
    void setSource(const ByteSource* source);
    const ByteSource* source() const { return m_source; }
    // The source has more bytes.
    void noteGrown();
    // Shown instead of no bytes.
    void setEmptyText(const QString& text);
    bool isEmpty() const { return !m_source || m_source->size() == 0; }
    void reveal(quint64 offset);

    const ByteLook& look() const { return m_look; }
    qint64 firstVisibleRow() const { return m_scroll.first(); }
    virtual qint64 rowCount() const = 0;
    virtual qint64 rowOf(quint64 offset) const = 0;
    virtual ByteSpan bytesOf(qint64 row) const = 0;
    // The row in words and numbers, for screen readers.
    virtual QString rowText(qint64 row) const = 0;
    qint64 currentRow() const { return isEmpty() ? 0 : rowOf(m_selection.cursor()); }
    QString currentRowText() const;  // of the cursor's row; empty: there is none
    QRect rowRect(qint64 row) const; // in the viewport; far rows all look alike

signals:
    // Sent when the place where a read or send begins was clicked.
    void eventChosen(EventId id);
    // Sent when the reader wants to find something; to go on to the next (+1) or previous (-1); to copy.
    void findWanted();
    void findAgainWanted(int step);
    void copyWanted();

protected:
    // Paints the rows [first, last]; `painter` is moved so that x is that of the content.
    virtual void paintRows(QPainter& painter, qint64 first, qint64 last) = 0;
    virtual void paintHeader(QPainter& painter, const QRect& rect);
    virtual int contentWidth() const = 0; // at least
    // Called while painting: how far a row goes. What is too wide can be scrolled to.
    void noteWidth(int right);
    // The nearest byte; the point is that of the content.
    virtual quint64 byteAt(const QPoint& point) const = 0;
    virtual std::optional<EventId> eventAt(const QPoint& point) const;
    // The character that the byte is part of: what is selected with it.
    virtual ByteSpan characterAt(quint64 offset) const { return {offset, 1}; }
    virtual void noteSource() {} // another one
    virtual void noteMore() {}   // the same one has more bytes
    virtual void noteLook() {}
    void updateRows();
    void noteMoreRows(); // the same, when all rows that were there are as they were but the last
    void revealRow(qint64 row);
    void setHeaderVisible(bool isVisible);

    ByteSelection& selection() const { return m_selection; }
    qint64 rowAt(int y) const; // nearest
    int rowTop(qint64 row) const;
    QList<BytePiece> piecesOf(qint64 first, qint64 last) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fitRows();
    void syncBars();
    void selectTo(quint64 offset, bool extends);
    void moveByRows(qint64 rows, bool extends);
    void dragTo(const QPoint& point);
    QPoint toContent(const QPoint& point) const;

    ByteSelection& m_selection;
    const ByteSource* m_source = nullptr;
    ByteLook m_look;
    RowScroll m_scroll;
    QString m_emptyText;
    QBasicTimer m_dragTimer;
    int m_widest = 0; // of the rows that were painted
    bool m_isDragging = false;
    bool m_hasHeader = false;
    bool m_isSyncing = false;
};
