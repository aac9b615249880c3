// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/events/EventFeed.h"
#include "model/events/EventPart.h"
#include "model/log/LogFinder.h"
#include "model/log/LogModel.h"

#include <QWidget>

#include <functional>

class FilterBar;
class LogView;
class NoteEditor;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class RowExplainer;

// The event log with its row of controls: how many events there are, and whether the newest is followed.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(const EventFeed& feed, QWidget* parent = nullptr);

    LogView* view() const { return m_view; }
    FilterBar* filterBar() const { return m_filterBar; }
    // For the other end of a connection that is filtered by; nullptr: only the end that was named.
    void setEndpoints(const EndpointTable* table) { m_endpoints = table; }
    // Which event belongs to this one: the recv of a send, the send of a recv …; noEvent: none that is known.
    void setPartnerOf(const std::function<EventId(EventId)>& partnerOf) { m_partnerOf = partnerOf; }
    // Its sockets are gone: nothing can be sent or noted.
    void setSaved(bool isSaved) { m_isSaved = isSaved; }
    void setCollapsing(bool collapses);
    // Needs the endpoints.
    void setGrouping(LogGrouping grouping);
    bool hasLessonSteps() const { return m_model.hasLessonSteps(); }
    void setTimeFormat(TimeFormat format);
    // For a projector: few columns, no row of controls, as high as so many rows; 0: as usual.
    void setCompact(int rows);
    // What to keep of the columns: those that stand there when the log is not compact.
    QByteArray columnState() const;

    // Paused, the log stands still and counts what it does not show; sockets and store go on.
    void setPaused(bool pause);
    bool isPaused() const { return m_isPaused; }
    quint64 hiddenEvents() const { return m_feed.end() - m_shownEnd; }

    // Hides the events so far; the store keeps them.
    void clear();
    void setCurrentEvent(EventId id);
    // Marks the rows that brought these bytes.
    void setMarked(const QList<EventPart>& parts);

    // In order, runs joined.
    QList<EventRange> shownEvents() const;
    QList<EventRange> selectedEvents() const;

signals:
    // Sent when another event was selected; noEvent: the log was cleared.
    void currentEventChanged(EventId id);
    // Sent when the number of events held back changed; 0 after a pause.
    void hiddenEventsChanged(quint64 count);
    // Sent when a note was written or a payload shall be sent again.
    void commandWanted(const Command& command);
    // Sent when the call of the event shall be seen as a line of a program.
    void codeWanted(EventId id);
    // Sent when the reader wants the help page about an event: "glossary#end-of-stream".
    void helpWanted(const QString& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void fitRows();
    void setTexts();
    void showCount();
    void showMenu(const QPoint& place);
    void applyFilter();
    void applyFind();
    LogFilter prepared(LogFilter filter) const;
    bool isSelectionFilteredOut();
    void findStep(int step);

    const EventFeed& m_feed;
    LogModel m_model;
    LogFinder m_finder;
    const EndpointTable* m_endpoints = nullptr;
    std::function<EventId(EventId)> m_partnerOf;
    QHBoxLayout* m_controls;
    FilterBar* m_filterBar;
    LogView* m_view;
    RowExplainer* m_explainer;
    NoteEditor* m_noteEditor;
    QLabel* m_count;
    QLabel* m_pausedBadge;
    QCheckBox* m_follow;
    QByteArray m_usualColumns; // empty: they are the ones on display
    int m_compactRows = 0;
    EventId m_shownEnd = 0;
    EventId m_filterAskedAbout = noEvent; // the hidden event of which isSelectionFilteredOut() knows the answer
    bool m_isFilteredOut = false;
    bool m_isPaused = false;
    bool m_isSaved = false;
};
