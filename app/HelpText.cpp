// SPDX-License-Identifier: MIT
#include "app/HelpText.h"

#include "app/CodeExport.h"
#include "app/ConversationOptions.h"

#include "model/commands/Command.h"
#include "model/export/ExportFormat.h"

#include <QCoreApplication>
#include <QStringList>

static QString words(const char* text)
{
    return QCoreApplication::translate("sockplay", text);
}

// Breaks a text into lines for a terminal of 80 columns, all but the first indented.
static QString wrapped(const QString& text, int indent)
{
    QString lines;
    qsizetype column = indent;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (column > indent && column + 1 + word.size() > 80) {
            lines += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        }
        lines += (column > indent ? QStringLiteral(" ") : QString()) + word;
        column += word.size() + (column > indent ? 1 : 0);
    }
    return lines + QLatin1Char('\n');
}

// Two columns: the term and its meaning.
static QString entry(const QString& term, const QString& meaning)
{
    constexpr int indent = 28;
    return (QLatin1String("  ") + term).leftJustified(indent) + wrapped(meaning, indent);
}

static const char* commandMeaning(ConversationSpec::Command command)
{
    switch (command) {
    case ConversationSpec::Command::Listen:
        return QT_TRANSLATE_NOOP("sockplay", "a server, or a UDP endpoint that waits");
    case ConversationSpec::Command::Connect:
        return QT_TRANSLATE_NOOP("sockplay", "a TCP client, or a client of a local socket");
    case ConversationSpec::Command::Relay:
        return QT_TRANSLATE_NOOP("sockplay", "pass bytes or datagrams on, watched and (simulated) disturbed");
    case ConversationSpec::Command::Send:
        break;
    }
    return QT_TRANSLATE_NOOP("sockplay", "UDP datagrams to an address");
}

static constexpr const char* exportMeaning =
    QT_TRANSLATE_NOOP("sockplay", "a saved session as a file for other programs");

static constexpr const char* infoMeaning =
    QT_TRANSLATE_NOOP("sockplay", "what a session file holds, and whether anything is missing in it");

static constexpr const char* lessonMeaning =
    QT_TRANSLATE_NOOP("sockplay", "guided conversations: list them, check their files, or carry them out as tests");

static QString urlForms(ConversationSpec::Command command)
{
    switch (command) {
    case ConversationSpec::Command::Listen:
        return QStringLiteral("tcp://HOST:PORT, udp://HOST:PORT, unix:///path");
    case ConversationSpec::Command::Connect:
        return QStringLiteral("tcp://HOST:PORT, unix:///path");
    case ConversationSpec::Command::Relay:
        return QStringLiteral("tcp://HOST:PORT, udp://HOST:PORT");
    case ConversationSpec::Command::Send:
        break;
    }
    return QStringLiteral("udp://HOST:PORT");
}

// Behind the command's word: a relay has an address to listen at and one to pass on to.
static QLatin1String urlPlaces(ConversationSpec::Command command)
{
    return QLatin1String(command == ConversationSpec::Command::Relay ? " URL URL" : " URL");
}

static QString behaviourNames()
{
    QStringList names;
    for (int kind = 0; kind < behaviourCount; ++kind)
        names += behaviourId(BehaviourKind(kind));
    return names.join(QLatin1String(", "));
}

static QString exitCodes()
{
    return words(QT_TRANSLATE_NOOP("sockplay", "Exit codes:")) + QLatin1Char('\n') +
           entry(QStringLiteral("0"), words(QT_TRANSLATE_NOOP("sockplay", "done as asked"))) +
           entry(QStringLiteral("1"),
                 words(QT_TRANSLATE_NOOP("sockplay", "the conversation failed: refused, reset, timed out, the rule of "
                                                     "--until was not met; info: something is missing"))) +
           entry(QStringLiteral("2"), words(QT_TRANSLATE_NOOP("sockplay", "bad arguments, or a file that is none"))) +
           entry(QStringLiteral("3"),
                 words(QT_TRANSLATE_NOOP("sockplay", "the output or the recording could not be written"))) +
           entry(QStringLiteral("4"),
                 words(QT_TRANSLATE_NOOP("sockplay",
                                         "a lesson was skipped: it needs what this computer does not have"))) +
           entry(QStringLiteral("130, 143"), words(QT_TRANSLATE_NOOP("sockplay", "ended by SIGINT or SIGTERM")));
}

