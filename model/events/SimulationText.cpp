// SPDX-License-Identifier: MIT
#include "model/events/SimulationText.h"

static std::optional<Interference> interferenceOf(const EventStore& store, const Event& event)
{
    return interferenceFromId(store.text(event.text));
}

Message simulationText(const EventStore& store, const Event& event)
{
    const std::optional<Interference> what = interferenceOf(store, event);
    if (!what)
        return {QT_TRANSLATE_NOOP("model", "Simulated: %1"), {store.text(event.text)}};
    switch (*what) {
    case Interference::Lost:
        return {QT_TRANSLATE_NOOP("model", "Simulated: lost")};
    case Interference::Doubled:
        return {QT_TRANSLATE_NOOP("model", "Simulated: doubled")};
    case Interference::Reordered:
        return {QT_TRANSLATE_NOOP("model", "Simulated: out of order")};
    case Interference::HeldBack:
        return {QT_TRANSLATE_NOOP("model", "Simulated: held back %1 ms"), {QString::number(event.asked)}};
    case Interference::Split:
        return {QT_TRANSLATE_N_NOOP("model", "Simulated: split into %n pieces"), {}, countOf(event.asked)};
    case Interference::CutOff:
        return {QT_TRANSLATE_N_NOOP("model", "Simulated: cut after %n bytes"), {}, countOf(event.asked)};
    }
    Q_UNREACHABLE();
    return {};
}

Message simulationSentence(const EventStore& store, const Event& event)
{
    const QString id = event.on.display();
    const QString about = event.noted() == noEvent ? QStringLiteral("–") : QString::number(event.noted() + 1);
    const std::optional<Interference> what = interferenceOf(store, event);
    if (!what)
        return {QT_TRANSLATE_NOOP("model", "%1, simulated: %2"), {id, store.text(event.text)}};
    switch (*what) {
    case Interference::Lost:
        return {QT_TRANSLATE_NOOP("model", "%1, simulated: the datagram of event %2 is lost"), {id, about}};
    case Interference::Doubled:
        return {QT_TRANSLATE_NOOP("model", "%1, simulated: the datagram of event %2 is passed on twice"), {id, about}};
    case Interference::Reordered:
        return {QT_TRANSLATE_NOOP("model", "%1, simulated: the datagram of event %2 waits to be overtaken"),
                {id, about}};
    case Interference::HeldBack:
        return {QT_TRANSLATE_NOOP("model", "%1, simulated: what event %2 brought is held back for %3 ms"),
                {id, about, QString::number(event.asked)}};
    case Interference::Split:
        return {QT_TRANSLATE_N_NOOP("model", "%1, simulated: what event %2 brought is passed on in %n pieces"),
                {id, about},
                countOf(event.asked)};
    case Interference::CutOff:
        return {QT_TRANSLATE_N_NOOP("model", "%1, simulated: cut off after %n bytes"), {id}, countOf(event.asked)};
    }
    Q_UNREACHABLE();
    return {};
}

EventExplanation simulationExplanation(const EventStore& store, const Event& event)
{
    const Message truth = {QT_TRANSLATE_NOOP("model", "No call was made and the network did nothing: the calls around "
                                                      "it are real.")};
    const std::optional<Interference> what = interferenceOf(store, event);
    if (!what)
        return {{QT_TRANSLATE_NOOP("model", "The relay did this on purpose.")}, truth};
    switch (*what) {
    case Interference::Lost:
        return {{QT_TRANSLATE_NOOP("model", "The relay threw the datagram away on purpose, as a full queue on the way "
                                            "would have done.")},
                truth};
    case Interference::Doubled:
        return {{QT_TRANSLATE_NOOP("model", "The relay passes the datagram on twice on purpose: networks do that "
                                            "rarely, but they may.")},
                truth};
    case Interference::Reordered:
        return {{QT_TRANSLATE_NOOP("model", "The relay keeps the datagram on purpose until the next one has overtaken "
                                            "it, as if it had gone a longer way.")},
                truth};
    case Interference::HeldBack:
        return {{QT_TRANSLATE_NOOP("model", "The relay passes this on later on purpose, as a long or a slow line "
                                            "would.")},
                truth};
    case Interference::Split:
        return {{QT_TRANSLATE_NOOP("model", "The relay passes the bytes on with several send() calls on purpose: the "
                                            "receiver may need as many recv().")},
                truth};
    case Interference::CutOff:
        return {{QT_TRANSLATE_NOOP("model", "The relay ends both connections on purpose, in the middle of the "
                                            "conversation, as a broken line would.")},
                truth};
    }
    Q_UNREACHABLE();
    return {};
}
