// SPDX-License-Identifier: MIT
#include "app/WindowOptions.h"

#include "app/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}};
    QCommandLineOption language{QStringLiteral("lang"), {}, QStringLiteral("LANG")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("THEME")};
    QCommandLineOption config{QStringLiteral("config"), {}, QStringLiteral("FILE")};
};

// Options of Qt's platform layer, each with one value; QGuiApplication reads them later.
bool isQtOption(const QString& argument)
{
    const QStringList known{QStringLiteral("-platform"), QStringLiteral("-style"), QStringLiteral("-display"),
                            QStringLiteral("-geometry")};
    return known.contains(argument);
}

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isQtOption(arguments.at(i)))
            ++i;
        else
            ours += arguments.at(i);
    }
    return ours;
}

Problem unknownArgument(const QString& argument)
{
    return {{QT_TRANSLATE_NOOP("model", "Unknown argument: %1"), {argument}},
            {},
            {QT_TRANSLATE_NOOP("model", "See socket-playground --help.")}};
}

Problem badValue(const QString& option, const QString& value, const QString& choices)
{
    return {{QT_TRANSLATE_NOOP("model", "%1 cannot be %2"), {option, value}},
            {},
            {QT_TRANSLATE_NOOP("model", "Choose from: %1."), {choices}}};
}

} // namespace

Result<WindowOptions> WindowOptions::read(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.help, options.version, options.language, options.theme, options.config});
    // The parser takes the first argument for the name of the program.
    if (!parser.parse(QStringList{QString()} + withoutQtOptions(arguments))) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty()
                   ? Problem{{QT_TRANSLATE_NOOP("model", "An option lacks its value")},
                             {},
                             {QT_TRANSLATE_NOOP("model", "See socket-playground --help.")}}
                   : unknownArgument(QLatin1String(unknown.first().size() == 1 ? "-" : "--") + unknown.first());
    }
    WindowOptions read;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return unknownArgument(files.at(1));
    read.file = files.value(0);
    read.wantsHelp = parser.isSet(options.help);
    read.wantsVersion = parser.isSet(options.version);
    read.language = parser.value(options.language);
    read.theme = parser.value(options.theme);
    read.config = parser.value(options.config);
    if (parser.isSet(options.language) && !Language::isKnown(read.language))
        return badValue(QStringLiteral("--lang"), read.language, QStringLiteral("en, de, zh"));
    const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    if (parser.isSet(options.theme) && !themes.contains(read.theme))
        return badValue(QStringLiteral("--theme"), read.theme, themes.join(QLatin1String(", ")));
    return read;
}

QString WindowOptions::help()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("socket-playground", text); };
    const auto line = [](const QString& option, const QString& meaning) {
        return QLatin1String("  ") + option.leftJustified(20) + meaning + QLatin1Char('\n');
    };
    return words(QT_TRANSLATE_NOOP("socket-playground", "Usage: socket-playground [options] [FILE]")) +
           QLatin1String("\n\n") +
           words(QT_TRANSLATE_NOOP("socket-playground", "Real TCP and UDP sockets to click through.")) +
           QLatin1String("\n\n") +
           line(QStringLiteral("FILE"),
                words(QT_TRANSLATE_NOOP("socket-playground",
                                        "a lesson, or a session to open: a recording, or JSON lines"))) +
           line(QStringLiteral("--lang en|de|zh"),
                words(QT_TRANSLATE_NOOP("socket-playground", "language of the window"))) +
           line(QStringLiteral("--theme THEME"),
                words(QT_TRANSLATE_NOOP("socket-playground", "system, light or dark"))) +
           line(QStringLiteral("--config FILE"),
                words(QT_TRANSLATE_NOOP("socket-playground", "keep settings in this file"))) +
           line(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("socket-playground", "this text"))) +
           line(QStringLiteral("--version"), words(QT_TRANSLATE_NOOP("socket-playground", "name and version"))) +
           QLatin1Char('\n') +
           words(QT_TRANSLATE_NOOP("socket-playground", "Without a window, for scripts: sockplay --help")) +
           QLatin1Char('\n');
}
