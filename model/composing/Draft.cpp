// SPDX-License-Identifier: MIT
#include "model/composing/Draft.h"

#include "model/composing/PayloadTemplate.h"
#include "model/payload/PayloadParser.h"
#include "model/payload/SafeText.h"
#include "model/payload/TypedText.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

static constexpr qsizetype hexPerLine = 1024; // bytes: fields break lines where they have room, but not endless ones

PayloadFormat Draft::payloadFormat() const
{
    PayloadFormat same = format;
    same.mode = kind == Kind::Hex ? PayloadFormat::Mode::Hex : PayloadFormat::Mode::Text;
    return same;
}

Result<QByteArray> resolved(const Draft& draft, const TemplateValues& values)
{
    Q_ASSERT(draft.kind != Draft::Kind::File);
    if (draft.kind != Draft::Kind::Template)
        return parsePayload(draft.text, draft.payloadFormat());
    const Result<PayloadTemplate> made = PayloadTemplate::parse(draft.text, draft.format);
    if (!made)
        return made.problem();
    return made->resolved(values);
}

static bool fitsIntoLine(uint c)
{
    return c == '\n' || c == '\t' || !isInvisible(c);
}

bool fitsIntoLines(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), fitsIntoLine);
}

QString escapedIntoLines(const QString& text, bool hasEscapes)
{
    QString escaped;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (c == '\r')
            escaped += QLatin1String("\\r");
        else if (!fitsIntoLine(c))
            escaped += QStringLiteral("\\u{%1}").arg(c, 0, 16);
        else if (c == '\\' && !hasEscapes)
            escaped += QLatin1String("\\\\");
        else
            escaped += QStringView(QChar::fromUcs4(c));
    }
    return escaped;
}

Draft draftOf(const QByteArray& bytes, Draft::Kind kind, const Draft& like)
{
    Draft draft = like;
    draft.kind = kind;
    if (kind == Draft::Kind::Hex) {
        draft.text.clear();
        for (qsizetype at = 0; at < bytes.size(); at += hexPerLine)
            draft.text +=
                (at > 0 ? QStringLiteral("\n") : QString()) + QString::fromLatin1(bytes.mid(at, hexPerLine).toHex(' '));
        return draft;
    }
    // A line ending that is there already is not added again.
    const QByteArray ending = lineEndingBytes(draft.format);
    const bool hasEnding = !ending.isEmpty() && bytes.endsWith(ending);
    if (!hasEnding)
        draft.format.lineEnding = PayloadFormat::LineEnding::None;
    const QByteArray body = hasEnding ? bytes.chopped(ending.size()) : bytes;
    const auto isSame = [&](const QString& text) {
        draft.text = text;
        const Result<QByteArray> again = resolved(draft, {});
        return again && *again == bytes;
    };
    const auto written = [kind](QString text) {
        return kind == Draft::Kind::Template ? text.replace(QLatin1String("${"), QLatin1String("$${")) : text;
    };
    const QString plain = written(decodedText(body, draft.format.encoding));
    draft.format.readsEscapes = false;
    if (fitsIntoLines(plain) && isSame(plain))
        return draft;
    draft.format.readsEscapes = true;
    draft.text = written(typedText(body, draft.format.encoding));
    return draft;
}

Result<qint64> sizeOfFile(const QString& path)
{
    const Message what{QT_TRANSLATE_NOOP("model", "No file to send")};
    if (path.isEmpty())
        return Problem{what, {}, {QT_TRANSLATE_NOOP("model", "Choose a file.")}, 0};
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{what,
                       {QT_TRANSLATE_NOOP("model", "There is no file of this name.")},
                       {QT_TRANSLATE_NOOP("model", "Choose another one.")},
                       0};
    if (!info.isFile())
        return Problem{what,
                       {QT_TRANSLATE_NOOP("model", "This is a folder or a device.")},
                       {QT_TRANSLATE_NOOP("model", "Choose another one.")},
                       0};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Problem{what,
                       {QT_TRANSLATE_NOOP("model", "This program may not read it.")},
                       {QT_TRANSLATE_NOOP("model", "Choose another one.")},
                       0};
    return file.size();
}
