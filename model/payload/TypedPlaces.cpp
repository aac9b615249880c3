// SPDX-License-Identifier: MIT
#include "model/payload/TypedPlaces.h"

#include "model/payload/PayloadParser.h"
#include "model/payload/TypedText.h"

#include <QHash>

#include <algorithm>

TypedPlaces::TypedPlaces(const QString& text, const PayloadFormat& format)
{
    if (format.mode == PayloadFormat::Mode::Text) {
        addText(text, format);
        return;
    }
    QList<qsizetype> places;
    if (!parsePayload(text, format, &places))
        return;
    for (const qsizetype place : std::as_const(places))
        m_units += Unit{{place, 2}, {m_units.size(), 1}};
}

void TypedPlaces::addText(const QString& text, const PayloadFormat& format)
{
    const TypedRuns typed = typedRuns(text, format.readsEscapes);
    if (!typed.encoded(format.encoding))
        return;
    QHash<char32_t, qsizetype> sizes; // text repeats its characters, and asking takes long
    qsizetype byte = 0;
    const auto add = [&](qsizetype from, qsizetype end, qsizetype bytes) {
        m_units += Unit{{from, end - from}, {byte, bytes}};
        byte += bytes;
    };
    for (qsizetype i = 0; i < typed.runs.size(); ++i) {
        const TypedRun& run = typed.runs[i];
        const qsizetype end = i + 1 < typed.runs.size() ? typed.runs[i + 1].from : text.size();
        if (!run.isPlain) {
            add(run.from, end, encodedText(run.text, format.encoding).size() + run.bytes.size());
            continue;
        }
        for (qsizetype at = 0; at < run.text.size();) {
            const bool isPair = run.text[at].isHighSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(run.text[at], run.text[at + 1]) : run.text[at].unicode();
            const qsizetype units = isPair ? 2 : 1;
            auto size = sizes.constFind(c);
            if (size == sizes.constEnd())
                size = sizes.insert(c, encodedText(run.text.mid(at, units), format.encoding).size());
            add(run.from + at, run.from + at + units, *size);
            at += units;
        }
    }
}

TypedPlaces::Stretch TypedPlaces::bytesAt(Stretch selected) const
{
    return mapped(selected, &Unit::place, &Unit::bytes);
}

TypedPlaces::Stretch TypedPlaces::placeOf(Stretch bytes) const
{
    return mapped(bytes, &Unit::bytes, &Unit::place);
}

TypedPlaces::Stretch TypedPlaces::mapped(Stretch from, Stretch Unit::*own, Stretch Unit::*other) const
{
    const auto first = std::partition_point(m_units.cbegin(), m_units.cend(),
                                            [&](const Unit& unit) { return (unit.*own).end() <= from.first; });
    if (first == m_units.cend())
        return m_units.isEmpty() ? Stretch() : Stretch{(m_units.constLast().*other).end(), 0};
    auto behind =
        std::partition_point(first, m_units.cend(), [&](const Unit& unit) { return (unit.*own).first < from.end(); });
    if (from.size == 0 && behind == first)
        ++behind;
    const qsizetype begin = (*first.*other).first;
    return {begin, behind == first ? 0 : (*std::prev(behind).*other).end() - begin};
}
