// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QString>
#include <QStringList>

// What the command line of the window says. Read before anything that needs a display.
struct WindowOptions
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString language; // "en", "de", "zh"; empty: as set before
    QString theme;    // "system", "light", "dark"; empty: as set before
    QString file;     // a session to open; empty: none
    QString config;   // a settings file; empty: the usual one

    // `arguments` without the name of the program. Options that Qt itself knows (-platform, -style …) are let through.
    static Result<WindowOptions> read(const QStringList& arguments);
    // In the language of the installed translators; ends with a newline.
    static QString help();
};
