// SPDX-License-Identifier: MIT
#pragma once

#include "app/ExitCode.h"

#include "model/core/Result.h"
#include "model/events/EventStore.h"

#include <QStringList>

class Conservation;

// `sockplay info`: what a session file holds, and whether anything is missing in it.
class InfoCommand final
{
public:
    static constexpr QLatin1String name = QLatin1String("info");

    // `arguments` begin behind the command's word.
    static Result<InfoCommand> read(const QStringList& arguments);

    // Prints to standard output. Failed: what is in the file does not add up or is damaged; BadArguments: no session.
    ExitCode run() const;

private:
    QString overview(const EventStore& store) const;
    QString balance(const Conservation& conservation) const;

    QString m_session;
};
