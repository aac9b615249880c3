// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"

#include <QStringList>

class Conversation;

// The arguments of sockplay: picks the command, says what is wrong, or runs it.
class CommandLine final
{
public:
    // `arguments` begin behind the name of the program.
    explicit CommandLine(const QStringList& arguments);

    // Runs the application's event loop if there is a conversation. Returns the exit code of the process.
    int run() const;

private:
    int runCommand(ConversationSpec::Command command) const;
    int runLimited() const;
    static int converse(Conversation& conversation);
    template <typename FileCommand>
    int runFileCommand(const QString& help) const;

    const QStringList m_arguments;
};
