// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "model/events/EventPart.h"
#include "model/sequence/SequenceIndex.h"
#include "widgets/sequence/SequenceOptions.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QWidget>

class ElidedLabel;
class SequenceLegend;
class SequenceView;
class QCheckBox;
class QLabel;
class QToolButton;

// The sequence diagram with its row of controls: implied arrows, following, legend, and the bytes of the connection
// that is selected.
class SequencePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SequencePane(const EventFeed& feed, QWidget* parent = nullptr);

    SequenceView* view() const { return m_view; }
    const SequenceIndex& index() const { return m_index; }
    QString flowText() const; // the bytes of the selected connection, as shown; empty: none is

    // Puts it at the end of the row of controls.
    void addControl(QWidget* control) { m_controls->addWidget(control); }

    const SequenceOptions& options() const;
    void setOptions(const SequenceOptions& options);
    // Marks what brought these bytes.
    void setMarked(const QList<EventPart>& parts);

    // Not live: a saved session. What was not received will not be.
    void setLive(bool isLive);
    // Paused, the diagram stands still; sockets and store go on.
    void setPaused(bool pause);
    // Hides the events so far; the store keeps them.
    void clear();
    void setCurrentEvent(EventId id);

signals:
    // Sent when another event was selected; noEvent: none is any more.
    void currentEventChanged(EventId id);
    // Sent when the reader or setOptions() changed them.
    void optionsChanged(const SequenceOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void losePatience();
    void setTexts();
    void showFlow();
    void showLegend();

    const EventFeed& m_feed;
    SequenceIndex m_index;
    SequenceView* m_view;
    QHBoxLayout* m_controls;
    QLabel* m_title;
    ElidedLabel* m_flow;
    QCheckBox* m_implied;
    QCheckBox* m_follow;
    QToolButton* m_legend;
    QTimer m_patience; // since the newest event
    bool m_isPaused = false;
    bool m_isLive = true;
};
