// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// The language of the command line: the one asked for with --lang, else the system's, else English.
class Language final
{
public:
    static bool isKnown(const QString& code); // en, de, zh

    // Reads --lang before the arguments are checked, so that complaints about them are in the right language.
    static QString asked(const QStringList& arguments);
    // Installs the translation in the application; an unknown or empty code means the system's language.
    static void install(const QString& code);
};
