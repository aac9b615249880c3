// SPDX-License-Identifier: MIT
#include "widgets/window/PaneTitle.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>

PaneTitle::PaneTitle(QDockWidget* dock, QWidget* button)
    : QWidget(dock)
    , m_name(new QLabel(dock->windowTitle(), this))
{
    m_name->setTextFormat(Qt::PlainText);
    QFont bold; // says nothing of the size, which follows the window's
    bold.setBold(true);
    m_name->setFont(bold);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(button);
    connect(dock, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
}

void PaneTitle::setShown(bool isShown)
{
    m_isShown = isShown;
    const QList<QWidget*> parts = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts)
        part->setVisible(isShown);
    updateGeometry();
}

QSize PaneTitle::sizeHint() const
{
    return m_isShown ? QWidget::sizeHint() : QSize(0, 0);
}
