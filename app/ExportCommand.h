// SPDX-License-Identifier: MIT
#pragma once

#include "app/CodeExport.h"
#include "app/ExitCode.h"

#include "model/core/Result.h"
#include "model/export/ExportFormat.h"

#include <QStringList>

class Exporter;

// `sockplay export`: a saved session as a file for other programs.
class ExportCommand final
{
public:
    static constexpr QLatin1String name = QLatin1String("export");

    // `arguments` begin behind the command's word.
    static Result<ExportCommand> read(const QStringList& arguments);

    // Reads and writes; what went wrong, and what the file does not hold, is said on standard error.
    ExitCode run() const;

private:
    ExitCode write(const EventStore& store, QList<Message> remarks) const;
    std::optional<Problem> write(Exporter& exporter) const;
    void say(const Problem& problem) const;

    QString m_session;
    ExportFormat m_format = ExportFormat::JsonLines;
    std::optional<CodeExport> m_code; // instead of a format
    QString m_output = QStringLiteral("-");
    bool m_quiet = false;
};
