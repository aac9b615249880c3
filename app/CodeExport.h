// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeProgram.h"
#include "model/core/Message.h"

#include <QStringView>

#include <optional>

// `sockplay export --to python|c|cpp|programs|…`: the calls of a session as programs.
class CodeExport final
{
public:
    // Nothing: no such word.
    static std::optional<CodeExport> fromId(QStringView id);
    static QString ids(); // "python, c, cpp, …"

    // output: the file ("-": standard output) of a transcript; the folder of two programs. What went wrong; an empty
    // problem if the reader of a pipe has left.
    std::optional<Problem> write(const EventStore& store, const QString& output) const;

private:
    CodeLanguage m_language = CodeLanguage::Python;
    CodeScope m_scope = CodeScope::Session;
};
