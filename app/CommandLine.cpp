// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include "app/Complaint.h"
#include "app/ConnectCommand.h"
#include "app/ConversationReader.h"
#include "app/ExportCommand.h"
#include "app/HelpText.h"
#include "app/InfoCommand.h"
#include "app/LessonCommand.h"
#include "app/LimitedCommand.h"
#include "app/ListenCommand.h"
#include "app/OutputStream.h"
#include "app/RelayCommand.h"
#include "app/SendCommand.h"

#include "model/session/DescriptorLimit.h"

#include <QCoreApplication>

#include <memory>

static int say(const QString& text)
{
    OutputStream output;
    const bool isWritten = output.open(QStringLiteral("-")) && output.write(text.toUtf8());
    return int(isWritten ? ExitCode::Done : ExitCode::OutputFailed);
}

static int refuse(const Problem& problem)
{
    complain(problem);
    return int(ExitCode::BadArguments);
}

static bool asksForHelp(const QStringList& arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

static std::optional<ConversationSpec::Command> commandFromName(const QString& name)
{
    for (ConversationSpec::Command command : ConversationSpec::commands) {
        if (name == commandName(command))
            return command;
    }
    return std::nullopt;
}

static std::unique_ptr<Conversation> makeConversation(const ConversationSpec& spec)
{
    switch (spec.command) {
    case ConversationSpec::Command::Listen:
        return std::make_unique<ListenCommand>(spec);
    case ConversationSpec::Command::Connect:
        return std::make_unique<ConnectCommand>(spec);
    case ConversationSpec::Command::Relay:
        return std::make_unique<RelayCommand>(spec);
    case ConversationSpec::Command::Send:
        break;
    }
    return std::make_unique<SendCommand>(spec);
}

CommandLine::CommandLine(const QStringList& arguments)
    : m_arguments(arguments)
{
}

template <typename FileCommand>
int CommandLine::runFileCommand(const QString& help) const
{
    const QStringList arguments = m_arguments.mid(1);
    if (asksForHelp(arguments))
        return say(help);
    const Result<FileCommand> command = FileCommand::read(arguments);
    return command ? int(command->run()) : refuse(command.problem());
}

int CommandLine::run() const
{
    const Message readHelp = {QT_TRANSLATE_NOOP("model", "See “sockplay --help”.")};
    if (m_arguments.isEmpty())
        return refuse({{QT_TRANSLATE_NOOP("model", "The command is missing")}, {}, readHelp});
    const QString& first = m_arguments.constFirst();
    if (const std::optional<ConversationSpec::Command> command = commandFromName(first))
        return runCommand(*command);
    if (first == ExportCommand::name)
        return runFileCommand<ExportCommand>(exportHelpText());
    if (first == QLatin1String(LimitedCommand::name))
        return runLimited();
    if (first == InfoCommand::name)
        return runFileCommand<InfoCommand>(infoHelpText());
    if (first == LessonCommand::name)
        return runFileCommand<LessonCommand>(lessonHelpText());
    if (first == QLatin1String("--lang") || first.startsWith(QLatin1String("--lang=")))
        return CommandLine(m_arguments.mid(first.contains(QLatin1Char('=')) ? 1 : 2)).run();
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return say(helpText());
    if (first == QLatin1String("--version"))
        return say(QStringLiteral("sockplay " PLAYGROUND_VERSION "\n"));
    const bool isOption = first.startsWith(QLatin1Char('-'));
    return refuse({isOption ? Message{QT_TRANSLATE_NOOP("model", "%1: No such option"), {first}}
                            : Message{QT_TRANSLATE_NOOP("model", "%1: No such command"), {first}},
                   {QT_TRANSLATE_NOOP("model", "The first argument is a command.")},
                   readHelp});
}

int CommandLine::runCommand(ConversationSpec::Command command) const
{
    const QStringList arguments = m_arguments.mid(1);
    if (asksForHelp(arguments))
        return say(helpText(command));
    const Result<ConversationSpec> spec = ConversationReader(command).read(arguments);
    if (!spec)
        return refuse(spec.problem());
    return converse(*makeConversation(*spec));
}

int CommandLine::runLimited() const
{
    if (asksForHelp(m_arguments.mid(1)))
        return say(limitedHelpText());
    const Result<LimitedCommand::Arguments> arguments = LimitedCommand::read(m_arguments.mid(1));
    if (!arguments)
        return refuse(arguments.problem());
    if (!DescriptorLimit::set(arguments->descriptors))
        return int(ExitCode::Skipped);
    LimitedCommand command(arguments->spec);
    return converse(command);
}

int CommandLine::converse(Conversation& conversation)
{
    QObject::connect(
        &conversation, &Conversation::finished, QCoreApplication::instance(),
        [](ExitCode code) { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
    if (const std::optional<Problem> problem = conversation.start())
        return refuse(*problem);
    return QCoreApplication::exec();
}
