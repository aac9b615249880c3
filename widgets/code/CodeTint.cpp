// SPDX-License-Identifier: MIT
#include "widgets/code/CodeTint.h"

#include <QSet>

namespace {

QSet<QString> wordsOf(CodeLanguage language)
{
    const QLatin1String words =
        language == CodeLanguage::Python
            ? QLatin1String("import def return if not try except as with assert for in is None True False")
            : QLatin1String("int char void static const struct return if else while for sizeof auto bool");
    const QStringList list = QString(words).split(QLatin1Char(' '));
    return {list.cbegin(), list.cend()};
}

QTextCharFormat inColor(const QColor& color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

} // namespace

CodeTint::CodeTint(CodeLanguage language, const EventColors& colors)
    : m_language(language)
    , m_comment(inColor(colors.secondary()))
    , m_literal(inColor(colors.text(EventRole::Receive)))
    , m_word(inColor(colors.text(EventRole::Close)))
{
}

QList<QTextLayout::FormatRange> CodeTint::formats(const QString& line) const
{
    static const std::array<QSet<QString>, codeLanguages.size()> words = {
        wordsOf(CodeLanguage::Python), wordsOf(CodeLanguage::C), wordsOf(CodeLanguage::Qt)};
    const QLatin1String comment = m_language == CodeLanguage::Python ? QLatin1String("#") : QLatin1String("//");
    QList<QTextLayout::FormatRange> found;
    const auto add = [&found](qsizetype first, qsizetype end, const QTextCharFormat& format) {
        found += QTextLayout::FormatRange{int(first), int(end - first), format};
    };
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype first = i;
        if (QStringView(line).mid(i).startsWith(comment)) {
            add(first, line.size(), m_comment);
            break;
        }
        if (line[i] == QLatin1Char('"')) {
            for (++i; i < line.size() && line[i] != QLatin1Char('"'); ++i)
                i += line[i] == QLatin1Char('\\') ? 1 : 0;
            i = qMin(i + 1, line.size());
            add(first, i, m_literal);
        } else if (isWordLetter(line[i])) {
            while (i < line.size() && isWordLetter(line[i]))
                ++i;
            if (words[size_t(m_language)].contains(line.mid(first, i - first)))
                add(first, i, m_word);
        } else {
            ++i;
        }
    }
    return found;
}
