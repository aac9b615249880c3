// SPDX-License-Identifier: MIT
#include "model/export/SvgWriter.h"

#include "model/export/SvgArrows.h"
#include "model/export/SvgText.h"
#include "model/payload/SafeText.h"
#include "model/sequence/LegendEntries.h"
#include "model/sequence/SequenceText.h"

#include <algorithm>

namespace {

// Pixels.
constexpr double timeWidth = 92;
constexpr double side = 200;     // words at the outer dots
constexpr double distance = 230; // of lifelines
constexpr double headTop = 10;
constexpr double headHeight = 42;
constexpr double rowsTop = 62;
constexpr double rowHeight = 26;
constexpr double legendRow = 24;

const char* roleClass(EventRole role)
{
    switch (role) {
    case EventRole::Connect:
        return "rconnect";
    case EventRole::Send:
        return "rsend";
    case EventRole::Receive:
        return "rreceive";
    case EventRole::Close:
        return "rclose";
    case EventRole::Error:
        return "rerror";
    case EventRole::Setup:
    case EventRole::Dim:
        break;
    }
    return "rsetup";
}

const char* lifeClass(LifelineState state)
{
    switch (state) {
    case LifelineState::Open:
        return "lopen";
    case LifelineState::Half:
        return "lhalf";
    case LifelineState::TimeWait:
        return "ltimewait";
    case LifelineState::Listening:
        return "llisten";
    default:
        return "lidle";
    }
}

} // namespace

SvgWriter::SvgWriter(const EventStore& store, Wording words, bool isOver)
    : ExportWriter(store, words)
    , m_rows(store, isOver)
{
}

void SvgWriter::add(EventId id, const Event&, QByteArray&)
{
    m_rows.add(id);
}

int SvgWriter::columns() const
{
    return int(m_rows.lanes().shown().size()) + (m_rows.lanes().others() > 0 ? 1 : 0);
}

double SvgWriter::x(int column) const
{
    return timeWidth + side + column * distance;
}

double SvgWriter::y(int row) const
{
    return rowsTop + (row + 0.5) * rowHeight;
}

QLineF SvgWriter::line(const Arrow& arrow) const
{
    constexpr double share = 0.42 * rowHeight;
    const double x1 = x(m_rows.lanes().columnOf(arrow.from));
    const double x2 = x(m_rows.lanes().columnOf(arrow.to));
    const double y1 = arrow.start == noEvent ? y(m_rows.rowOf(arrow.arrival)) - share : y(m_rows.rowOf(arrow.start));
    return {x1, y1, x2, arrow.arrival == noEvent ? y1 + share : y(m_rows.rowOf(arrow.arrival))};
}

void SvgWriter::end(QByteArray& to)
{
    m_rows.finish();
    SvgText svg(to);
    SvgArrows arrows(svg);
    writeHead(svg, to);
    writeLanes(svg, arrows);
    for (int row = 0; row < int(m_rows.events().size()); ++row)
        writeRow(svg, arrows, row);
    writeLegend(svg, arrows, rowsTop + rowHeight * double(m_rows.events().size() + 1));
    svg.close("svg");
}

void SvgWriter::writeHead(SvgText& svg, QByteArray& to) const
{
    const double width = timeWidth + 2 * side + distance * std::max(1, columns() - 1);
    const double height =
        rowsTop + rowHeight * double(m_rows.events().size() + 1) + legendRow * double(legendEntries().size() + 1);
    to += "<?xml version='1.0' encoding='UTF-8'?>\n";
    const QByteArray size = SvgText::number(width) + ' ' + SvgText::number(height);
    svg.open("svg xmlns='http://www.w3.org/2000/svg' width='" + SvgText::number(width) + "' height='" +
             SvgText::number(height) + "' viewBox='0 0 " + size + "' role='img' aria-labelledby='title desc'");
    to +=
        "<title id='title'>" + SvgText::escaped(said({QT_TRANSLATE_NOOP("model", "Sequence diagram")})) + "</title>\n";
    const Message description{QT_TRANSLATE_N_NOOP("model", "%n events between sockets, one a row, from top to bottom."),
                              {},
                              countOf(qint64(m_rows.events().size()))};
    to += "<desc id='desc'>" + SvgText::escaped(said(description)) + "</desc>\n";
    to +=
        "<style>text{font:13px sans-serif;fill:#1b1f24}.time,.rsetup,.address{fill:#636b78}.rconnect{fill:#004d45}"
        ".rsend{fill:#1769d6}.rreceive{fill:#95601f}.rclose{fill:#4a1c92}.rerror{fill:#8c0a14;font-weight:bold}"
        ".name{font-weight:bold}.address{font-size:11px}.paper{fill:#fff}"
        ".head{fill:#f4f6f8;stroke:#004d45;stroke-width:1.6}.outside{fill:#f4f6f8;stroke:#5b6470;stroke-dasharray:4 3}"
        ".lopen{stroke:#004d45;stroke-width:4}.lhalf{stroke:#004d45;stroke-width:2}.lidle{stroke:#636b78}"
        ".llisten{stroke:#004d45}.ltimewait{stroke:#004d45;stroke-width:2;stroke-dasharray:2 3}"
        ".gap{stroke:#5b6470;fill:none}.lpeer{stroke:#5b6470;stroke-width:6;stroke-dasharray:1.5 3}";
    to += SvgArrows::styles() + "</style>\n";
    svg.rect("paper", 0, 0, width, height);
}

