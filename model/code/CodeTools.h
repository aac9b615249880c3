// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringList>

// The small functions that a program brings along if its calls need them.

// "error_of", "payload".
QStringList pythonTool(QLatin1String name);
// "port", "path", "die", "load", "show".
QStringList cTool(QLatin1String name);
