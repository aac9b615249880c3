// SPDX-License-Identifier: MIT
#include "app/ExportCommand.h"

#include "app/ArgumentParser.h"
#include "app/Complaint.h"
#include "app/HelpText.h"
#include "app/OutputStream.h"
#include "app/SessionFile.h"

#include "model/export/ExportFile.h"
#include "model/export/Exporter.h"

Result<ExportCommand> ExportCommand::read(const QStringList& arguments)
{
    ArgumentParser parser(name);
    for (const char* option : {"to", "output", "lang"})
        parser.addOption(option, "VALUE");
    parser.addOption("quiet", nullptr);
    if (const std::optional<Problem> problem = parser.parse(arguments))
        return *problem;
    for (const char* option : {"to", "output", "lang", "quiet"}) {
        if (const std::optional<Problem> problem = parser.checkOnce(QLatin1String(option)))
            return *problem;
    }
    const QStringList sessions = parser.positional();
    if (sessions.isEmpty())
        return Problem{{QT_TRANSLATE_NOOP("model", "The session is missing")},
                       {QT_TRANSLATE_NOOP("model", "The command %1 needs the name of a file."), {name}},
                       seeHelp(name)};
    if (sessions.size() > 1)
        return about(sessions[1], {{QT_TRANSLATE_NOOP("model", "One argument too many")},
                                   {QT_TRANSLATE_NOOP("model", "The session is already %1."), {sessions[0]}},
                                   {QT_TRANSLATE_NOOP("model", "Put quotes around a text with spaces.")}});
    const QString format = parser.values(QStringLiteral("to")).value(0);
    const std::optional<ExportFormat> known = exportFormatFromId(format);
    const std::optional<CodeExport> code = CodeExport::fromId(format);
    if (!known && !code)
        return about(QLatin1String("--to ") + format,
                     {format.isEmpty() ? Message{QT_TRANSLATE_NOOP("model", "The format is missing")}
                                       : Message{QT_TRANSLATE_NOOP("model", "No such format")},
                      {QT_TRANSLATE_NOOP("model", "There are: %1."),
                       {exportFormatIds() + QLatin1String(", ") + CodeExport::ids()}},
                      seeHelp(name)});
    ExportCommand command;
    command.m_session = sessions[0];
    command.m_format = known.value_or(ExportFormat::JsonLines);
    command.m_code = code;
    command.m_output = parser.values(QStringLiteral("output")).value(0, command.m_output);
    command.m_quiet = parser.isGiven(QStringLiteral("quiet"));
    return command;
}

ExitCode ExportCommand::run() const
{
    EventStore store;
    SessionFile file(m_session);
    if (const std::optional<Problem> problem = file.read(store)) {
        say(*problem);
        return ExitCode::BadArguments;
    }
    return write(store, file.remarks());
}

ExitCode ExportCommand::write(const EventStore& store, QList<Message> remarks) const
{
    std::optional<Problem> problem;
    if (m_code) {
        problem = m_code->write(store, m_output, &remarks);
    } else {
        ExportChoice all = ExportChoice::all(store.end());
        all.isOver = true;
        Exporter exporter(store, m_format, all, translated);
        problem = write(exporter);
        remarks += exporter.remarks();
    }
    if (problem) {
        if (!problem->what.isEmpty())
            say(*problem);
        return ExitCode::OutputFailed;
    }
    for (const Message& remark : std::as_const(remarks))
        say({remark, {}, {}});
    return ExitCode::Done;
}

// What is wrong with the output; an empty problem if the reader of a pipe has left, which nobody wants to be told.
std::optional<Problem> ExportCommand::write(Exporter& exporter) const
{
    if (m_output == QLatin1String("-")) {
        OutputStream output;
        if (!output.open(m_output))
            return outputProblem(m_output, output.errorText());
        for (QByteArray bytes = exporter.next(); !bytes.isEmpty(); bytes = exporter.next()) {
            if (!output.write(bytes))
                return output.isPipeClosed() ? Problem() : outputProblem(m_output, output.errorText());
        }
        return std::nullopt;
    }
    ExportFile file(m_output);
    if (!file.open())
        return outputProblem(m_output, file.errorText());
    for (QByteArray bytes = exporter.next(); !bytes.isEmpty(); bytes = exporter.next()) {
        if (!file.write(bytes))
            return outputProblem(m_output, file.errorText());
    }
    return file.commit() ? std::nullopt : std::optional<Problem>(outputProblem(m_output, file.errorText()));
}

void ExportCommand::say(const Problem& problem) const
{
    if (!m_quiet)
        complain(problem);
}
