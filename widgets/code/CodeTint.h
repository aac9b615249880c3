// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"
#include "widgets/style/EventColors.h"

#include <QList>
#include <QString>
#include <QTextLayout>

// The light tint of a line of code: comments, string literals and the few words that carry a language. Looks at one
// line alone; nothing in our programs goes on over the end of a line.
class CodeTint final
{
public:
    CodeTint(CodeLanguage language, const EventColors& colors);

    QList<QTextLayout::FormatRange> formats(const QString& line) const;

private:
    CodeLanguage m_language;
    QTextCharFormat m_comment;
    QTextCharFormat m_literal;
    QTextCharFormat m_word;
};
