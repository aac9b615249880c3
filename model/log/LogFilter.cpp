// SPDX-License-Identifier: MIT
#include "model/log/LogFilter.h"

#include "model/core/HostPort.h"
#include "model/payload/PayloadParser.h"

using Term = LogFilter::Term;
using What = LogFilter::What;
using Compare = LogFilter::Compare;

namespace {

struct Word
{
    QString text;
    qsizetype at = 0;
    bool isQuoted = false;
    bool isNegated = false;
};

Problem badFilter(Message why, Message advice)
{
    return {{QT_TRANSLATE_NOOP("model", "This filter cannot be read")}, std::move(why), std::move(advice)};
}

// Words are separated by spaces; quotes keep spaces in, and what is quoted is never a term.
Result<std::vector<Word>> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Word word{{}, at};
        if (text.at(at) == QLatin1Char('-') && at + 1 < text.size() && !text.at(at + 1).isSpace()) {
            word.isNegated = true;
            ++at;
        }
        if (text.at(at) == QLatin1Char('"')) {
            const qsizetype end = text.indexOf(QLatin1Char('"'), at + 1);
            if (end < 0) {
                Problem problem = badFilter({QT_TRANSLATE_NOOP("model", "The quotation mark is not closed.")},
                                            {QT_TRANSLATE_NOOP("model", "Write \" at the end of the words.")});
                problem.position = at;
                return problem;
            }
            word.isQuoted = true;
            word.text = text.sliced(at + 1, end - at - 1);
            at = end + 1;
        } else {
            const qsizetype start = at;
            while (at < text.size() && !text.at(at).isSpace())
                ++at;
            word.text = text.sliced(start, at - start);
        }
        if (!word.text.isEmpty())
            words.push_back(word);
    }
    return words;
}

// Bytes have no upper and lower case beyond ASCII: as typed, and the ways in which words are usually written.
QList<QByteArray> spellings(const QString& word)
{
    const QString lower = word.toLower();
    const qsizetype initial = word.at(0).isHighSurrogate() ? 2 : 1;
    QList<QByteArray> found;
    for (const QString& each : {word, lower, word.toUpper(), lower.left(initial).toUpper() + lower.mid(initial)}) {
        const QByteArray bytes = each.toUtf8().toLower(); // of ASCII only
        if (!found.contains(bytes))
            found += bytes;
    }
    return found;
}

Term wordTerm(const QString& text)
{
    Term term;
    term.text = text;
    term.bytes = spellings(text);
    return term;
}

Result<Term> comparison(What what, const QString& rest)
{
    static constexpr std::pair<const char*, Compare> signs[] = {{">=", Compare::GreaterOrEqual},
                                                                {"<=", Compare::LessOrEqual},
                                                                {">", Compare::Greater},
                                                                {"<", Compare::Less},
                                                                {"=", Compare::Equal}};
    Term term;
    term.what = what;
    for (const auto& [sign, compare] : signs) {
        if (!rest.startsWith(QLatin1String(sign)))
            continue;
        bool isNumber = false;
        term.compare = compare;
        term.number = rest.sliced(qsizetype(qstrlen(sign))).toDouble(&isNumber);
        if (isNumber)
            return term;
    }
    return badFilter({QT_TRANSLATE_NOOP("model", "A number is missing.")},
                     what == What::Bytes ? Message{QT_TRANSLATE_NOOP("model", "Write, for example, bytes>1000.")}
                                         : Message{QT_TRANSLATE_NOOP("model", "Write, for example, t>3.")});
}

