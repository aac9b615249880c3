// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

// Reads the arguments of one command. Every problem names its argument and where to read on.
class ArgumentParser final
{
public:
    explicit ArgumentParser(const QString& command);

    // valueName nullptr: a switch.
    void addOption(const char* name, const char* valueName);
    // `arguments` begin behind the command's word.
    std::optional<Problem> parse(const QStringList& arguments);

    QStringList positional() const { return m_parser.positionalArguments(); }
    // In the order of the command line, each as often as it is there.
    QStringList optionNames() const { return m_parser.optionNames(); }
    QStringList values(const QString& option) const { return m_parser.values(option); }
    bool isGiven(const QString& option) const { return optionNames().contains(option); }
    // The option may be there once; nothing if that is so.
    std::optional<Problem> checkOnce(const QString& option) const;

private:
    QCommandLineParser m_parser;
    const QString m_command;
    QStringList m_switches;
};

// "--output"
QString dashed(const QString& option);
// The same problem, with the argument in front.
Problem about(const QString& argument, Problem problem);
