// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class PaneButton;
class PaneWindow;
class QDockWidget;
class QWidget;

// Panels in windows of their own. A dock whose panel is away is hidden.
class PaneWindows final : public QObject
{
    Q_OBJECT

public:
    // window: the main one, which outlives it.
    explicit PaneWindows(QWidget* window);

    // The button for a panel in a dock; who calls gives it its place.
    PaneButton* add(QDockWidget* dock);
    // The same for any other place: putBack gives the panel its place in the main window again.
    PaneButton* add(QWidget* pane, const QString& title, const std::function<void()>& putBack);

signals:
    // Sent when a panel went or came back.
    void moved();

private:
    struct Entry
    {
        QPointer<QWidget> pane;
        PaneButton* button = nullptr;
        std::function<QString()> title;
        std::function<void()> take;
        std::function<void()> putBack;
        QPointer<PaneWindow> window;
    };

    PaneButton* add(Entry entry);
    void move(size_t which);

    QWidget* m_window;
    std::vector<Entry> m_entries;
};
