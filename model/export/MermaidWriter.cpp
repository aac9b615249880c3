// SPDX-License-Identifier: MIT
#include "model/export/MermaidWriter.h"

#include "model/payload/SafeText.h"
#include "model/sequence/LegendEntries.h"
#include "model/sequence/SequenceText.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

QLatin1String lineOf(const Arrow& arrow)
{
    switch (arrow.fate) {
    case Arrow::Fate::Lost:
    case Arrow::Fate::Dropped:
    case Arrow::Fate::NotYet:
    case Arrow::Fate::NeverRead:
        return QLatin1String("-x");
    case Arrow::Fate::Unanswered:
        return QLatin1String("--x");
    default:
        break;
    }
    switch (arrow.level) {
    case Arrow::Level::Implied:
        return QLatin1String("-->>");
    case Arrow::Level::HalfObserved:
        return QLatin1String("-)");
    case Arrow::Level::Observed:
    case Arrow::Level::Captured:
        break;
    }
    return QLatin1String("->>");
}

// As Mermaid draws it; empty: one that the legend does not tell.
QString pictureOf(const QString& line)
{
    if (line == QLatin1String("->>"))
        return QStringLiteral("──▶");
    if (line == QLatin1String("-->>"))
        return QStringLiteral("┄┄▶");
    if (line == QLatin1String("-)"))
        return QStringLiteral("──)");
    return line == QLatin1String("-x") ? QStringLiteral("──✕") : QString();
}

} // namespace

MermaidWriter::MermaidWriter(const EventStore& store, Wording words, bool isOver)
    : ExportWriter(store, words)
    , m_rows(store, isOver)
{
}

QString MermaidWriter::escaped(const QString& text)
{
    // The bare word "end" ends a block; ; ends a statement; # begins an entity; %% a comment; < and > are HTML.
    static const QRegularExpression end(QStringLiteral("\\bend\\b"), QRegularExpression::CaseInsensitiveOption);
    QString safe;
    for (const QChar c : quotedForTerminal(text)) {
        if (QStringLiteral("#;<>&\"%{}").contains(c))
            safe += QStringLiteral("#%1;").arg(c.unicode());
        else
            safe += c;
    }
    for (QRegularExpressionMatch match = end.match(safe); match.hasMatch(); match = end.match(safe)) {
        const char16_t letter = safe.at(match.capturedStart()).unicode();
        safe.replace(match.capturedStart(), 1, QStringLiteral("#%1;").arg(letter));
    }
    return safe;
}

QString MermaidWriter::idOf(int lane) const
{
    const SocketId on = lane < 0 ? SocketId() : m_rows.index().lanes().lane(lane).on;
    if (on.isValid())
        return on.fileForm().replace(QLatin1Char('.'), QLatin1Char('_'));
    return lane < 0 ? QStringLiteral("others") : SequenceText(m_rows.index(), wording()).laneId(lane);
}

void MermaidWriter::add(EventId id, const Event&, QByteArray&)
{
    m_rows.add(id);
}

void MermaidWriter::end(QByteArray& to)
{
    m_rows.finish();
    to += "sequenceDiagram\n";
    const SequenceText text(m_rows.index(), wording());
    QStringList participants;
    for (const int lane : m_rows.lanes().shown()) {
        participants += idOf(lane);
        QStringList title{text.laneTitle(lane)};
        if (const QString address = text.laneAddress(lane, m_rows.events().back()); !address.isEmpty())
            title += address;
        to += "    participant " + idOf(lane).toUtf8() + " as " + escaped(title.join(QLatin1Char(' '))).toUtf8() + '\n';
    }
    if (m_rows.lanes().others() > 0 && !m_rows.lanes().shown().empty())
        to += "    participant others as " +
              escaped(said({QT_TRANSLATE_NOOP("model", "others (%1)"), {QString::number(m_rows.lanes().others())}}))
                  .toUtf8() +
              '\n';
    QByteArray rows;
    QSet<QString> lines;
    for (const EventId id : m_rows.events())
        addRow(id, rows, lines);
    if (!lines.isEmpty())
        addLegend(participants, lines, to);
    to += rows;
}

// What the kinds of arrows mean that are in the picture.
void MermaidWriter::addLegend(const QStringList& participants, QSet<QString> lines, QByteArray& to) const
{
    QStringList said;
    for (const LegendEntry& entry : legendEntries()) {
        const QString line = entry.sample == LegendEntry::Sample::Arrow ? QString(lineOf(entry.arrow)) : QString();
        if (lines.remove(line))
            said += pictureOf(line) + QLatin1Char(' ') + escaped(ExportWriter::said(entry.text));
    }
    if (!said.isEmpty())
        to += "    Note over " + participants.constFirst().toUtf8() +
              (participants.size() > 1 ? ',' + participants.constLast().toUtf8() : QByteArray()) + ": " +
              said.join(QLatin1String("<br/>")).toUtf8() + '\n';
}

void MermaidWriter::addRow(EventId id, QByteArray& to, QSet<QString>& lines) const
{
    const SequenceText text(m_rows.index(), wording());
    const Event event = m_rows.index().eventOf(id);
    const auto shownId = [this](int lane) {
        const bool isShown = m_rows.lanes().columnOf(lane) < int(m_rows.lanes().shown().size());
        return idOf(isShown ? lane : -1).toUtf8();
    };
    std::vector<Arrow> arrows = m_rows.arrows(id);
    arrows.erase(
        std::remove_if(arrows.begin(), arrows.end(), [](const Arrow& each) { return each.what == Arrow::What::Link; }),
        arrows.end());
    std::vector<Arrow> into = m_rows.index().arrowsInto(id);
    const auto isUnseen = [this](const Arrow& each) {
        return m_rows.rowOf(each.start) < 0 || m_rows.lanes().columnOf(each.from) == m_rows.lanes().columnOf(each.to);
    };
    into.erase(std::remove_if(into.begin(), into.end(), isUnseen), into.end());
    const int lane = m_rows.index().lanes().dotLane(event);
    const auto isPlain = [](const Arrow& arrow) {
        return arrow.level != Arrow::Level::Implied && arrow.what != Arrow::What::Link && !arrow.isRibbon;
    };
    const std::vector<Arrow>& own = arrows.empty() ? into : arrows;
    // A call whose only arrow says it all needs no note.
    if (!(own.size() == 1 && isPlain(own.front())) && m_rows.lanes().columnOf(lane) >= 0)
        to += "    Note over " + shownId(lane) + ": " + escaped(text.dot(id)).toUtf8() + '\n';
    for (const Arrow& arrow : arrows) {
        lines += arrow.fate == Arrow::Fate::Unanswered ? QStringLiteral("-->>") : QString(lineOf(arrow));
        to += "    " + shownId(arrow.from) + QByteArray(lineOf(arrow).data()) + shownId(arrow.to) + ": " +
              escaped(text.label(arrow)).toUtf8() + '\n';
    }
}

QList<Message> MermaidWriter::remarks() const
{
    return ExportWriter::remarks() + m_rows.remarks();
}
