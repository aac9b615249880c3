// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"
#include "model/behaviours/Impairments.h"
#include "model/commands/Command.h"
#include "model/core/SocketOption.h"

#include <QJsonObject>
#include <QList>

// The arguments of a lesson's action (FORMAT.md) as they are put together from a command; what is as usual is not said.
class ActionArguments final
{
public:
    ActionArguments() = default;
    ActionArguments(const char* key, const QString& socket) { add(key, socket); }

    // Undefined is left out.
    void add(const char* key, const QJsonValue& value);
    void addAll(const QJsonObject& values);
    template <typename Value>
    void addUnless(const char* key, const Value& value, const Value& usual)
    {
        if (value != usual)
            add(key, QJsonValue(value));
    }
    void addReceiving(const command::ReceiveMode& mode, int usualSize);
    // Without its text, if no lesson can say it.
    void addBehaviour(const BehaviourSpec& spec);
    void addOptions(const char* key, const QList<OptionRequest>& options);
    void addImpairments(const Impairments& made);

    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};
