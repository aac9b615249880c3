// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"

#include <QByteArray>
#include <QString>

#include <cstring>

// Reads one line of a program as its compiler would: what is inside of string literals, what is outside, and whether
// anything reaches beyond the line.
struct CodeLexer
{
    QByteArray inside; // the bytes of all literals of the line, one after the other
    QString outside;   // the line with "" for each literal and without its comment
    QString comment;
    bool isSound = true; // literals are closed, nothing continues on the next line, no control characters

    static CodeLexer read(CodeLanguage language, const QString& line)
    {
        CodeLexer lexer;
        const bool isPython = language == CodeLanguage::Python;
        for (const QChar c : line)
            lexer.isSound = lexer.isSound && c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x85 &&
                            c.unicode() != 0x2028 && c.unicode() != 0x2029;
        if (!isPython && line.contains(QLatin1String("\?\?/")))
            lexer.isSound = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isComment = isPython ? line[i] == QLatin1Char('#') : line.mid(i, 2) == QLatin1String("//");
            const bool isCharacter = line[i] == QLatin1Char('\'') && i + 1 < line.size();
            if (isComment && !(!isPython && i == 0 && line.startsWith(QLatin1Char('#')))) {
                lexer.comment = line.mid(i);
                break;
            }
            if (line.mid(i, 3) == QLatin1String("\"\"\"")) { // a documentation of ours
                i = line.indexOf(QLatin1String("\"\"\""), i + 3) + 2;
            } else if (line[i] == QLatin1Char('"')) {
                i = lexer.readLiteral(line, i + 1);
                lexer.outside += QLatin1String("\"\"");
            } else if (isCharacter) { // of our own functions
                i = line.indexOf(QLatin1Char('\''), i + (line[i + 1] == QLatin1Char('\\') ? 3 : 2));
            } else {
                lexer.outside += line[i];
            }
        }
        lexer.isSound = lexer.isSound && (isPython || !line.trimmed().endsWith(QLatin1Char('\\')));
        return lexer;
    }

private:
    static int digit(QChar c, int base)
    {
        const int value = QString(c).toInt(nullptr, 16);
        const bool isDigit = c.isDigit() || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
        return isDigit && value < base ? value : -1;
    }

    // Returns where the closing quote is.
    qsizetype readLiteral(const QString& line, qsizetype i)
    {
        for (; i < line.size() && line[i] != QLatin1Char('"'); ++i) {
            if (line[i] != QLatin1Char('\\')) {
                inside += char(line[i].toLatin1());
                continue;
            }
            if (++i >= line.size())
                break;
            const char c = line[i].toLatin1();
            const char* const letters = "nrt\"\\";
            const char* const meanings = "\n\r\t\"\\";
            const char* const found = c != 0 ? std::strchr(letters, c) : nullptr;
            const int base = c == 'x' || c == 'U' ? 16 : 8;
            const int most = c == 'x' ? 2 : c == 'U' ? 8 : 3;
            if (found) {
                inside += meanings[found - letters];
                continue;
            }
            uint value = 0;
            qsizetype at = base == 16 ? i + 1 : i;
            for (int n = 0; n < most; ++n, ++at) {
                if (at >= line.size() || digit(line[at], base) < 0) {
                    isSound = false;
                    return i;
                }
                value = value * uint(base) + uint(digit(line[at], base));
            }
            i = at - 1;
            if (c == 'U')
                inside += QString::fromUcs4(reinterpret_cast<const char32_t*>(&value), 1).toUtf8();
            else
                inside += char(value);
        }
        isSound = isSound && i < line.size();
        return i;
    }
};
