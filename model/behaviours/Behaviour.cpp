// SPDX-License-Identifier: MIT
#include "model/behaviours/Behaviour.h"

#include "model/behaviours/CharGenBehaviour.h"
#include "model/behaviours/ChatBehaviour.h"
#include "model/behaviours/DaytimeBehaviour.h"
#include "model/behaviours/EchoBehaviour.h"
#include "model/behaviours/FixedTextBehaviour.h"
#include "model/behaviours/HttpBehaviour.h"
#include "model/behaviours/QuoteBehaviour.h"
#include "model/behaviours/SilentBehaviour.h"

#include <algorithm>
#include <array>

static constexpr std::array<const char*, behaviourCount> ids = {
    "manual",  "echo", "echo-once", "greet", "reply",       "chat",      "discard",
    "daytime", "qotd", "chargen",   "http",  "slow-reader", "never-read"};

QLatin1String behaviourId(BehaviourKind kind)
{
    return QLatin1String(ids[size_t(kind)]);
}

std::optional<BehaviourKind> behaviourFromId(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return BehaviourKind(i);
    }
    return std::nullopt;
}

static QByteArray textOr(const QByteArray& text, const char* builtIn)
{
    return text.isEmpty() ? QByteArray(builtIn) : text;
}

std::unique_ptr<Behaviour> makeBehaviour(const BehaviourSpec& spec)
{
    using When = ReadPolicy::When;
    switch (spec.kind) {
    case BehaviourKind::Manual:
        return std::make_unique<SilentBehaviour>(ReadPolicy{}, SilentBehaviour::AtEnd::StayOpen);
    case BehaviourKind::Echo:
        return std::make_unique<EchoBehaviour>(EchoBehaviour::Times::Always);
    case BehaviourKind::EchoOnce:
        return std::make_unique<EchoBehaviour>(EchoBehaviour::Times::Once);
    case BehaviourKind::Greet:
        return std::make_unique<FixedTextBehaviour>(FixedTextBehaviour::Speaks::First,
                                                    textOr(spec.text, "Thank you for connecting"));
    case BehaviourKind::ReplyOnce:
        return std::make_unique<FixedTextBehaviour>(FixedTextBehaviour::Speaks::WhenAsked,
                                                    textOr(spec.text, "Hello, Client"));
    case BehaviourKind::Chat:
        return std::make_unique<ChatBehaviour>();
    case BehaviourKind::Discard:
        return std::make_unique<SilentBehaviour>(ReadPolicy{}, SilentBehaviour::AtEnd::Close);
    case BehaviourKind::Daytime:
        return std::make_unique<DaytimeBehaviour>();
    case BehaviourKind::Quote:
        return std::make_unique<QuoteBehaviour>();
    case BehaviourKind::CharGen:
        return std::make_unique<CharGenBehaviour>();
    case BehaviourKind::Http:
        return std::make_unique<HttpBehaviour>();
    case BehaviourKind::SlowReader:
        return std::make_unique<SilentBehaviour>(ReadPolicy{When::Paced, std::clamp(spec.readIntervalMs, 1, 60000)},
                                                 SilentBehaviour::AtEnd::Close);
    case BehaviourKind::NeverRead:
        return std::make_unique<SilentBehaviour>(ReadPolicy{When::Never, 0}, SilentBehaviour::AtEnd::Close);
    }
    Q_UNREACHABLE();
    return nullptr;
}
