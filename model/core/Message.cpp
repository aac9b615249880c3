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
    // Not every language has a space behind a full stop.
    QString reason = translated(why);
    if (!advice.isEmpty() && reason.isEmpty())
        reason = translated(advice);
    else if (!advice.isEmpty() && QStringView(u".!?\u3002\uFF01\uFF1F").contains(reason.back()))
        reason = translated({QT_TRANSLATE_NOOP("model", "%1 %2"), {reason, translated(advice)}});
    else if (!advice.isEmpty()) // the system's own words have no full stop
        reason = translated({QT_TRANSLATE_NOOP("model", "%1. %2"), {reason, translated(advice)}});
    const QString title = translated(what);
    return reason.isEmpty() ? title : translated({QT_TRANSLATE_NOOP("model", "%1: %2"), {title, reason}});
}
