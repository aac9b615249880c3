// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeProgram.h"
#include "model/core/Message.h"

#include <optional>

// The files of a program on disk: its texts and, beside them, the payload that is too long to stand in them.
class CodeFiles final
{
public:
    // The store outlives it.
    CodeFiles(const EventStore& store, const CodeProgram& program);

    // Writes all into the folder, the one text of a program with one file as `fileName`; or says what is in the way.
    // The folder of two programs is made if it is the last part of its path that is missing. Each file appears whole or
    // not at all.
    std::optional<Problem> write(const QString& folder, const QString& fileName = {}) const;
    // The names of the files, texts first.
    QStringList names() const;

private:
    const EventStore& m_store;
    const CodeProgram& m_program;
};
