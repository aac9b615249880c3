// SPDX-License-Identifier: MIT
#include "widgets/window/PaneWindow.h"

#include <QCloseEvent>
#include <QVBoxLayout>

static constexpr QSize usualSize(960, 640);

PaneWindow::PaneWindow(QWidget* pane, const QString& title, QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(title);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    pane->show();
    resize(usualSize);
}

void PaneWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closed();
}
