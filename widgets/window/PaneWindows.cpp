// SPDX-License-Identifier: MIT
#include "widgets/window/PaneWindows.h"

#include "widgets/window/PaneButton.h"
#include "widgets/window/PaneDocks.h"
#include "widgets/window/PaneWindow.h"

#include <memory>
#include <utility>

PaneWindows::PaneWindows(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

PaneButton* PaneWindows::add(QDockWidget* dock)
{
    QWidget* const pane = dock->widget();
    return add({pane,
                nullptr,
                [dock] { return dock->windowTitle(); },
                [dock] {
                    auto* const nothing = new QWidget(dock);
                    nothing->setMinimumSize(1, 1); // a dock with less in it has no valid size
                    dock->setWidget(nothing);
                    PaneDocks::setAway(dock, true);
                    dock->hide();
                },
                [dock, pane] {
                    const std::unique_ptr<QWidget> nothing(dock->widget());
                    dock->setWidget(pane);
                    PaneDocks::setAway(dock, false);
                    dock->show();
                    dock->raise();
                },
                {}});
}

PaneButton* PaneWindows::add(QWidget* pane, const QString& title, const std::function<void()>& putBack)
{
    return add({pane, nullptr, [title] { return title; }, [] {}, putBack, {}});
}

PaneButton* PaneWindows::add(Entry entry)
{
    entry.button = new PaneButton(entry.pane);
    const size_t which = m_entries.size();
    connect(
        entry.button, &PaneButton::moveWanted, this, [this, which] { move(which); }, Qt::QueuedConnection);
    m_entries.push_back(std::move(entry));
    return m_entries.back().button;
}

void PaneWindows::move(size_t which)
{
    Entry& entry = m_entries[which];
    if (!entry.pane)
        return;
    const bool goes = !entry.window;
    if (goes) {
        entry.take();
        entry.window = new PaneWindow(entry.pane, entry.title(), m_window);
        connect(entry.window, &PaneWindow::closed, this, [this, which] { move(which); });
        entry.window->show();
    } else {
        PaneWindow* const left = std::exchange(entry.window, nullptr);
        entry.putBack();
        entry.pane->show();
        left->hide();
        left->deleteLater();
    }
    entry.button->setAway(goes);
    emit moved();
}
