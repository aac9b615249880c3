// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceIndex.h"
#include "widgets/rows/RowScroll.h"
#include "widgets/rows/SpokenRows.h"
#include "widgets/sequence/SequenceOptions.h"
#include "widgets/sequence/SequencePainter.h"
#include "widgets/sequence/SequenceScene.h"

#include <QAbstractScrollArea>

class DensityStrip;
class LaneHeader;
class NewRowsPill;

// The sequence diagram: one event a row, painted when it is seen, nothing kept per row. Follows the newest row until
// the reader scrolls up or selects something; following never moves the selection.
class SequenceView final : public QAbstractScrollArea, public SpokenRows
{
    Q_OBJECT

public:
    explicit SequenceView(SequenceIndex& index, QWidget* parent = nullptr);

    LaneHeader* header() const { return m_header; }

    bool isFollowing() const { return m_scroll.isFollowing(); }
    void setFollowing(bool follow);
    qint64 newRows() const { return m_scroll.unseen(); } // since following stopped

    const SequenceOptions& options() const { return m_options; }
    void setOptions(const SequenceOptions& options);
    // Marks what brought these bytes.
    // Draws what the index says now: lifelines and arrows of the rows on screen.
    void updateScene();
    void setMarked(const QList<EventPart>& parts)
    {
        m_marked = parts;
        updateScene();
    }
    // Hides the events so far; the index keeps them.
    void clear();
    void setEmptyText(const QString& text) { m_emptyText = text; }

    // Height of a row at the usual size of text, 14 … 44 px.
    static constexpr int leastZoom = 14;
    static constexpr int mostZoom = 44;
    int zoom() const { return m_zoom; }
    void setZoom(int pixels);

    EventId currentEvent() const { return m_current; } // noEvent: none
    // Selects the event and brings it on screen; does nothing if it is not in the diagram.
    void setCurrentEvent(EventId id);

    // --- what is where, for header, strip, accessibility and tests ---
    qint64 rowCount() const { return m_scroll.rows(); }
    int rowHeight() const;
    EventId eventAt(qint64 row) const { return m_first + EventId(row); }
    QRect rowRect(EventId id) const; // on the viewport
    EventRange visibleEvents() const;
    EventId lastVisibleEvent() const;
    void scrollToRow(qint64 row); // at the top, as far as that can be
    int spokenRows() const override;
    QString spokenText(int row) const override;
    QRect spokenRect(int row) const override { return rowRect(eventAt(row)); }
    int spokenCurrent() const override { return m_current == noEvent ? -1 : int(m_current - m_first); }
    bool isSpokenSelected(int row) const override { return eventAt(row) == m_current; }
    int spokenRowAt(const QPoint& point) const override;
    const SequenceGeometry& geometryOfRows() const { return m_geometry; }
    SequencePainter painter() const { return {m_index, m_choice, m_geometry, m_style}; }
    const LaneChoice& lanes() const { return m_choice; }
    const SequenceScene& scene() const { return m_scene; }
    SequenceIndex& index() const { return m_index; }
    int laneCount() const { return int(m_choice.shown().size()); } // without the others
    SocketId socketAt(int column) const;                           // invalid: a peer outside, or the others
    // "→ sent 13 · in kernels 8 · read 5": what went out of the column's newest connection; empty: nothing.
    QString flowText(int column) const;
    // Puts the lifeline before another column, or behind the last.
    void moveLane(int column, int before);

signals:
    // Sent when another event was selected, by the reader or by setCurrentEvent(); noEvent: none is any more.
    void currentEventChanged(EventId id);
    // Sent when following began or ended.
    void followingChanged(bool isFollowing);
    // Sent when the zoom is different now.
    void zoomChanged(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void takeRows();
    void layOut();
    void syncBars();
    void noteFollowing(bool wasFollowing);
    void reveal(EventId id);
    void moveBy(qint64 rows);
    void moveOnSameSocket(int step);

    SequenceIndex& m_index;
    SequenceStyle m_style;
    RowScroll m_scroll;
    LaneChoice m_choice;
    SequenceGeometry m_geometry;
    SequenceScene m_scene;
    QString m_emptyText;
    LaneHeader* m_header;
    DensityStrip* m_strip;
    NewRowsPill* m_pill;
    EventId m_first = 0; // of the first row
    EventId m_current = noEvent;
    int m_zoom = 26;
    QList<EventPart> m_marked;
    SequenceOptions m_options;
    bool m_isSyncing = false; // the scroll bars move because of us
};
