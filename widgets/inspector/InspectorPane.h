// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventPart.h"
#include "model/payload/TextEncoding.h"
#include "widgets/inspector/ByteSelection.h"
#include "widgets/inspector/PayloadSource.h"

#include <QHash>
#include <QWidget>

#include <array>

class BitsView;
class ByteExport;
class ByteStatusLine;
class ByteView;
class DiffView;
class ElidedLabel;
class EndpointTable;
class FindBar;
class FramesView;
class HexView;
class JsonView;
class NumbersView;
class TextView;
class QComboBox;
class QMenu;
class QTabWidget;
class QToolButton;

// The payload inspector: the bytes of the current event, or of its connection, from every side. Follows the window's
// current event while it can be seen.
class InspectorPane final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPane(const EventFeed& feed, QWidget* parent = nullptr);
    ~InspectorPane() override;

    // For where sockets begin and who is at the other end. Outlives the pane.
    void setEndpoints(const EndpointTable* table) { m_source->setEndpoints(table); }
    void setCurrentEvent(EventId id);  // hidden, it waits until it is shown
    void addControl(QWidget* control); // beside the tabs
    void setScope(PayloadSource::Scope scope);
    // What is selected, in the form that the view shows.
    void copy();
    // Puts the keyboard into the bytes.
    void focusBytes();

    enum class Tab : quint8 { Hex, Text, Bits, Numbers, Json, Frames, Diff };
    void setTab(Tab tab);

    const PayloadSource& source() const { return *m_source; }
    ByteSelection& selection() { return m_selection; }
    QString status() const; // what the line below the bytes says

signals:
    // Sent when an event was chosen by what it brought.
    void eventChosen(EventId id);
    // Sent when several bytes were selected: the calls that brought the first of them; none when a selection ended.
    void partsSelected(const QList<EventPart>& parts);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectViews();
    QList<ByteView*> byteViews() const;
    QWidget* bytesWidget() const;
    void leaveSource();
    void takeSource();
    void takeMore();
    void placeSelection();
    void applyEncoding();
    void recallEncoding();
    void showScopes();
    void showSelection();
    QList<EventPart> selectedParts() const;
    QString eventTitle() const;
    void retranslate();

    ByteSelection m_selection;
    PayloadSource* m_source;
    QComboBox* m_scope;
    ElidedLabel* m_title;
    QComboBox* m_encoding;
    QComboBox* m_rowSize;
    QToolButton* m_copy;
    QMenu* m_copyMenu;
    FindBar* m_find;
    QTabWidget* m_tabs;
    HexView* m_hex;
    TextView* m_text;
    BitsView* m_bits;
    NumbersView* m_numbers;
    JsonView* m_json;
    FramesView* m_frames;
    DiffView* m_diff;
    ByteExport* m_export;
    ByteStatusLine* m_line;
    const std::array<ByteView*, 4> m_plainViews; // that show the source from its first byte to its last
    QHash<SocketId, TextEncoding> m_encodings;   // that were chosen, by endpoint
    EventId m_wanted = noEvent;                  // the current event, also while hidden
    QList<EventPart> m_parts;                    // that partsSelected() told last
    bool m_isPlaced = false;                     // the selection is at the current event's bytes
};