QString helpText()
{
    QString text =
        wrapped(words(QT_TRANSLATE_NOOP("sockplay", "Socket Playground on the command line: real sockets, each call "
                                                    "shown as it happens.")),
                0) +
        QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) +
        QLatin1String(" sockplay COMMAND [OPTIONS]\n\n") + words(QT_TRANSLATE_NOOP("sockplay", "Commands:")) +
        QLatin1Char('\n');
    for (ConversationSpec::Command command : ConversationSpec::commands)
        text += entry(commandName(command) + urlPlaces(command), words(commandMeaning(command)));
    text += entry(QStringLiteral("export SESSION"), words(exportMeaning));
    text += entry(QStringLiteral("info SESSION"), words(infoMeaning));
    text += entry(QStringLiteral("lesson list|check|run"), words(lessonMeaning));
    text += QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n') +
            entry(QStringLiteral("--help"),
                  words(QT_TRANSLATE_NOOP("sockplay", "show this help; each command has its own: COMMAND --help"))) +
            entry(QStringLiteral("--version"), words(QT_TRANSLATE_NOOP("sockplay", "show the version")));
    return text + QLatin1Char('\n') + exitCodes();
}

QString helpText(ConversationSpec::Command command)
{
    QString text =
        words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) + QLatin1String(" sockplay ") + commandName(command) +
        urlPlaces(command) + QLatin1String(" [OPTIONS]\n") + words(commandMeaning(command)) + QLatin1String("\n\n") +
        entry(QStringLiteral("URL"), urlForms(command)) +
        entry(QString(),
              words(QT_TRANSLATE_NOOP("sockplay", "IPv6 addresses in brackets; a port is a number or a service name; "
                                                  "listening on port 0 takes a free one"))) +
        QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n');
    for (const ConversationOption& option : conversationOptions()) {
        if ((option.places & placesOf(command)) == 0)
            continue;
        QString term = QLatin1String("--") + QLatin1String(option.name);
        if (option.valueName != nullptr)
            term += QLatin1Char(' ') + QLatin1String(option.valueName);
        QString meaning = words(option.meaning);
        if (meaning.contains(QLatin1String("%1")))
            meaning = meaning.arg(behaviourNames());
        text += entry(term, meaning);
    }
    if (command == ConversationSpec::Command::Connect || command == ConversationSpec::Command::Send)
        text +=
            QLatin1Char('\n') +
            wrapped(words(QT_TRANSLATE_NOOP(
                        "sockplay",
                        "Without --send, --send-hex and --send-file, standard input is sent unless it is a terminal.")),
                    0);
    return text + QLatin1Char('\n') + exitCodes();
}

static constexpr const char* sessionMeaning = QT_TRANSLATE_NOOP(
    "sockplay", "a recording (--record), or JSON lines as --events jsonl and --to jsonl write them; - is "
                "JSON lines from standard input");

QString infoHelpText()
{
    return words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) + QLatin1String(" sockplay info SESSION [OPTIONS]\n") +
           words(infoMeaning) + QLatin1String("\n\n") + entry(QStringLiteral("SESSION"), words(sessionMeaning)) +
           QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n') +
           entry(QStringLiteral("--lang LANGUAGE"), words(QT_TRANSLATE_NOOP("sockplay", "en, de or zh"))) +
           entry(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("sockplay", "show this help"))) + QLatin1Char('\n') +
           exitCodes();
}

