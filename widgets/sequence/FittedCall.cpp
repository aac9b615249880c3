// SPDX-License-Identifier: MIT
#include "widgets/sequence/FittedCall.h"

#include <QFontMetrics>

QString fittedCall(const QString& words, const QFontMetrics& metrics, double room)
{
    const qsizetype result = words.indexOf(QChar(u'→'));
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    if (result <= 0 || fits(words))
        return metrics.elidedText(words, Qt::ElideRight, int(room));
    for (qsizetype letters = words.indexOf(QLatin1Char('(')); letters > 0; --letters) {
        const bool isWhole = words.at(letters) == QLatin1Char('(');
        const QString text =
            words.left(letters) + (isWhole ? QStringLiteral("(…) ") : QStringLiteral("… ")) + words.mid(result);
        if (fits(text))
            return text;
    }
    return metrics.elidedText(QStringLiteral("… ") + words.mid(result), Qt::ElideRight, int(room));
}
