// SPDX-License-Identifier: MIT
#include "model/payload/SafeText.h"

#include "model/payload/Utf8.h"

#include <algorithm>

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Letters and marks that Unicode's Default_Ignorable_Code_Point says are drawn as nothing.
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
}

namespace {

QString hex(quint32 number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, QLatin1Char('0'));
}

QString markerText(char32_t c)
{
    switch (c) {
    case '\r':
        return QStringLiteral("CR");
    case '\n':
        return QStringLiteral("LF");
    case '\t':
        return QStringLiteral("TAB");
    default:
        return c < 0x20 || c == 0x7f ? hex(c, 2).toUpper() : QLatin1String("U+") + hex(c, 4).toUpper();
    }
}

QString escapeOf(char32_t c)
{
    switch (c) {
    case '\r':
        return QStringLiteral("\\r");
    case '\n':
        return QStringLiteral("\\n");
    case '\t':
        return QStringLiteral("\\t");
    case 0:
        return QStringLiteral("\\0");
    default:
        break;
    }
    if (c < 0x80)
        return QLatin1String("\\x") + hex(c, 2);
    return c < 0x10000 ? QLatin1String("\\u") + hex(c, 4) : QLatin1String("\\u{") + hex(c, 4) + QLatin1Char('}');
}

// How many bytes at the beginning stand for themselves: printable ASCII without the backslash.
qsizetype plainSize(QByteArrayView bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c < ' ' || c > '~' || c == '\\'; });
    return end - bytes.begin();
}

QString asText(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4() drops U+FEFF
}

// Collects runs until the line is full.
class RunList final
{
public:
    explicit RunList(qsizetype length)
        : m_left(length)
    {
    }

    // False once the line is full: nothing more needs to be decoded.
    bool add(const QString& text, bool isMarker)
    {
        if (text.size() > m_left - 1) { // one unit is kept for the "…"
            m_last = {text, isMarker};
            m_isOver = true;
            return false;
        }
        m_left -= text.size();
        push(text, isMarker);
        return true;
    }

    QList<SafeRun> finish(bool hasMore)
    {
        if (m_isOver && !hasMore && m_last.text.size() <= m_left)
            push(m_last.text, m_last.isMarker); // it was the end, and it fits in the place of the "…"
        else if (m_isOver)
            m_runs += {QStringLiteral("…"), true};
        return m_runs;
    }

private:
    void push(const QString& text, bool isMarker)
    {
        if (!isMarker && !m_runs.isEmpty() && !m_runs.last().isMarker)
            m_runs.last().text += text;
        else
            m_runs += {text, isMarker};
    }

    QList<SafeRun> m_runs;
    qsizetype m_left;
    SafeRun m_last;
    bool m_isOver = false;
};

// The code point at `at`, which is moved on; a lone surrogate comes as it is.
char32_t nextCodePoint(QStringView text, qsizetype& at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

} // namespace

QList<SafeRun> safeRuns(QByteArrayView bytes, qsizetype length)
{
    RunList runs(length);
    qsizetype at = 0;
    bool goesOn = true;
    while (goesOn && at < bytes.size()) {
        const Utf8Step step = utf8Step(bytes, at);
        at += step.size;
        if (!step.isValid)
            goesOn = runs.add(QStringLiteral("⟨%1⟩").arg(hex(step.codePoint, 2).toUpper()), true);
        else if (isInvisible(step.codePoint))
            goesOn = runs.add(markerText(step.codePoint), true);
        else
            goesOn = runs.add(asText(step.codePoint), false);
    }
    return runs.finish(at < bytes.size());
}

QList<SafeRun> safeRuns(QStringView text, qsizetype length)
{
    RunList runs(length);
    qsizetype at = 0;
    bool goesOn = true;
    while (goesOn && at < text.size()) {
        const char32_t c = nextCodePoint(text, at);
        goesOn = isInvisible(c) ? runs.add(markerText(c), true) : runs.add(asText(c), false);
    }
    return runs.finish(at < text.size());
}

QString escapedText(QByteArrayView bytes, qsizetype length)
{
    QString line;
    for (qsizetype at = 0; at < bytes.size();) {
        if (line.size() >= length)
            return line + QStringLiteral("…");
        const qsizetype plain = plainSize(bytes.sliced(at, std::min(bytes.size() - at, length - line.size())));
        if (plain > 0) {
            line += QLatin1String(bytes.data() + at, plain);
            at += plain;
            continue;
        }
        const Utf8Step step = utf8Step(bytes, at);
        at += step.size;
        if (!step.isValid)
            line += QLatin1String("\\x") + hex(step.codePoint, 2);
        else if (step.codePoint == '\\')
            line += QLatin1String("\\\\");
        else
            line += isInvisible(step.codePoint) ? escapeOf(step.codePoint) : asText(step.codePoint);
    }
    return line;
}

QString quotedForTerminal(QStringView line)
{
    QString quoted;
    quoted.reserve(line.size());
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] >= QLatin1Char(' ') && line[at] < QChar(0x7f)) { // mostly all of it
            quoted += line[at++];
            continue;
        }
        const char32_t c = nextCodePoint(line, at);
        quoted += isInvisible(c) ? escapeOf(c) : asText(c);
    }
    return quoted;
}
