// SPDX-License-Identifier: MIT
#include "model/core/Message.h"

#include <QCoreApplication>

QString translated(const Message& message)
{
    if (message.isEmpty())
        return {};
    QString text = QCoreApplication::translate("model", message.text, nullptr, message.count);
    QStringList args = message.args;
    if (message.part != nullptr)
        args += QCoreApplication::translate("model", message.part);
    switch (args.size()) { // all places at once, so that a %1 inside an argument stays as it is
    case 0:
        return text;
    case 1:
        return text.arg(args[0]);
    case 2:
        return text.arg(args[0], args[1]);
    case 3:
        return text.arg(args[0], args[1], args[2]);
    default:
        Q_ASSERT(args.size() == 4);
        return text.arg(args[0], args[1], args[2], args[3]);
    }
}

QString Problem::sentence() const
{
    QStringList reasons;
    for (const Message* part : {&why, &advice}) {
        if (!part->isEmpty())
            reasons += translated(*part);
    }
    const QString title = translated(what);
    return reasons.isEmpty() ? title : title + QLatin1String(": ") + reasons.join(QLatin1Char(' '));
}
