// SPDX-License-Identifier: MIT
#include "model/payload/TextCells.h"

#include "model/payload/SafeText.h"

namespace {

constexpr qsizetype mostUnitsInCell = 8;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QList<TextCell> textCells(QByteArrayView bytes, quint64 offset, TextEncoding encoding)
{
    QList<TextCell> cells;
    for (qsizetype at = 0; at < bytes.size();) {
        const TextStep step = textStep(bytes, at, encoding);
        TextCell cell{offset + quint64(at), step.size, {}, false, false, false};
        if (step.state != TextStep::State::Valid) {
            cell.isMarker = true;
            cell.isInvalid = true;
            cell.isCut = step.state == TextStep::State::Cut;
            cell.text = QString::fromLatin1(bytes.sliced(at, step.size).toByteArray().toHex(' ').toUpper());
            if (cell.isCut)
                cell.text += QStringLiteral(" …");
        } else {
            const SafeRun run = safeRuns(QStringView(QChar::fromUcs4(step.codePoint)), 16).value(0);
            cell.text = run.text;
            cell.isMarker = run.isMarker;
        }
        at += step.size;
        const bool joins = step.state == TextStep::State::Valid && isMark(step.codePoint) && !cell.isMarker &&
                           !cells.isEmpty() && !cells.last().isMarker &&
                           cells.last().text.size() + cell.text.size() <= mostUnitsInCell;
        if (joins) {
            cells.last().text += cell.text;
            cells.last().size += cell.size;
        } else {
            cells += cell;
        }
    }
    return cells;
}
