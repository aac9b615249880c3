// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <QObject>

class CodePane;
class InspectorPane;
class LogPane;
class SequencePane;
class StatesPane;

// One event is selected in the whole window: what is chosen in one pane is shown in all. Bytes selected in the
// inspector are marked where they went and came.
class SharedSelection final : public QObject
{
    Q_OBJECT

public:
    SharedSelection(LogPane& log, SequencePane& sequence, StatesPane& states, InspectorPane& inspector, CodePane& code,
                    QObject* parent);

    void select(EventId id);

private:
    LogPane& m_log;
    SequencePane& m_sequence;
    StatesPane& m_states;
    InspectorPane& m_inspector;
    CodePane& m_code;
    bool m_isTelling = false;
};
