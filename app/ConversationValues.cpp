// SPDX-License-Identifier: MIT
#include "app/ConversationValues.h"

#include "app/HelpText.h"
#include "app/Language.h"

#include "model/payload/PayloadParser.h"

#include <QHash>
#include <QHostAddress>

#include <climits>

using Kind = UntilRule::Kind;

static std::optional<int> wholeNumber(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isPlain = isNumber && text == QString::number(number); // toInt takes "+5" and " 5"
    return isPlain && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

static Problem numberProblem(int least, int most)
{
    return {{QT_TRANSLATE_NOOP("model", "Not a number that fits here")},
            {QT_TRANSLATE_NOOP("model", "Allowed are whole numbers from %1 to %2."),
             {QString::number(least), QString::number(most)}},
            {}};
}

static std::optional<Problem> setNumber(int& target, const QString& value, int least, int most)
{
    const std::optional<int> number = wholeNumber(value, least, most);
    if (!number)
        return numberProblem(least, most);
    target = *number;
    return std::nullopt;
}

ConversationValues::ConversationValues(ConversationSpec& spec, ConversationOption::Place place, bool readsEscapes)
    : m_spec(spec)
    , m_place(place)
    , m_readsEscapes(readsEscapes)
{
}

ConversationValues::Complaint ConversationValues::set(const QString& name, const QString& value)
{
    const Setter setter = setterOf(name);
    return setter == nullptr ? std::nullopt : (this->*setter)(value);
}

Result<QByteArray> ConversationValues::text(const QString& value) const
{
    return parsePayload(value, {PayloadFormat::Mode::Text, m_readsEscapes});
}

ConversationValues::Complaint ConversationValues::add(const Result<QByteArray>& bytes)
{
    if (!bytes)
        return bytes.problem();
    m_spec.outgoing += OutgoingPiece{*bytes, {}, quint64(bytes->size())};
    return std::nullopt;
}

ConversationValues::Setter ConversationValues::setterOf(const QString& name)
{
    static const QHash<QString, Setter> setters = {
        {QStringLiteral("behaviour"), &ConversationValues::setBehaviour},
        {QStringLiteral("text"), &ConversationValues::setText},
        {QStringLiteral("backlog"), &ConversationValues::setBacklog},
        {QStringLiteral("max-connections"), &ConversationValues::setMaxConnections},
        {QStringLiteral("recv-size"), &ConversationValues::setReceiveSize},
        {QStringLiteral("send"), &ConversationValues::addText},
        {QStringLiteral("send-hex"), &ConversationValues::addHex},
        {QStringLiteral("send-file"), &ConversationValues::addFile},
        {QStringLiteral("until"), &ConversationValues::setUntil},
        {QStringLiteral("timeout"), &ConversationValues::setTimeout},
        {QStringLiteral("local"), &ConversationValues::setLocal},
        {QStringLiteral("join"), &ConversationValues::addGroup},
        {QStringLiteral("ttl"), &ConversationValues::setTimeToLive},
        {QStringLiteral("events"), &ConversationValues::setEvents},
        {QStringLiteral("output"), &ConversationValues::setOutput},
        {QStringLiteral("record"), &ConversationValues::setRecord},
        {QStringLiteral("lang"), &ConversationValues::checkLanguage},
        {QStringLiteral("loss"), &ConversationValues::setAtMost<&Impairments::lossPercent, 100>},
        {QStringLiteral("duplicate"), &ConversationValues::setAtMost<&Impairments::duplicatePercent, 100>},
        {QStringLiteral("reorder"), &ConversationValues::setAtMost<&Impairments::reorderPercent, 100>},
        {QStringLiteral("delay"), &ConversationValues::setAtMost<&Impairments::delayMs, Impairments::longestDelayMs>},
        {QStringLiteral("jitter"), &ConversationValues::setAtMost<&Impairments::jitterMs, Impairments::longestDelayMs>},
        {QStringLiteral("bytes-per-second"), &ConversationValues::setAtMost<&Impairments::bytesPerSecond, INT_MAX>},
        {QStringLiteral("pieces"), &ConversationValues::setAtMost<&Impairments::pieceSize, INT_MAX>},
        {QStringLiteral("cut-after"), &ConversationValues::setAtMost<&Impairments::cutAfter, INT_MAX>},
        {QStringLiteral("seed"), &ConversationValues::setAtMost<&Impairments::seed, INT_MAX>},
    };
    return setters.value(name, nullptr);
}

ConversationValues::Complaint ConversationValues::setBehaviour(const QString& value)
{
    const std::optional<BehaviourKind> kind = behaviourFromId(value);
    if (!kind)
        return Problem{{QT_TRANSLATE_NOOP("model", "No such behaviour")}, {}, seeHelp(commandName(m_spec.command))};
    m_spec.behaviour.kind = *kind;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setText(const QString& value)
{
    const Result<QByteArray> bytes = text(value);
    if (!bytes)
        return bytes.problem();
    m_spec.behaviour.text = *bytes;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setBacklog(const QString& value)
{
    return setNumber(m_spec.backlog, value, 0, 65535);
}

ConversationValues::Complaint ConversationValues::setMaxConnections(const QString& value)
{
    return setNumber(m_spec.maxConnections, value, 1, 100'000);
}

ConversationValues::Complaint ConversationValues::setReceiveSize(const QString& value)
{
    return setNumber(m_spec.receiveSize, value, 1, 1 << 20);
}

ConversationValues::Complaint ConversationValues::addText(const QString& value)
{
    const Result<QByteArray> bytes = text(value);
    return add(bytes);
}

ConversationValues::Complaint ConversationValues::addHex(const QString& value)
{
    const Result<QByteArray> bytes = parsePayload(value, {PayloadFormat::Mode::Hex});
    return add(bytes);
}

ConversationValues::Complaint ConversationValues::addFile(const QString& value)
{
    const Result<OutgoingPiece> piece = filePiece(value, m_place == ConversationOption::SendUdp);
    if (!piece)
        return piece.problem();
    m_spec.outgoing += *piece;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setUntil(const QString& value)
{
    const Result<UntilRule> rule = parseUntilRule(value, m_readsEscapes);
    if (!rule)
        return rule.problem();
    const bool isUdp = m_spec.url.scheme == EndpointUrl::Scheme::Udp;
    if ((rule->kind == Kind::Eof && isUdp) || (rule->kind == Kind::Datagrams && !isUdp) ||
        (rule->kind == Kind::Connections && (isUdp || !m_spec.waits())))
        return Problem{
            {QT_TRANSLATE_NOOP("model", "The rule makes no sense here")},
            {QT_TRANSLATE_NOOP("model", "eof is for TCP and local sockets, datagrams for UDP, connections for "
                                        "servers.")},
            {}};
    m_spec.until = *rule;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setTimeout(const QString& value)
{
    const Result<int> milliseconds = parseSeconds(value);
    if (!milliseconds)
        return milliseconds.problem();
    m_spec.timeoutMs = *milliseconds;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setLocal(const QString& value)
{
    const Result<HostPort> local = parseHostPort(value, true, true);
    if (!local)
        return local.problem();
    m_spec.local = *local;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::addGroup(const QString& value)
{
    const qsizetype at = value.indexOf(QLatin1Char('@'));
    const QString group = value.left(at);
    const std::optional<QHostAddress> address = literalAddress(group);
    if (!address || !address->isMulticast() || at == value.size() - 1)
        return Problem{{QT_TRANSLATE_NOOP("model", "Not a multicast group")},
                       {QT_TRANSLATE_NOOP("model", "Groups are 224.0.0.0 to 239.255.255.255, and addresses that begin "
                                                   "with ff.")},
                       {QT_TRANSLATE_NOOP("model", "Write for example 239.1.2.3 or ff02::1234@eth0.")}};
    m_spec.groups += GroupRequest{group, at < 0 ? QString() : value.mid(at + 1)};
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setTimeToLive(const QString& value)
{
    int hops = 0;
    if (const Complaint complaint = setNumber(hops, value, 1, 255))
        return complaint;
    m_spec.timeToLive = hops;
    return std::nullopt;
}

template <typename Number>
ConversationValues::Complaint ConversationValues::setImpairment(Number Impairments::*number, const QString& value,
                                                                int least, int most)
{
    int read = 0;
    if (const Complaint complaint = setNumber(read, value, least, most))
        return complaint;
    m_spec.impairments.*number = Number(read);
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setEvents(const QString& value)
{
    static const QHash<QString, ConversationSpec::Events> forms = {
        {QStringLiteral("text"), ConversationSpec::Events::Text},
        {QStringLiteral("jsonl"), ConversationSpec::Events::JsonLines},
        {QStringLiteral("none"), ConversationSpec::Events::None},
    };
    if (!forms.contains(value))
        return Problem{{QT_TRANSLATE_NOOP("model", "No such form of events")},
                       {},
                       {QT_TRANSLATE_NOOP("model", "Write text, jsonl or none.")}};
    m_spec.events = forms.value(value);
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setOutput(const QString& value)
{
    if (value.isEmpty())
        return Problem{{QT_TRANSLATE_NOOP("model", "The name of the file is empty")}, {}, {}};
    m_spec.outputPath = value;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::setRecord(const QString& value)
{
    if (value.isEmpty())
        return Problem{{QT_TRANSLATE_NOOP("model", "The name of the file is empty")}, {}, {}};
    m_spec.recordPath = value;
    return std::nullopt;
}

ConversationValues::Complaint ConversationValues::checkLanguage(const QString& value)
{
    if (Language::isKnown(value))
        return std::nullopt;
    return Problem{
        {QT_TRANSLATE_NOOP("model", "No such language")}, {}, {QT_TRANSLATE_NOOP("model", "Write en, de or zh.")}};
}