QString lessonHelpText()
{
    return words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) +
           QLatin1String(" sockplay lesson list\n       sockplay lesson check|run LESSON... [OPTIONS]\n") +
           words(lessonMeaning) + QLatin1String("\n\n") +
           entry(QStringLiteral("LESSON"),
                 words(QT_TRANSLATE_NOOP("sockplay", "the name of a lesson of the program, a "
                                                     "*.lesson.json file, or a folder of them"))) +
           QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n') +
           entry(
               QStringLiteral("--events FORM"),
               words(QT_TRANSLATE_NOOP("sockplay", "run: also print each event to standard output: text or jsonl; the "
                                                   "report is then on standard error"))) +
           entry(QStringLiteral("--junit FILE"),
                 words(QT_TRANSLATE_NOOP("sockplay", "run: also write the report as JUnit XML"))) +
           entry(QStringLiteral("--internet"),
                 words(QT_TRANSLATE_NOOP("sockplay", "run: allow lessons that leave this computer; otherwise they are "
                                                     "skipped"))) +
           entry(QStringLiteral("--lang LANGUAGE"), words(QT_TRANSLATE_NOOP("sockplay", "en, de or zh"))) +
           entry(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("sockplay", "show this help"))) + QLatin1Char('\n') +
           exitCodes();
}

QString limitedHelpText()
{
    return words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) +
           QLatin1String(" sockplay limited --descriptors N [OPTIONS]\n") +
           words(QT_TRANSLATE_NOOP("sockplay", "for the lesson fd-limit: a server and clients in one process, until "
                                               "socket() fails; then it does what lines on standard input say: "
                                               "accept, close C3, close S1.2")) +
           QLatin1String("\n\n") + words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n') +
           entry(QStringLiteral("--descriptors N"),
                 words(QT_TRANSLATE_NOOP("sockplay", "how many descriptors the process may have: %1 to %2"))
                     .arg(command::OpenLimited::fewest)
                     .arg(command::OpenLimited::most)) +
           entry(QStringLiteral("--lang LANGUAGE"), words(QT_TRANSLATE_NOOP("sockplay", "en, de or zh"))) +
           entry(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("sockplay", "show this help"))) + QLatin1Char('\n') +
           exitCodes();
}

QString exportHelpText()
{
    return words(QT_TRANSLATE_NOOP("sockplay", "Usage:")) +
           QLatin1String(" sockplay export SESSION --to FORMAT [OPTIONS]\n") + words(exportMeaning) +
           QLatin1String("\n\n") + entry(QStringLiteral("SESSION"), words(sessionMeaning)) + QLatin1Char('\n') +
           words(QT_TRANSLATE_NOOP("sockplay", "Options:")) + QLatin1Char('\n') +
           entry(QStringLiteral("--to FORMAT"), words(QT_TRANSLATE_NOOP("sockplay", "what to write: %1"))
                                                    .arg(exportFormatIds() + QLatin1String(", ") + CodeExport::ids())) +
           entry(QStringLiteral("--output FILE"),
                 words(QT_TRANSLATE_NOOP("sockplay", "where to write it (default: -, standard output)"))) +
           entry(QStringLiteral("--quiet"),
                 words(QT_TRANSLATE_NOOP("sockplay", "do not explain failures on standard error"))) +
           entry(QStringLiteral("--lang LANGUAGE"), words(QT_TRANSLATE_NOOP("sockplay", "en, de or zh"))) +
           entry(QStringLiteral("--help"), words(QT_TRANSLATE_NOOP("sockplay", "show this help"))) + QLatin1Char('\n') +
           exitCodes();
}

Message seeHelp(const QString& command)
{
    return {QT_TRANSLATE_NOOP("model", "See “sockplay %1 --help”."), {command}};
}

QLatin1String commandName(ConversationSpec::Command command)
{
    switch (command) {
    case ConversationSpec::Command::Listen:
        return QLatin1String("listen");
    case ConversationSpec::Command::Connect:
        return QLatin1String("connect");
    case ConversationSpec::Command::Relay:
        return QLatin1String("relay");
    case ConversationSpec::Command::Send:
        break;
    }
    return QLatin1String("send");
}
