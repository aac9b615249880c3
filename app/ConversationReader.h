// SPDX-License-Identifier: MIT
#pragma once

#include "app/ArgumentParser.h"
#include "app/ConversationOptions.h"
#include "app/ConversationSpec.h"

#include <QStringList>

#include <optional>

// Reads the arguments of listen, connect, send and relay, and refuses what makes no sense. Every problem names its
// argument.
class ConversationReader final
{
public:
    explicit ConversationReader(ConversationSpec::Command command);

    // `arguments` begin behind the command's word.
    Result<ConversationSpec> read(const QStringList& arguments);

private:
    using Complaint = std::optional<Problem>;

    Complaint readUrl();
    Complaint readTarget(const QString& text);
    Complaint checkUse(const ConversationOption& option) const;
    Complaint applyInOrder();
    Complaint checkTogether();
    Complaint checkReach() const;
    bool isGiven(const char* option) const { return m_parser.isGiven(QLatin1String(option)); }
    void fillInDefaults();

    ArgumentParser m_parser;
    ConversationSpec m_spec;
    ConversationOption::Place m_place = ConversationOption::ListenTcp;
};
