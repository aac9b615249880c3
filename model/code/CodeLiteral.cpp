// SPDX-License-Identifier: MIT
#include "model/code/CodeLiteral.h"

#include "model/payload/ByteLiteral.h"
#include "model/payload/SafeText.h"

static constexpr qsizetype lettersALine = 70;
static constexpr qsizetype longestComment = 160;

static QString literal(CodeLanguage language, QByteArrayView bytes)
{
    return language == CodeLanguage::Python ? byteLiteral(bytes, ByteForm::Python) : cStringLiteral(bytes);
}

QStringList byteLiterals(CodeLanguage language, QByteArrayView bytes)
{
    QStringList literals;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype size = qMin(lettersALine, bytes.size() - at);
        QString line = literal(language, bytes.sliced(at, size));
        while (line.size() > lettersALine + 4 && size > 1) {
            size = qMax<qsizetype>(1, size * lettersALine / line.size());
            line = literal(language, bytes.sliced(at, size));
        }
        literals += line;
        at += size;
    }
    return literals.isEmpty() ? QStringList(literal(language, {})) : literals;
}

QString textLiteral(CodeLanguage language, QStringView text)
{
    if (language != CodeLanguage::Python)
        return cStringLiteral(text.toUtf8());
    QString code(QLatin1Char('"'));
    const QList<uint> codePoints = text.toUcs4();
    for (const uint c : codePoints) {
        if (c == '"' || c == '\\')
            code += QLatin1Char('\\') + QString(QChar(c));
        else if (c >= ' ' && c <= '~')
            code += QChar(c);
        else
            code += QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0'));
    }
    return code + QLatin1Char('"');
}

QString commentText(QStringView text)
{
    QString safe = quotedForTerminal(text.left(longestComment)).trimmed();
    while (safe.contains(QLatin1String("??"))) // three of them leave two
        safe.replace(QLatin1String("??"), QLatin1String("? ?"));
    return safe.endsWith(QLatin1Char('\\')) ? safe + QLatin1Char('.') : safe;
}
