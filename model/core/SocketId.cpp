// SPDX-License-Identifier: MIT
#include "model/core/SocketId.h"

static QString joined(SocketId id, QChar separator)
{
    if (!id.isValid())
        return {};
    QString text = QLatin1Char(id.letter()) + QString::number(id.number());
    if (id.isConnection())
        text += separator + QString::number(id.connection());
    return text;
}

QString SocketId::display() const
{
    return joined(*this, QChar(0x00b7));
}

QString SocketId::fileForm() const
{
    return joined(*this, QLatin1Char('.'));
}

std::optional<SocketId> SocketId::fromString(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    const char letter = text[0].toUpper().toLatin1();
    if (letter == 0 || !QLatin1String(SocketId::letters()).contains(QLatin1Char(letter)))
        return std::nullopt;
    QStringView rest = text.mid(1);
    qsizetype cut = rest.indexOf(QLatin1Char('.'));
    if (cut < 0)
        cut = rest.indexOf(QChar(0x00b7));
    bool ok = false;
    const quint32 number = (cut < 0 ? rest : rest.left(cut)).toUInt(&ok);
    if (!ok || number == 0 || number > 0xffffffU)
        return std::nullopt;
    if (cut < 0)
        return SocketId(letter, number);
    const quint32 connection = rest.mid(cut + 1).toUInt(&ok);
    if (!ok || connection == 0)
        return std::nullopt;
    return SocketId(letter, number, connection);
}
