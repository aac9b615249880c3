// SPDX-License-Identifier: MIT
#include "model/payload/JsonOutline.h"

#include <algorithm>

namespace {

constexpr qsizetype mostKeyInPath = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isWordPart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
           c == '.';
}

// RFC 8259 section 6: minus, no leading zero, fraction, exponent.
bool isNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - first;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool startsWithZero = at < text.size() && text[at] == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

class JsonOutline::Parser final
{
public:
    Parser(QByteArrayView bytes, JsonOutline& outline)
        : m_bytes(bytes)
        , m_outline(outline)
    {
    }

    void run()
    {
        while (m_outline.m_problem == nullptr && skipSpace())
            takeToken();
        if (m_outline.m_problem == nullptr && (!m_open.isEmpty() || m_line.keySize > 0))
            stop(State::Incomplete, QT_TRANSLATE_NOOP("model", "The bytes end inside the JSON value, at byte %1."));
    }

private:
    enum class Want : quint8 { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd };

    bool skipSpace()
    {
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
        return m_at < m_bytes.size();
    }

    void stop(State state, const char* problem)
    {
        m_outline.m_state = state;
        m_outline.m_problem = problem;
        m_outline.m_stoppedAt = quint32(m_at);
    }
    void failWrong() { stop(State::Wrong, QT_TRANSLATE_NOOP("model", "This is no JSON from byte %1 on.")); }

    void takeToken()
    {
        const char c = m_bytes[m_at];
        const bool wantsValue = m_want == Want::Value || m_want == Want::ValueOrEnd;
        const bool wantsKey = m_want == Want::Key || m_want == Want::KeyOrEnd;
        if ((c == '}' || c == ']') && m_want != Want::Key && m_want != Want::Colon && m_want != Want::Value)
            close(c);
        else if (c == ',' && m_want == Want::CommaOrEnd && !m_open.isEmpty())
            takeComma();
        else if (c == ':' && m_want == Want::Colon)
            takeColon();
        else if (c == '"' && (wantsKey || wantsValue))
            takeString(wantsKey);
        else if ((c == '{' || c == '[') && wantsValue)
            open(c);
        else if (isWordPart(c) && wantsValue)
            takeWord();
        else
            failWrong();
    }

    void emitLine(JsonLine::Kind kind, qsizetype from, qsizetype size)
    {
        m_line.value = quint32(from);
        m_line.valueSize = quint32(size);
        m_line.kind = kind;
        m_line.depth = quint16(m_open.size());
        m_outline.m_lines += m_line;
        m_line = {};
    }

    // What comes behind a value that has ended.
    void afterValue() { m_want = m_open.isEmpty() ? Want::Value : Want::CommaOrEnd; }

    void open(char c)
    {
        if (m_open.size() >= mostDepth) {
            stop(State::Wrong,
                 QT_TRANSLATE_NOOP("model", "From byte %1 on the JSON is nested too deeply to be shown."));
            return;
        }
        emitLine(JsonLine::Kind::Open, m_at++, 1);
        m_open += c;
        m_want = c == '{' ? Want::KeyOrEnd : Want::ValueOrEnd;
    }

    void close(char c)
    {
        if (m_open.isEmpty() || m_open.back() != (c == '}' ? '{' : '[')) {
            failWrong();
            return;
        }
        const bool isEmpty = m_want == Want::KeyOrEnd || m_want == Want::ValueOrEnd;
        m_open.chop(1);
        JsonLine& last = m_outline.m_lines.last();
        if (isEmpty && last.kind == JsonLine::Kind::Open) {
            last.kind = JsonLine::Kind::Word;
            last.valueSize = quint32(m_at + 1) - last.value;
            ++m_at;
        } else {
            emitLine(JsonLine::Kind::Close, m_at++, 1);
        }
        afterValue();
    }

    void takeComma()
    {
        m_outline.m_lines.last().hasComma = true;
        m_want = m_open.back() == '{' ? Want::Key : Want::Value;
        ++m_at;
    }

