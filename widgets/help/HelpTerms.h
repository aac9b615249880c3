// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// Finds the terms of the glossary in sentences.
class HelpTerms final
{
public:
    struct Term
    {
        QString word;  // as the sentence has it: "receive buffer"
        QString place; // "glossary#buffers"
    };

    explicit HelpTerms(const QString& language);

    // At most so many terms of the text, each once: the most special ones (the longest words), in the order of the
    // text. Words that are inflected are not found.
    QList<Term> in(const QString& text, qsizetype most) const;

private:
    QList<Term> m_terms;
};
