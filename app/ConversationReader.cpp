// SPDX-License-Identifier: MIT
#include "app/ConversationReader.h"

#include "app/ConversationValues.h"
#include "app/HelpText.h"

#include <QHash>
#include <QHostAddress>

using Kind = UntilRule::Kind;

ConversationReader::ConversationReader(ConversationSpec::Command command)
    : m_parser(commandName(command))
{
    m_spec.command = command;
    for (const ConversationOption& option : conversationOptions()) {
        if ((option.places & placesOf(command)) != 0)
            m_parser.addOption(option.name, option.valueName);
    }
}

Result<ConversationSpec> ConversationReader::read(const QStringList& arguments)
{
    if (const Complaint complaint = m_parser.parse(arguments))
        return *complaint;
    if (const Complaint complaint = readUrl())
        return *complaint;
    if (const Complaint complaint = applyInOrder())
        return *complaint;
    if (const Complaint complaint = checkTogether())
        return *complaint;
    fillInDefaults();
    return m_spec;
}

ConversationReader::Complaint ConversationReader::readUrl()
{
    const QStringList urls = m_parser.positional();
    if (urls.isEmpty())
        return Problem{{QT_TRANSLATE_NOOP("model", "The URL is missing")},
                       {QT_TRANSLATE_NOOP("model", "The command %1 needs one."), {commandName(m_spec.command)}},
                       seeHelp(commandName(m_spec.command))};
    const bool isRelay = m_spec.command == ConversationSpec::Command::Relay;
    if (isRelay && urls.size() == 1)
        return Problem{{QT_TRANSLATE_NOOP("model", "The second URL is missing")},
                       {QT_TRANSLATE_NOOP("model", "A relay passes on from one address to another.")},
                       seeHelp(commandName(m_spec.command))};
    const qsizetype wanted = isRelay ? 2 : 1;
    if (urls.size() > wanted)
        return about(urls[wanted], {{QT_TRANSLATE_NOOP("model", "One argument too many")},
                                    {QT_TRANSLATE_NOOP("model", "The URL is already %1."), {urls[wanted - 1]}},
                                    {QT_TRANSLATE_NOOP("model", "Put quotes around a text with spaces.")}});
    const Result<EndpointUrl> url = parseEndpointUrl(urls[0]);
    if (!url)
        return about(urls[0], url.problem());
    const std::optional<ConversationOption::Place> place = placeOf(m_spec.command, url->scheme);
    if (!place) {
        const bool isSend = m_spec.command == ConversationSpec::Command::Send;
        return about(urls[0],
                     {{QT_TRANSLATE_NOOP("model", "Wrong kind of address for this command")},
                      isSend    ? Message{QT_TRANSLATE_NOOP("model", "The command send sends UDP datagrams.")}
                      : isRelay ? Message{QT_TRANSLATE_NOOP("model", "A relay passes TCP or UDP on.")}
                                : Message{QT_TRANSLATE_NOOP("model", "UDP has no connections.")},
                      isRelay ? Message{QT_TRANSLATE_NOOP("model", "Write tcp:// or udp:// in both.")}
                      : isSend
                          ? Message{QT_TRANSLATE_NOOP("model", "Use “sockplay connect” for TCP and local sockets.")}
                          : Message{QT_TRANSLATE_NOOP("model", "Use “sockplay send” for UDP.")}});
    }
    m_place = *place;
    m_spec.url = *url;
    if (!m_spec.waits() && url->scheme != EndpointUrl::Scheme::Unix && url->where.port == 0)
        return about(urls[0], {{QT_TRANSLATE_NOOP("model", "Not a port")},
                               {QT_TRANSLATE_NOOP("model", "Port 0 only means “any free port” when listening.")},
                               {}});
    return isRelay ? readTarget(urls[1]) : std::nullopt;
}

ConversationReader::Complaint ConversationReader::readTarget(const QString& text)
{
    const Result<EndpointUrl> url = parseEndpointUrl(text);
    if (!url)
        return about(text, url.problem());
    if (url->scheme != m_spec.url.scheme)
        return about(text, {{QT_TRANSLATE_NOOP("model", "Another kind of address than the first")},
                            {QT_TRANSLATE_NOOP("model", "A relay passes TCP or UDP on.")},
                            {QT_TRANSLATE_NOOP("model", "Write tcp:// or udp:// in both.")}});
    if (url->where.port == 0)
        return about(text, {{QT_TRANSLATE_NOOP("model", "Not a port")},
                            {QT_TRANSLATE_NOOP("model", "Port 0 only means “any free port” when listening.")},
                            {}});
    m_spec.target = url->where;
    return std::nullopt;
}

