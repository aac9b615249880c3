// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/core/Result.h"
#include "model/lessons/LessonAction.h"
#include "model/lessons/LessonScope.h"

#include <QList>

// The commands that carry an action out on the socket `on`; `arguments` are filled in. For "accept" and "receive" one
// call, for "send" one command a piece. Nothing for actions that only wait.
Result<QList<Command>> lessonCommands(LessonActionKind kind, const QJsonObject& arguments, SocketId on,
                                      const LessonScope& scope, const QString& folder);

// The name of the socket that an action opens or uses: its "as" or "on"; empty: it has none.
QString lessonSocketName(const LessonAction& action);
// The letter of the endpoint that the action opens ('S', 'C', 'U', 'L', 'R', 'D', 'P'); 0: it opens none.
char lessonOpens(const LessonAction& action);
