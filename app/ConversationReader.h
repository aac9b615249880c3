// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationOptions.h"
#include "app/ConversationSpec.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

// Reads the arguments of listen, connect and send, and refuses what makes no sense. Every problem names its argument.
class ConversationReader final
{
public:
    explicit ConversationReader(ConversationSpec::Command command);

    // `arguments` begin behind the command's word.
    Result<ConversationSpec> read(const QStringList& arguments);

private:
    using Complaint = std::optional<Problem>;

    Complaint parse(const QStringList& arguments);
    Complaint readUrl();
    Complaint checkUse(const ConversationOption& option) const;
    Complaint applyInOrder();
    Complaint checkTogether();
    Complaint checkReach() const;
    bool isGiven(const char* option) const;
    void fillInDefaults();

    QCommandLineParser m_parser;
    ConversationSpec m_spec;
    ConversationOption::Place m_place = ConversationOption::ListenTcp;
};