ConversationReader::Complaint ConversationReader::checkUse(const ConversationOption& option) const
{
    const QString name = QLatin1String(option.name);
    if ((option.places & m_place) == 0)
        return about(dashed(name), {{QT_TRANSLATE_NOOP("model", "The option makes no sense here")},
                                    {QT_TRANSLATE_NOOP("model", "It has no meaning for %1 with this kind of URL."),
                                     {commandName(m_spec.command)}},
                                    {QT_TRANSLATE_NOOP("model", "Leave it out.")}});
    return option.isRepeatable ? std::nullopt : m_parser.checkOnce(name);
}

ConversationReader::Complaint ConversationReader::applyInOrder()
{
    for (const ConversationOption& option : conversationOptions()) {
        if (!isGiven(option.name))
            continue;
        if (const Complaint complaint = checkUse(option))
            return complaint;
    }
    ConversationValues values(m_spec, m_place, isGiven("escapes"));
    QHash<QString, qsizetype> seen;
    const QStringList names = m_parser.optionNames(); // in the order of the command line, each as often as it is there
    for (const QString& name : names) {
        const QString value = m_parser.values(name).value(seen[name]++);
        if (const Complaint complaint = values.set(name, value))
            return about(dashed(name) + QLatin1Char(' ') + value, *complaint);
    }
    m_spec.reuseAddress = !isGiven("no-reuse-address");
    m_spec.shutdownSend = isGiven("shutdown-send");
    m_spec.broadcast = isGiven("broadcast");
    m_spec.impairments.isCutByReset = isGiven("cut-by-reset");
    m_spec.quiet = isGiven("quiet");
    return std::nullopt;
}

void ConversationReader::fillInDefaults()
{
    constexpr int patienceMs = 10'000;
    if (!isGiven("until") && !m_spec.waits())
        m_spec.until.kind = m_spec.command == ConversationSpec::Command::Connect ? Kind::Eof : Kind::Sent;
    if (!m_spec.timeoutMs && !m_spec.waits())
        m_spec.timeoutMs = patienceMs;
    if (m_spec.url.where.host.isEmpty())
        m_spec.url.where.host = QStringLiteral("127.0.0.1"); // not given never means all interfaces
}

ConversationReader::Complaint ConversationReader::checkTogether()
{
    const BehaviourKind kind = m_spec.behaviour.kind;
    if (isGiven("text") && kind != BehaviourKind::Greet && kind != BehaviourKind::ReplyOnce)
        return about(QStringLiteral("--text"), {{QT_TRANSLATE_NOOP("model", "Nobody says the text")},
                                                {QT_TRANSLATE_NOOP("model", "Only greet and reply do.")},
                                                {QT_TRANSLATE_NOOP("model", "Add --behaviour greet.")}});
    if (isGiven("cut-by-reset") && !isGiven("cut-after"))
        return about(QStringLiteral("--cut-by-reset"), {{QT_TRANSLATE_NOOP("model", "Nothing is cut off")},
                                                        {QT_TRANSLATE_NOOP("model", "It says only how.")},
                                                        {QT_TRANSLATE_NOOP("model", "Add --cut-after 1000.")}});
    if (m_spec.outputPath == QLatin1String("-") && m_spec.events != ConversationSpec::Events::None)
        return about(QStringLiteral("--output -"),
                     {{QT_TRANSLATE_NOOP("model", "Standard output is taken")},
                      {QT_TRANSLATE_NOOP("model", "Events and received bytes would be mixed.")},
                      {QT_TRANSLATE_NOOP("model", "Add --events none, or write to a file.")}});
    return checkReach();
}

ConversationReader::Complaint ConversationReader::checkReach() const
{
    const bool isAllowed = isGiven("bind-any");
    const QString host = m_spec.url.where.host;
    if (isAllowed && host.isEmpty())
        return about(QStringLiteral("--bind-any"),
                     {{QT_TRANSLATE_NOOP("model", "The address is missing")},
                      {QT_TRANSLATE_NOOP("model", "Without one, only this computer can reach the port.")},
                      {QT_TRANSLATE_NOOP("model", "Write 0.0.0.0 or [::] in front of the port.")}});
    if (isAllowed || !m_spec.waits() || m_spec.url.scheme == EndpointUrl::Scheme::Unix || host.isEmpty() ||
        host == QLatin1String("localhost"))
        return std::nullopt;
    const std::optional<QHostAddress> address = literalAddress(host);
    if (address && address->isLoopback())
        return std::nullopt;
    return about(m_spec.url.where.display(),
                 {{QT_TRANSLATE_NOOP("model", "Other computers could reach this address")},
                  {QT_TRANSLATE_NOOP("model", "Anybody in the network could then talk to this program.")},
                  {QT_TRANSLATE_NOOP("model", "Use 127.0.0.1, or add --bind-any if that is what you want.")}});
}
