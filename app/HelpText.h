// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"

#include <QString>

// The help of the program, and of one command, in the language of the installed translators. Ends with a newline.
QString helpText();
QString helpText(ConversationSpec::Command command);
QString exportHelpText();
QString infoHelpText();
QString lessonHelpText();
QString limitedHelpText();

// Where to read on, as the last sentence of a complaint.
Message seeHelp(const QString& command);

// The word that stands on the command line.
QLatin1String commandName(ConversationSpec::Command command);
