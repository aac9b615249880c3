// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationOptions.h"
#include "app/ConversationSpec.h"

#include <QString>

#include <optional>

// Reads the value of one option after the other into a ConversationSpec.
class ConversationValues final
{
public:
    using Complaint = std::optional<Problem>;

    // Writes to `spec`, whose command and URL are known. `readsEscapes`: \n and the like in texts.
    ConversationValues(ConversationSpec& spec, ConversationOption::Place place, bool readsEscapes);

    // What is wrong with the value, or nothing. Options without a value are left alone.
    Complaint set(const QString& name, const QString& value);

private:
    using Setter = Complaint (ConversationValues::*)(const QString& value);
    static Setter setterOf(const QString& name);

    Result<QByteArray> text(const QString& value) const;
    Complaint add(const Result<QByteArray>& bytes);

    Complaint setBehaviour(const QString& value);
    Complaint setText(const QString& value);
    Complaint setBacklog(const QString& value);
    Complaint setMaxConnections(const QString& value);
    Complaint setReceiveSize(const QString& value);
    Complaint addText(const QString& value);
    Complaint addHex(const QString& value);
    Complaint addFile(const QString& value);
    Complaint setUntil(const QString& value);
    Complaint setTimeout(const QString& value);
    Complaint setLocal(const QString& value);
    Complaint addGroup(const QString& value);
    Complaint setTimeToLive(const QString& value);
    Complaint setEvents(const QString& value);
    Complaint setOutput(const QString& value);
    Complaint setRecord(const QString& value);
    template <typename Number>
    Complaint setImpairment(Number Impairments::*number, const QString& value, int least, int most);
    template <auto number, int most>
    Complaint setAtMost(const QString& value)
    {
        return setImpairment(number, value, 0, most);
    }
    Complaint checkLanguage(const QString& value);

    ConversationSpec& m_spec;
    const ConversationOption::Place m_place;
    const bool m_readsEscapes;
};
