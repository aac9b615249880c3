// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeProgram.h"
#include "model/core/Message.h"

#include <QStringView>

#include <optional>

// `sockplay export --to python|c|cpp|programs|…|lesson`: the calls of a session as programs, or as a lesson.
class CodeExport final
{
public:
    // Nothing: no such word.
    static std::optional<CodeExport> fromId(QStringView id);
    static QString ids(); // "python, c, cpp, …"

    // output: the file ("-": standard output) of a transcript; the folder of two programs. What went wrong; an empty
    // problem if the reader of a pipe has left. remarks: what of the session is not in a lesson; programs say it
    // themselves.
    std::optional<Problem> write(const EventStore& store, const QString& output, QList<Message>* remarks) const;

private:
    std::optional<Problem> writeLesson(const EventStore& store, const QString& output, QList<Message>* remarks) const;

    CodeLanguage m_language = CodeLanguage::Python;
    CodeScope m_scope = CodeScope::Session;
    bool m_isLesson = false;
};