void SvgWriter::writePiece(SvgText& svg, int lane, LifelineState state, double at, double from, double to) const
{
    if (state == LifelineState::Absent || state == LifelineState::Ended || from >= to)
        return;
    const bool isPeer = m_rows.index().lanes().lane(lane).kind == Lane::Kind::Peer;
    svg.line(isPeer ? "lpeer" : lifeClass(state), at, from, at, to);
}

void SvgWriter::writeLanes(SvgText& svg, SvgArrows& arrows) const
{
    const std::vector<EventId>& events = m_rows.events();
    const LaneTable& table = m_rows.index().lanes();
    const SequenceText text(m_rows.index(), wording());
    for (int column = 0; column < columns() && !events.empty(); ++column) {
        const bool isOthers = column >= int(m_rows.lanes().shown().size());
        const int lane = isOthers ? -1 : m_rows.lanes().shown()[size_t(column)];
        const bool isOutside = isOthers || table.lane(lane).kind == Lane::Kind::Peer;
        const double at = x(column);
        svg.rect(isOutside ? "outside" : "head", at - 90, headTop, 180, headHeight);
        const QString name =
            isOthers ? said({QT_TRANSLATE_NOOP("model", "others (%1)"), {QString::number(m_rows.lanes().others())}})
                     : text.laneTitle(lane);
        svg.text("name", at, headTop + 18, "middle", name);
        if (isOthers)
            continue;
        svg.text("address", at, headTop + 34, "middle", text.laneAddress(lane, events.back()));
        LifelineState state = events.front() == 0 ? LifelineState::Absent : table.stateAfter(lane, events.front() - 1);
        double from = headTop + headHeight;
        for (int row = 0; row < int(events.size()); ++row) {
            const LifelineState next = table.stateAfter(lane, events[size_t(row)]);
            if (next == state)
                continue;
            writePiece(svg, lane, state, at, from, y(row));
            state = next;
            from = y(row);
            const EventKind kind = m_rows.index().eventOf(events[size_t(row)]).kind;
            if (state == LifelineState::Ended)
                arrows.lifeEnd(at, from, kind == EventKind::ResetIn || kind == EventKind::ResetOut);
        }
        writePiece(svg, lane, state, at, from, y(int(events.size()) - 1) + rowHeight / 2);
    }
}

void SvgWriter::writeRow(SvgText& svg, SvgArrows& arrows, int row) const
{
    const EventId id = m_rows.events()[size_t(row)];
    const Event event = m_rows.index().eventOf(id);
    const SequenceText text(m_rows.index(), wording());
    svg.open("g class='row'");
    svg.text("time", timeWidth - 10, y(row) + 4, "end", QString::number(double(event.timeNs) / 1e9, 'f', 4));
    const bool isNext = row > 0 && m_rows.events()[size_t(row) - 1] + 1 == id;
    if (const qint64 gapNs = isNext ? m_rows.index().gapBefore(id) : 0; gapNs > 0) { // time is not to scale
        const double top = y(row) - rowHeight / 2;
        svg.path("gap", "M20 " + SvgText::number(top) + "l4 -3l4 6l4 -6l4 6l4 -6l4 6l4 -3");
        svg.text("address", 54, top + 4, "start", QString::number(double(gapNs) / 1e9, 'f', 1) + QLatin1String(" s"));
    }
    const int column = m_rows.lanes().columnOf(m_rows.index().lanes().dotLane(event));
    bool isLeft = column * 2 < columns() - 1 || column == 0;
    const std::vector<Arrow> own = m_rows.arrows(id);
    for (const Arrow& arrow : own) {
        arrows.draw(arrow, line(arrow));
        if (arrow.start == id && column > 0)
            isLeft = m_rows.lanes().columnOf(arrow.to) > column;
    }
    for (const Arrow& arrow : own)
        arrows.label(arrow, line(arrow), text.labels(arrow));
    if (event.kind == EventKind::Accept && column >= 0) {
        const int server = m_rows.lanes().columnOf(m_rows.index().lanes().laneOf(event.on));
        if (server >= 0 && server != column)
            svg.line("llisten", x(server), y(row), x(column), y(row));
    }
    const char* const role = roleClass(eventRole(event.kind));
    if (column >= 0) {
        svg.circle(role, x(column), y(row), 4.5);
        svg.text(role, x(column) + (isLeft ? -10 : 10), y(row) + 4, isLeft ? "end" : "start",
                 quotedForTerminal(text.dot(id)));
    } else {
        svg.text(role, timeWidth, y(row) + 4, "start", quotedForTerminal(text.dot(id)));
    }
    svg.close("g");
}

void SvgWriter::writeLegend(SvgText& svg, SvgArrows& arrows, double top) const
{
    constexpr double left = 20;
    constexpr double sample = 80;
    svg.open("g class='legend'");
    double middle = top + legendRow / 2;
    for (const LegendEntry& entry : legendEntries()) {
        const double centre = left + sample / 2;
        switch (entry.sample) {
        case LegendEntry::Sample::Arrow:
            arrows.draw(entry.arrow, QLineF(left, middle - 3, left + sample, middle + 3));
            break;
        case LegendEntry::Sample::Lifeline:
            svg.line(entry.kind == Lane::Kind::Peer ? "lpeer" : lifeClass(entry.state), centre, middle - 9, centre,
                     middle + 9);
            break;
        case LegendEntry::Sample::Close:
        case LegendEntry::Sample::Reset:
            arrows.lifeEnd(centre, middle, entry.sample == LegendEntry::Sample::Reset);
            break;
        }
        svg.text("legendtext", left + sample + 20, middle + 4, "start", said(entry.text));
        middle += legendRow;
    }
    svg.close("g");
}

QList<Message> SvgWriter::remarks() const
{
    return ExportWriter::remarks() + m_rows.remarks();
}