    void takeColon()
    {
        m_want = Want::Value;
        ++m_at;
    }

    void takeString(bool isKey)
    {
        const qsizetype first = m_at++;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"') {
            if (quint8(m_bytes[m_at]) < 0x20) {
                failWrong();
                return;
            }
            m_at += m_bytes[m_at] == '\\' ? 2 : 1;
        }
        if (m_at >= m_bytes.size()) {
            m_at = m_bytes.size();
            if (isKey) {
                m_line.key = quint32(first);
                m_line.keySize = quint32(m_at - first);
            }
            emitLine(JsonLine::Kind::String, isKey ? m_at : first, isKey ? 0 : m_at - first);
            stop(State::Incomplete, QT_TRANSLATE_NOOP("model", "The bytes end inside a string, at byte %1."));
            return;
        }
        ++m_at;
        if (isKey) {
            m_line.key = quint32(first);
            m_line.keySize = quint32(m_at - first);
            m_want = Want::Colon;
        } else {
            emitLine(JsonLine::Kind::String, first, m_at - first);
            afterValue();
        }
    }

    void takeWord()
    {
        const qsizetype first = m_at;
        while (m_at < m_bytes.size() && isWordPart(m_bytes[m_at]))
            ++m_at;
        const QByteArrayView word = m_bytes.sliced(first, m_at - first);
        const bool isName = word == "true" || word == "false" || word == "null";
        const bool isAtEnd = m_at == m_bytes.size();
        const auto begins = [word](QByteArrayView name) { return name.startsWith(word); };
        const bool mayGoOn = isAtEnd && (begins("true") || begins("false") || begins("null") || isNumber(word) ||
                                         isNumber(word.toByteArray() + '0'));
        if (!isName && !isNumber(word) && !mayGoOn) {
            m_at = first;
            failWrong();
            return;
        }
        emitLine(isName ? JsonLine::Kind::Word : JsonLine::Kind::Number, first, word.size());
        afterValue();
        if (!isName && !isNumber(word))
            stop(State::Incomplete, QT_TRANSLATE_NOOP("model", "The bytes end inside the JSON value, at byte %1."));
    }

    QByteArrayView m_bytes;
    JsonOutline& m_outline;
    qsizetype m_at = 0;
    Want m_want = Want::Value;
    QByteArray m_open; // the brackets around m_at
    JsonLine m_line;   // its key, while the value is awaited
};

JsonOutline::JsonOutline(QByteArrayView bytes)
{
    Parser(bytes, *this).run();
}

Message JsonOutline::problem() const
{
    return m_problem == nullptr ? Message() : Message{m_problem, {QString::number(m_stoppedAt)}};
}

qsizetype JsonOutline::lineOf(quint32 offset) const
{
    const auto behind = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                         [](quint32 value, const JsonLine& line) { return value < line.offset(); });
    return behind - m_lines.begin() - 1;
}

QString JsonOutline::path(qsizetype line, QByteArrayView bytes) const
{
    QString path;
    for (qsizetype at = line; at >= 0 && m_lines[at].depth > 0;) {
        const JsonLine& here = m_lines[at];
        // Backwards to the bracket around it; on the way its neighbours are counted.
        const quint16 depth = here.depth;
        qsizetype index = 0;
        qsizetype parent = at - 1;
        while (parent >= 0 && m_lines[parent].depth >= depth) {
            if (m_lines[parent].depth == depth && m_lines[parent].kind != JsonLine::Kind::Close)
                ++index;
            --parent;
        }
        if (here.keySize > 0) {
            const QByteArrayView key = bytes.sliced(here.key, here.keySize);
            const QByteArrayView name = key.sliced(1, std::max(qsizetype(0), key.size() - 2));
            path.prepend(QLatin1Char('.') + QString::fromUtf8(name.first(std::min(name.size(), mostKeyInPath))));
        } else if (parent >= 0 && here.kind != JsonLine::Kind::Close) {
            path.prepend(QStringLiteral("[%1]").arg(index));
        }
        at = parent;
    }
    return QLatin1Char('$') + path;
}
