// SPDX-License-Identifier: MIT
#include "app/LimitedCommand.h"

#include "app/ArgumentParser.h"
#include "app/ConversationValues.h"

static constexpr qsizetype inputPiece = 1024;
static constexpr qsizetype longestLine = 64;
static constexpr int enough = 4096; // a queue for all clients that fit

Result<LimitedCommand::Arguments> LimitedCommand::read(const QStringList& arguments)
{
    ArgumentParser parser{QLatin1String(name)};
    for (const auto& option :
         {std::pair("descriptors", "N"), std::pair("events", "FORM"), std::pair("lang", "LANGUAGE")})
        parser.addOption(option.first, option.second);
    if (const std::optional<Problem> problem = parser.parse(arguments))
        return *problem;
    Arguments read;
    ConversationValues values(read.spec, ConversationOption::ListenTcp, false);
    const QStringList names = parser.optionNames();
    for (const QString& option : names) {
        const QString value = parser.values(option).constLast();
        if (const std::optional<Problem> problem = values.set(option, value))
            return about(dashed(option) + QLatin1Char(' ') + value, *problem);
    }
    bool isNumber = false;
    read.descriptors = parser.values(QStringLiteral("descriptors")).value(0).toInt(&isNumber);
    if (!isNumber || read.descriptors < command::OpenLimited::fewest || read.descriptors > command::OpenLimited::most)
        return about(QStringLiteral("--descriptors"),
                     {{QT_TRANSLATE_NOOP("model", "Not a number that fits here")},
                      {QT_TRANSLATE_NOOP("model", "Allowed are whole numbers from %1 to %2."),
                       {QString::number(command::OpenLimited::fewest), QString::number(command::OpenLimited::most)}},
                      {}});
    return read;
}

LimitedCommand::LimitedCommand(const ConversationSpec& spec)
    : Conversation(spec)
    , m_input(inputPiece)
{
    connect(&m_input, &StandardInput::received, this, &LimitedCommand::onInput);
    connect(&m_input, &StandardInput::ended, this, [this] { end(ExitCode::Done); });
}

void LimitedCommand::open()
{
    setId(session().newId('S'));
    command::Listen listen;
    listen.on = id();
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.backlog = enough;
    listen.acceptAutomatically = false;
    post(listen);
    m_input.setWanted(true);
}

void LimitedCommand::take(const Event& event)
{
    if (event.kind == EventKind::Listen) {
        const SocketAddress local = session().store().address(event.local);
        m_server = {local.displayHost(), local.port};
        connectOne();
    } else if (event.kind == EventKind::Connect) {
        connectOne();
    } else if (event.kind == EventKind::Error && event.call == Call::Socket) {
        m_isFull = true;
    }
}

void LimitedCommand::connectOne()
{
    if (m_isFull)
        return;
    command::Connect connect;
    connect.on = session().newId('C');
    connect.to = m_server;
    post(connect);
}

void LimitedCommand::onInput(const QByteArray& bytes)
{
    m_line += bytes;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        obey(m_line.left(end).trimmed());
        m_line.remove(0, end + 1);
    }
    m_line.truncate(longestLine);
}

void LimitedCommand::obey(const QByteArray& line)
{
    const QByteArray closes("close ");
    if (line == "accept")
        post(command::Accept{id()});
    if (!line.startsWith(closes))
        return;
    if (const std::optional<SocketId> socket = SocketId::fromString(QString::fromUtf8(line.mid(closes.size()))))
        post(command::Close{*socket});
}

void LimitedCommand::stop()
{
    m_input.setWanted(false);
}
