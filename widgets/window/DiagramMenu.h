// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sequence/SequenceOptions.h"
#include "widgets/window/PaneLayout.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class SequencePane;

// View ▸ Sequence diagram: what it shows besides what was observed, and how its rows and lifelines stand. Implied
// arrows are a matter of the layout: for learning they are there, for looking at bytes they are not, and each layout
// keeps what was chosen for it.
class DiagramMenu final : public QObject
{
    Q_OBJECT

public:
    // Fills the menu. Both outlive it.
    DiagramMenu(QMenu& menu, SequencePane& pane, QObject* parent);

    void setLayout(PaneLayout layout);
    void retranslate();

    QAction* implied() const { return m_implied; }
    QAction* acks() const { return m_acks; }
    QAction* toScale() const { return m_toScale; }
    QAction* folded() const { return m_folded; }

private:
    QAction* add(bool SequenceOptions::*option);
    void take(const SequenceOptions& options);

    QMenu& m_menu;
    SequencePane& m_pane;
    QAction* m_implied;
    QAction* m_acks;
    QAction* m_toScale;
    QAction* m_folded;
    PaneLayout m_layout = PaneLayout::Play;
    QHash<int, bool> m_showsImplied; // by layout; what is not there was not chosen
};
