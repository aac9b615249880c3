// SPDX-License-Identifier: MIT
#include "model/composing/PayloadTemplate.h"

#include "model/payload/PayloadParser.h"

#include <algorithm>

namespace {

Problem tooLong(qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Too long")},
            {QT_TRANSLATE_NOOP("model", "The template makes more than 16 MiB.")},
            {QT_TRANSLATE_NOOP("model", "Send a file instead.")},
            position};
}

Problem doesNotFit(const TemplateField& field, quint64 length)
{
    return {
        {QT_TRANSLATE_NOOP("model", "The length does not fit")},
        {QT_TRANSLATE_N_NOOP("model", "%1 cannot be written in %n byte(s)."), {QString::number(length)}, field.width},
        {QT_TRANSLATE_NOOP("model", "Make the length field wider or the payload shorter.")},
        field.from};
}

// The bytes of plain text; `from`: where it begins in the template.
Result<QByteArray> plainBytes(const QString& text, qsizetype from, PayloadFormat format)
{
    format.mode = PayloadFormat::Mode::Text;
    format.lineEnding = PayloadFormat::LineEnding::None;
    Result<QByteArray> bytes = parsePayload(text, format);
    if (bytes)
        return bytes;
    Problem problem = bytes.problem();
    problem.position += from;
    return problem;
}

} // namespace

Result<PayloadTemplate> PayloadTemplate::parse(const QString& text, const PayloadFormat& format)
{
    PayloadTemplate made;
    made.m_encoding = format.encoding;
    const auto add = [&made](qsizetype from, const QByteArray& bytes) {
        if (bytes.isEmpty())
            return;
        TemplateField field;
        field.from = from;
        field.bytes = bytes;
        made.m_fields += field;
    };
    qsizetype plain = 0; // where the text begins that no field has yet
    while (plain <= text.size()) {
        const qsizetype found = text.indexOf(QLatin1String("${"), plain);
        const bool isDoubled = found > plain && text[found - 1] == QLatin1Char('$');
        const qsizetype end = found < 0 ? text.size() : isDoubled ? found - 1 : found;
        const Result<QByteArray> bytes = plainBytes(text.mid(plain, end - plain), plain, format);
        if (!bytes)
            return bytes.problem();
        add(plain, *bytes);
        if (found < 0)
            break;
        if (isDoubled) {
            add(found, encodedText(QStringLiteral("${"), format.encoding));
            plain = found + 2;
            continue;
        }
        const qsizetype close = text.indexOf(QLatin1Char('}'), found);
        if (close < 0)
            return Problem{{QT_TRANSLATE_NOOP("model", "Not a template")},
                           {QT_TRANSLATE_NOOP("model", "This ${ has no }.")},
                           {QT_TRANSLATE_NOOP("model", "A ${ of its own is written $${.")},
                           found};
        const Result<TemplateField> field =
            TemplateField::parse(QStringView(text).sliced(found + 2, close - found - 2), found);
        if (!field)
            return field.problem();
        made.m_fields += *field;
        plain = close + 1;
    }
    add(text.size(), lineEndingBytes(format));
    return made;
}

bool PayloadTemplate::varies() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const TemplateField& field) { return field.varies(); });
}

bool PayloadTemplate::tellsTime() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [](const TemplateField& field) { return field.kind == TemplateField::Kind::Time; });
}

Result<QByteArray> PayloadTemplate::resolved(const TemplateValues& values) const
{
    QByteArray bytes;
    QList<qsizetype> places; // of the fields in the bytes
    for (int i = 0; i < m_fields.size(); ++i) {
        const Result<QByteArray> part = m_fields[i].resolved(values, i, m_encoding);
        if (!part)
            return part;
        if (bytes.size() + part->size() > mostBytes)
            return tooLong(m_fields[i].from);
        places += bytes.size();
        bytes += *part;
    }
    for (const TemplateField::Kind kind : {TemplateField::Kind::Length, TemplateField::Kind::Checksum}) {
        for (int i = 0; i < m_fields.size(); ++i) {
            const TemplateField& field = m_fields[i];
            if (field.kind != kind)
                continue;
            const qsizetype counted =
                field.form == TemplateField::Form::All ? bytes.size() : bytes.size() - places[i] - field.width;
            if (kind == TemplateField::Kind::Length && quint64(counted) >> (8 * field.width) != 0)
                return doesNotFit(field, quint64(counted));
            const quint64 value = kind == TemplateField::Kind::Length
                                      ? quint64(counted)
                                      : checksum(QByteArrayView(bytes).first(places[i]), field.checksum);
            bytes.replace(places[i], field.width, field.number(value));
        }
    }
    return bytes;
}
