// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"
#include "model/code/CodeText.h"
#include "model/code/CodeWriter.h"

// Which calls of a session are shown.
enum class CodeScope : quint8 { Click, Endpoint, Session, TwoPrograms };

struct CodeRequest
{
    CodeLanguage language = CodeLanguage::Python;
    CodeScope scope = CodeScope::Session;
    EventId event = noEvent;                     // Click: the event; Endpoint: one of the endpoint's
    EventId first = 0;                           // Endpoint: no event of it is before
    QString name = QStringLiteral("transcript"); // of the file without its suffix; TwoPrograms have their own names
};

// One file of the calls of a session as a program.
struct CodeFile
{
    QString name; // "server.py"
    CodeText code;
};

// The calls of a session in a language: one file, or two programs, and the payload that is too long to stand in them.
struct CodeProgram
{
    struct Payload
    {
        QString name; // of the file beside the program
        EventId event = noEvent;
    };

    QList<CodeFile> files;
    QList<Payload> payloads;

    // Threads: one, of the store's readers. Events behind `end` are not looked at.
    static CodeProgram make(const EventStore& store, EventId end, const CodeRequest& request,
                            CodeWriter::Wording words);
    // What to type in a terminal, where the files are, to run the program: a command for each file.
    static QStringList commands(CodeLanguage language, const QStringList& fileNames);
};
