// SPDX-License-Identifier: MIT
#include "widgets/window/DiagramMenu.h"

#include "widgets/sequence/SequencePane.h"

#include <QMenu>

DiagramMenu::DiagramMenu(QMenu& menu, SequencePane& pane, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_pane(pane)
    , m_implied(add(&SequenceOptions::showsImplied))
    , m_acks(add(&SequenceOptions::showsAcks))
    , m_toScale(add(&SequenceOptions::isToScale))
    , m_folded(add(&SequenceOptions::isFolded))
{
    m_menu.setToolTipsVisible(true);
    connect(&m_pane, &SequencePane::optionsChanged, this, &DiagramMenu::take);
    take(m_pane.options());
    retranslate();
}

QAction* DiagramMenu::add(bool SequenceOptions::*option)
{
    QAction* const action = m_menu.addAction(QString());
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, option](bool isOn) {
        SequenceOptions options = m_pane.options();
        options.*option = isOn;
        m_pane.setOptions(options);
    });
    return action;
}

void DiagramMenu::take(const SequenceOptions& options)
{
    m_showsImplied[int(m_layout)] = options.showsImplied;
    m_implied->setChecked(options.showsImplied);
    m_acks->setChecked(options.showsAcks);
    m_acks->setEnabled(options.showsImplied);
    m_toScale->setChecked(options.isToScale);
    m_folded->setChecked(options.isFolded);
}

void DiagramMenu::setLayout(PaneLayout layout)
{
    m_layout = layout;
    SequenceOptions options = m_pane.options();
    options.showsImplied = m_showsImplied.value(int(layout), layout != PaneLayout::Inspect);
    m_pane.setOptions(options);
}

void DiagramMenu::retranslate()
{
    const auto set = [](QAction* action, const QString& text, const QString& toolTip) {
        action->setText(text);
        action->setToolTip(toolTip);
    };
    m_menu.setTitle(tr("Sequence &diagram"));
    set(m_implied, tr("&Implied segments"),
        tr("What TCP must have done although no call reported it: SYN, ACK, FIN, RST."));
    set(m_acks, tr("Show &ACKs"), tr("A mark at each recv(): its bytes were acknowledged some time before or after."));
    set(m_toScale, tr("&Proportional time"), tr("The distance of two rows says how much time was between them."));
    set(m_folded, tr("&One narrow lifeline per client"),
        tr("For a class: the connections of a server stand on its own lifeline, so that up to 40 lifelines fit."));
}
