// SPDX-License-Identifier: MIT
#include "widgets/window/SharedSelection.h"

#include "widgets/code/CodePane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/LogPane.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/states/StatesPane.h"

#include <QScopedValueRollback>

SharedSelection::SharedSelection(LogPane& log, SequencePane& sequence, StatesPane& states, InspectorPane& inspector,
                                 CodePane& code, QObject* parent)
    : QObject(parent)
    , m_log(log)
    , m_sequence(sequence)
    , m_states(states)
    , m_inspector(inspector)
    , m_code(code)
{
    connect(&log, &LogPane::currentEventChanged, this, &SharedSelection::select);
    connect(&sequence, &SequencePane::currentEventChanged, this, &SharedSelection::select);
    connect(&states, &StatesPane::eventChosen, this, &SharedSelection::select);
    connect(&inspector, &InspectorPane::eventChosen, this, &SharedSelection::select);
    connect(&inspector, &InspectorPane::partsSelected, &sequence, &SequencePane::setMarked);
    connect(&inspector, &InspectorPane::partsSelected, &log, &LogPane::setMarked);
    connect(&code, &CodePane::eventChosen, this, &SharedSelection::select);
}

void SharedSelection::select(EventId id)
{
    if (m_isTelling)
        return;
    const QScopedValueRollback<bool> telling(m_isTelling, true);
    m_log.setCurrentEvent(id);
    m_sequence.setCurrentEvent(id);
    m_states.setCurrentEvent(id);
    m_inspector.setCurrentEvent(id);
    m_code.setCurrentEvent(id);
}
