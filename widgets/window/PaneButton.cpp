// SPDX-License-Identifier: MIT
#include "widgets/window/PaneButton.h"

#include "widgets/style/ActionIcons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

static constexpr int side = 24;

PaneButton::PaneButton(QWidget* parent)
    : QToolButton(parent)
    , m_move(new QAction(this))
{
    setObjectName(QStringLiteral("paneButton"));
    setIcon(actionIcon(ActionIcon::More));
    setAutoRaise(true);
    setMinimumSize(side, side);
    setPopupMode(QToolButton::InstantPopup);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* const menu = new QMenu(this);
    menu->addAction(m_move);
    setMenu(menu);
    connect(m_move, &QAction::triggered, this, &PaneButton::moveWanted);
    retranslate();
}

void PaneButton::setAway(bool isAway)
{
    m_isAway = isAway;
    retranslate();
}

void PaneButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaneButton::retranslate()
{
    m_move->setText(m_isAway ? tr("Put &back into the main window") : tr("Open in &own window"));
    setToolTip(tr("What else can be done with this panel."));
    setAccessibleName(toolTip());
}
