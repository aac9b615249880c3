// SPDX-License-Identifier: MIT
#include "model/lessons/LessonPayload.h"

#include "model/payload/PayloadParser.h"
#include "model/payload/TextEncoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

static constexpr qint64 mostFileBytes = 64 << 20;

static Result<QByteArray> fileBytes(const QString& name, const QString& folder)
{
    const QFileInfo info(QDir(folder), name);
    const bool isInFolder =
        !folder.isEmpty() && info.canonicalPath() == QFileInfo(folder).canonicalFilePath() && !info.isSymLink();
    QFile file(info.filePath());
    if (!isInFolder || !info.isFile() || info.size() > mostFileBytes || !file.open(QIODevice::ReadOnly))
        return Problem{{QT_TRANSLATE_NOOP("model", "The file %1 cannot be read"), {name}},
                       {QT_TRANSLATE_NOOP("model", "A lesson reads only files beside it, of at most 64 MiB.")},
                       {}};
    return file.readAll();
}

static TextEncoding encodingOf(const QString& name)
{
    if (name == QLatin1String("gb18030"))
        return TextEncoding::Gb18030;
    if (name == QLatin1String("utf-16le"))
        return TextEncoding::Utf16Le;
    if (name == QLatin1String("utf-16be"))
        return TextEncoding::Utf16Be;
    return name == QLatin1String("latin1") ? TextEncoding::Latin1 : TextEncoding::Utf8;
}

static QString lineEnd(const QString& name)
{
    if (name == QLatin1String("lf"))
        return QStringLiteral("\n");
    if (name == QLatin1String("crlf"))
        return QStringLiteral("\r\n");
    return name == QLatin1String("cr") ? QStringLiteral("\r") : QString();
}

Result<QByteArray> lessonPayload(const QJsonObject& arguments, const QString& folder)
{
    if (arguments.contains(QLatin1String("hex")))
        return parsePayload(arguments.value(QLatin1String("hex")).toString(),
                            {PayloadFormat::Mode::Hex, false, PayloadFormat::LineEnding::None});
    if (arguments.contains(QLatin1String("file")))
        return fileBytes(arguments.value(QLatin1String("file")).toString(), folder);
    QString text = arguments.value(QLatin1String("text")).toVariant().toString();
    if (arguments.contains(QLatin1String("repeat"))) {
        const QJsonObject repeat = arguments.value(QLatin1String("repeat")).toObject();
        text = repeat.value(QLatin1String("text")).toVariant().toString();
        const qsizetype times = repeat.value(QLatin1String("times")).toInt();
        text = text.repeated(text.isEmpty() ? 0 : std::min<qsizetype>(times, mostFileBytes / text.size()));
    }
    text += lineEnd(arguments.value(QLatin1String("eol")).toString());
    const TextEncoding encoding = encodingOf(arguments.value(QLatin1String("encoding")).toString());
    const QByteArray bytes = encodedText(text, encoding);
    if (bytes.isEmpty() && !text.isEmpty())
        return Problem{
            {QT_TRANSLATE_NOOP("model", "The text has no form in %1"), {textEncodingName(encoding)}}, {}, {}};
    return bytes;
}

QList<QByteArray> inPieces(const QByteArray& bytes, int pieces)
{
    QList<QByteArray> list;
    for (int i = 0; i < pieces; ++i) {
        const qsizetype begin = bytes.size() * i / pieces;
        list += bytes.mid(begin, bytes.size() * (i + 1) / pieces - begin);
    }
    return list;
}
