// SPDX-License-Identifier: MIT
#include "model/lessons/ActionArguments.h"

#include "model/lessons/ClickPayload.h"

void ActionArguments::add(const char* key, const QJsonValue& value)
{
    if (!value.isUndefined())
        m_object.insert(QLatin1String(key), value);
}

void ActionArguments::addAll(const QJsonObject& values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        m_object.insert(it.key(), it.value());
}

void ActionArguments::addReceiving(const command::ReceiveMode& mode, int usualSize)
{
    if (!mode.automatic)
        add("receive", QLatin1String("manual"));
    addUnless("recvSize", mode.size, usualSize);
}

void ActionArguments::addBehaviour(const BehaviourSpec& spec)
{
    QJsonObject behaviour{{QStringLiteral("type"), behaviourId(spec.kind)}};
    if (!spec.text.isEmpty() && isLessonText(spec.text)) // else the caller says that it is left out
        behaviour.insert(QStringLiteral("text"), QString::fromUtf8(spec.text));
    if (spec.kind == BehaviourKind::SlowReader)
        behaviour.insert(QStringLiteral("intervalMs"), spec.readIntervalMs);
    add("behaviour", behaviour);
}

void ActionArguments::addOptions(const char* key, const QList<OptionRequest>& options)
{
    QJsonObject values;
    for (const OptionRequest& option : options)
        values.insert(optionId(option.name), option.value);
    if (!values.isEmpty())
        add(key, values);
}

void ActionArguments::addImpairments(const Impairments& made)
{
    const Impairments usual;
    addUnless("loss", made.lossPercent, usual.lossPercent);
    addUnless("duplicate", made.duplicatePercent, usual.duplicatePercent);
    addUnless("reorder", made.reorderPercent, usual.reorderPercent);
    addUnless("delayMs", made.delayMs, usual.delayMs);
    addUnless("jitterMs", made.jitterMs, usual.jitterMs);
    addUnless("bytesPerSecond", made.bytesPerSecond, usual.bytesPerSecond);
    addUnless("pieces", made.pieceSize, usual.pieceSize);
    addUnless("cutAfter", made.cutAfter, usual.cutAfter);
    addUnless("reset", made.isCutByReset, usual.isCutByReset);
    addUnless("seed", qint64(made.seed), qint64(usual.seed));
}
