// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"
#include "app/Language.h"

#include "model/session/StandardInput.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    StandardInput::keepDescriptors();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Language::install(Language::asked(arguments));
    return CommandLine(arguments).run();
}
