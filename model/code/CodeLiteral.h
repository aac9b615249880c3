// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

// Foreign bytes and texts as parts of a program. Whatever they hold, they stay inside the literal or the comment.

// Bytes as string literals, each for a line of its own and at most about 70 letters long; adjacent ones are one. At
// least one.
QStringList byteLiterals(CodeLanguage language, QByteArrayView bytes);

// A text as one literal of ASCII letters: of str in Python, of UTF-8 in C and C++.
QString textLiteral(CodeLanguage language, QStringView text);

// A text on the way into a comment that ends with the line: everything invisible is escaped, and neither a backslash at
// the end nor a trigraph of one (??/) joins the next line to it.
QString commentText(QStringView text);