Result<Term> namedTerm(const QString& name, const QString& value)
{
    Term term;
    if (name == QLatin1String("kind")) {
        const std::optional<EventKind> kind = eventKindFromId(value);
        if (!kind)
            return badFilter(
                {QT_TRANSLATE_NOOP("model", "There is no kind of event called %1."), {value}},
                {QT_TRANSLATE_NOOP("model", "Kinds are connect, accept, send, recv, eof, close, error …")});
        term.what = What::Kind;
        term.code = int(*kind);
        return term;
    }
    if (name == QLatin1String("call")) {
        const std::optional<Call> call = callFromId(value);
        if (!call)
            return badFilter(
                {QT_TRANSLATE_NOOP("model", "There is no call named %1."), {value}},
                {QT_TRANSLATE_NOOP("model", "Calls are socket, bind, listen, accept, connect, send, recv …")});
        term.what = What::Call;
        term.code = int(*call);
        return term;
    }
    if (name == QLatin1String("port")) {
        const Result<quint16> port = parsePort(value, true);
        if (!port)
            return badFilter(
                {QT_TRANSLATE_NOOP("model", "%1 is not a port."), {value}},
                {QT_TRANSLATE_NOOP("model", "Ports are numbers from 0 to 65535, or service names such as http.")});
        term.what = What::Port;
        term.code = *port;
        return term;
    }
    if (name == QLatin1String("conn")) {
        const std::optional<SocketId> id = SocketId::fromString(value);
        if (!id)
            return badFilter({QT_TRANSLATE_NOOP("model", "%1 is not the name of a connection."), {value}},
                             {QT_TRANSLATE_NOOP("model", "Connections are named like S1.1 and C1.")});
        term.what = What::Connection;
        term.socket = *id;
        return term;
    }
    const Result<QByteArray> bytes = parsePayload(value, {.mode = PayloadFormat::Mode::Hex});
    if (!bytes || bytes->isEmpty())
        return badFilter({QT_TRANSLATE_NOOP("model", "These are not pairs of hexadecimal digits.")},
                         {QT_TRANSLATE_NOOP("model", "Write, for example, hex:0d0a.")});
    term.what = What::Hex;
    term.bytes = {*bytes};
    return term;
}

Result<Term> termOf(const Word& word)
{
    if (word.isQuoted)
        return wordTerm(word.text);
    if (word.text == QLatin1String("error")) {
        Term term;
        term.what = What::Error;
        return term;
    }
    if (word.text.startsWith(QLatin1String("bytes")) && word.text.size() > 5 && !word.text.at(5).isLetterOrNumber())
        return comparison(What::Bytes, word.text.sliced(5));
    if (word.text.startsWith(QLatin1Char('t')) && word.text.size() > 1 &&
        QStringLiteral("<>=").contains(word.text.at(1)))
        return comparison(What::Time, word.text.sliced(1));
    const qsizetype colon = word.text.indexOf(QLatin1Char(':'));
    const QString name = word.text.first(std::max<qsizetype>(colon, 0));
    for (const char* known : {"kind", "call", "port", "conn", "hex"}) {
        if (name == QLatin1String(known))
            return namedTerm(name, word.text.sliced(colon + 1));
    }
    if (const std::optional<SocketId> id = SocketId::fromString(word.text)) {
        Term term;
        term.what = What::Socket;
        term.socket = *id;
        return term;
    }
    return wordTerm(word.text);
}

} // namespace

bool LogFilter::isIn(Group group, EventKind kind)
{
    switch (group) {
    case Group::All:
        return true;
    case Group::Connections:
        return eventRole(kind) == EventRole::Connect || eventRole(kind) == EventRole::Close ||
               kind == EventKind::ResetIn || kind == EventKind::ResetOut;
    case Group::Data:
        return eventRole(kind) == EventRole::Send || eventRole(kind) == EventRole::Receive ||
               kind == EventKind::Simulated;
    case Group::Datagrams:
        return kind == EventKind::SendTo || kind == EventKind::RecvFrom || kind == EventKind::RecvFromCut ||
               kind == EventKind::Dropped || kind == EventKind::Simulated;
    case Group::Errors:
        return eventRole(kind) == EventRole::Error;
    }
    Q_UNREACHABLE();
    return false;
}

Result<LogFilter> LogFilter::parse(const QString& text, Group group)
{
    const Result<std::vector<Word>> words = wordsOf(text);
    if (!words)
        return words.problem();
    LogFilter filter;
    if (group != Group::All) {
        filter.m_terms.emplace_back();
        filter.m_terms.back().what = What::Group;
        filter.m_terms.back().code = int(group);
    }
    for (const Word& word : *words) {
        const Result<Term> term = termOf(word);
        if (!term) {
            Problem problem = term.problem();
            problem.position = word.at;
            return problem;
        }
        filter.m_terms.push_back(*term);
        filter.m_terms.back().isNegated = word.isNegated;
    }
    return filter;
}

void LogFilter::add(const LogFilter& other)
{
    m_terms.insert(m_terms.end(), other.m_terms.begin(), other.m_terms.end());
}

void LogFilter::findPartners(const EndpointTable& table)
{
    for (Term& term : m_terms) {
        if (term.what == What::Connection)
            term.partner = table.partnerOf(term.socket);
    }
}
