// SPDX-License-Identifier: MIT
#include "widgets/help/HelpTerms.h"

#include "widgets/help/HelpPage.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

static constexpr int termLevel = 3;

HelpTerms::HelpTerms(const QString& language)
{
    static const QRegularExpression note(QStringLiteral(" ?[(（][^)）]*[)）]"));
    static const QRegularExpression comma(QStringLiteral(", |、"));
    static const QRegularExpression infinitive(QStringLiteral("^to "));
    const QList<HelpSection> sections = HelpPage::read(QStringLiteral("glossary"), language).sections();
    for (const HelpSection& section : sections) {
        if (section.level != termLevel)
            continue;
        const QStringList words = QString(section.title).remove(note).split(comma, Qt::SkipEmptyParts);
        for (const QString& word : words)
            m_terms.append({QString(word).remove(infinitive), QLatin1String("glossary#") + section.anchor});
    }
    std::stable_sort(m_terms.begin(), m_terms.end(),
                     [](const Term& a, const Term& b) { return a.word.size() > b.word.size(); });
}

// Where the word stands by itself, perhaps in the plural; -1: nowhere. Chinese has no spaces between words.
static qsizetype placeOf(const QString& word, const QString& text)
{
    const auto isLatin = [](QChar c) { return c.isLetter() && c.unicode() < 0x2e80; };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isLatin(text[at - 1]) || !isLatin(word.front());
        const qsizetype rest = end < text.size() && text[end] == QLatin1Char('s') ? end + 1 : end;
        const bool ends = !isLatin(word.back()) || rest == text.size() || !isLatin(text[rest]);
        if (begins && ends)
            return at;
    }
    return -1;
}

QList<HelpTerms::Term> HelpTerms::in(const QString& text, qsizetype most) const
{
    QList<std::pair<qsizetype, Term>> found;
    QString left = text;
    for (const Term& term : m_terms) {
        const qsizetype at = placeOf(term.word, left);
        const bool isKnown = std::any_of(found.cbegin(), found.cend(),
                                         [&term](const auto& each) { return each.second.place == term.place; });
        if (at < 0 || isKnown || found.size() == most)
            continue;
        found.append({at, {text.mid(at, term.word.size()), term.place}});
        left.replace(at, term.word.size(), QString(term.word.size(), QLatin1Char(' '))); // no shorter one inside it
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Term> terms;
    for (const auto& [at, term] : std::as_const(found))
        terms += term;
    return terms;
}
