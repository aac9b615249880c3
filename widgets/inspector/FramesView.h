// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspector/FrameList.h"

#include <QWidget>

class FrameRulers;
class FramingBar;
class QLabel;

// Where messages exist: in a protocol, not in TCP. A rule, two rulers, and the list of what it finds.
class FramesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FramesView(ByteSelection& selection, QWidget* parent = nullptr);

    FrameList* list() const { return m_list; }
    FramingBar* bar() const { return m_bar; }
    // In bytes of two directions there are no messages, and none are looked for.
    void setSource(const ByteSource* source, bool hasTwoDirections = false);
    void noteGrown() { m_list->noteGrown(); }

signals:
    // Sent when a call was clicked.
    void eventChosen(EventId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFrames();

    FramingBar* m_bar;
    FrameList* m_list;
    FrameRulers* m_rulers;
    QLabel* m_count;
    bool m_hasTwoDirections = false;
};
