// SPDX-License-Identifier: MIT
#include "app/ArgumentParser.h"

#include "app/HelpText.h"

ArgumentParser::ArgumentParser(const QString& command)
    : m_command(command)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

void ArgumentParser::addOption(const char* name, const char* valueName)
{
    m_parser.addOption(QCommandLineOption(QLatin1String(name), {}, QLatin1String(valueName)));
    if (valueName == nullptr)
        m_switches += QLatin1String(name);
}

std::optional<Problem> ArgumentParser::parse(const QStringList& arguments)
{
    if (m_parser.parse(QStringList(m_command) + arguments))
        return std::nullopt;
    if (!m_parser.unknownOptionNames().isEmpty()) {
        const QString name = m_parser.unknownOptionNames().constFirst();
        const QString asTyped = arguments.contains(QLatin1Char('-') + name) ? QLatin1Char('-') + name : dashed(name);
        return about(asTyped, {{QT_TRANSLATE_NOOP("model", "No such option")},
                               {QT_TRANSLATE_NOOP("model", "The command %1 does not have it."), {m_command}},
                               seeHelp(m_command)});
    }
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        for (const QString& name : std::as_const(m_switches)) {
            if (equals > 0 && argument.left(equals) == dashed(name))
                return about(argument,
                             {{QT_TRANSLATE_NOOP("model", "The option takes no value")}, {}, seeHelp(m_command)});
        }
    }
    return about(arguments.constLast(), {{QT_TRANSLATE_NOOP("model", "The value of the option is missing")},
                                         {QT_TRANSLATE_NOOP("model", "It is the last argument.")},
                                         seeHelp(m_command)});
}

std::optional<Problem> ArgumentParser::checkOnce(const QString& option) const
{
    if (optionNames().count(option) < 2)
        return std::nullopt;
    return about(dashed(option), {{QT_TRANSLATE_NOOP("model", "The option is there twice")},
                                  {QT_TRANSLATE_NOOP("model", "It can have one value only.")},
                                  {QT_TRANSLATE_NOOP("model", "Leave one out.")}});
}

QString dashed(const QString& option)
{
    return QLatin1String("--") + option;
}

Problem about(const QString& argument, Problem problem)
{
    const QString what = translated(problem.what);
    problem.what = Message{"%1: %2", {argument, what}};
    return problem;
}
