// SPDX-License-Identifier: MIT
#include "model/export/SvgArrows.h"

#include <QPointF>

#include <algorithm>
#include <cmath>

namespace {

using Fate = Arrow::Fate;
using What = Arrow::What;

constexpr double markLength = 26; // px

bool isStopped(Fate fate)
{
    return fate == Fate::Lost || fate == Fate::Dropped || fate == Fate::NeverRead || fate == Fate::Unanswered ||
           fate == Fate::NotYet;
}

const char* classOf(const Arrow& arrow)
{
    if (arrow.what == What::Reset || arrow.what == What::PortUnreachable)
        return "reset";
    if (arrow.what == What::Link)
        return "link";
    if (arrow.level == Arrow::Level::Implied)
        return "implied";
    return arrow.level == Arrow::Level::HalfObserved ? "half" : "data";
}

// About: the font is the reader's. In pixels.
double widthOf(const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? 6.8 : 13; // CJK is as wide as high
    return width;
}

QByteArray point(const QPointF& at)
{
    return SvgText::number(at.x()) + ' ' + SvgText::number(at.y());
}

} // namespace

QByteArray SvgArrows::styles()
{
    return ".data{stroke:#1769d6;stroke-width:2;fill:none}"
           ".half{stroke:#1769d6;stroke-width:2;stroke-opacity:.55;fill:#fff}"
           ".implied{stroke:#5b6470;stroke-width:1.3;stroke-dasharray:5 3;fill:none}"
           ".reset{stroke:#8c0a14;stroke-width:1.3;stroke-dasharray:5 3;fill:none}"
           ".link{stroke:#636b78;stroke-dasharray:1 3;fill:none}"
           ".ribbon{stroke:#1769d6;stroke-opacity:.25;fill:none}"
           ".headdata{fill:#1769d6;stroke:#1769d6}.headhalf{fill:#fff;stroke:#1769d6}"
           ".headimplied{fill:#fff;stroke:#5b6470}.headreset{fill:#fff;stroke:#8c0a14}"
           ".cross{stroke:#8c0a14;stroke-width:2;fill:none}.tray{stroke:#95601f;stroke-width:2;fill:none}"
           ".closed{fill:#4a1c92}.octagon{fill:#fff;stroke:#8c0a14;stroke-width:1.6}"
           ".tdata,.thalf{fill:#1769d6}.timplied{fill:#5b6470;font-size:11px}.treset{fill:#8c0a14;font-size:11px}"
           ".tdata,.thalf,.timplied,.treset{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-opacity:.85}\n";
}

void SvgArrows::draw(const Arrow& arrow, const QLineF& whole)
{
    if (arrow.what == What::Link) {
        if (arrow.start != noEvent && arrow.arrival != noEvent)
            m_svg.line("link", whole.x1(), whole.y1(), whole.x2(), whole.y2());
        return;
    }
    if (arrow.isMark())
        return drawMarks(arrow, whole);
    const QLineF line = isStopped(arrow.fate) ? QLineF(whole.p1(), whole.pointAt(0.75)) : whole;
    if (arrow.isRibbon) {
        const double share = arrow.whole == 0 ? 1.0 : double(arrow.bytes) / double(arrow.whole);
        m_svg.open("g stroke-width='" + SvgText::number(std::clamp(12.0 * share, 3.0, 12.0)) + '\'');
        m_svg.line("ribbon", line.x1(), line.y1(), line.x2(), line.y2());
        m_svg.close("g");
    }
    m_svg.line(classOf(arrow), line.x1(), line.y1(), line.x2(), line.y2());
    if (isStopped(arrow.fate) || arrow.fate == Fate::UnderWay)
        drawMark(arrow, line);
    else
        drawHead(arrow, line);
}

// A short piece that does not reach the other side.
void SvgArrows::drawMarks(const Arrow& arrow, const QLineF& whole)
{
    QLineF piece = whole;
    piece.setLength(std::min(whole.length(), markLength));
    m_svg.line("implied", piece.x1(), piece.y1(), piece.x2(), piece.y2());
    drawHead(arrow, piece);
}

void SvgArrows::drawHead(const Arrow& arrow, const QLineF& line)
{
    constexpr double length = 10;
    constexpr double width = 4.5;
    if (line.length() < length)
        return;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y() * width, along.x() * width);
    const QPointF tip = line.p2();
    const QPointF base = tip - along * length;
    const QPointF middle = (tip + base) / 2;
    const QByteArray styleClass = QByteArray("head") + classOf(arrow);
    if (arrow.what == What::Datagram)
        m_svg.path(styleClass.constData(), 'M' + point(tip) + 'L' + point(middle + across) + 'L' + point(base) + 'L' +
                                               point(middle - across) + 'Z');
    else
        m_svg.path(styleClass.constData(),
                   'M' + point(tip) + 'L' + point(base + across) + 'L' + point(base - across) + 'Z');
    if (arrow.fate == Fate::Cut) {
        const QPointF cut = base - along * 5;
        m_svg.path("cross", 'M' + point(cut + across * 1.3 + along * 3) + 'L' + point(cut - across * 1.3 - along * 3));
    }
}

void SvgArrows::drawMark(const Arrow& arrow, const QLineF& line)
{
    const QPointF at = line.p2();
    if (arrow.fate == Fate::UnderWay) {
        const double side = line.x2() < line.x1() ? 1 : -1;
        m_svg.path("tray", 'M' + point(at + QPointF(side * 18, -5)) + 'L' + point(at + QPointF(side * 18, 4)) + 'L' +
                               point(at + QPointF(side * 2, 4)) + 'L' + point(at + QPointF(side * 2, -5)));
    } else if (arrow.fate == Fate::NotYet) {
        m_svg.text("tdata", at.x() + (line.dx() < 0 ? -8 : 8), at.y() + 4, "middle", QStringLiteral("?"));
    } else {
        m_svg.path("cross", 'M' + point(at + QPointF(-5, -5)) + 'L' + point(at + QPointF(5, 5)) + 'M' +
                                point(at + QPointF(-5, 5)) + 'L' + point(at + QPointF(5, -5)));
    }
}

void SvgArrows::label(const Arrow& arrow, const QLineF& line, const QStringList& texts)
{
    if (arrow.what == What::Link || texts.isEmpty())
        return;
    const double room = std::abs(line.dx()) - 10;
    const auto fitting =
        std::find_if(texts.begin(), texts.end(), [room](const QString& text) { return widthOf(text) <= room; });
    const QString text = fitting == texts.end() ? texts.constLast() : *fitting;
    if (arrow.isMark()) {
        const bool isRight = line.dx() > 0;
        m_svg.text("timplied", line.x1() + (isRight ? 1 : -1) * (markLength + 4), line.y1() + 4,
                   isRight ? "start" : "end", text);
        return;
    }
    const bool isImplied = arrow.level == Arrow::Level::Implied;
    const bool isAnswer = arrow.what == What::SynAck || arrow.what == What::Ack || arrow.what == What::AckOfFin;
    const double share = isStopped(arrow.fate)        ? 0.42
                         : isAnswer                   ? 0.3 // not where the words of the other one are
                         : !arrow.isRibbon            ? 0.5
                         : arrow.bytes == arrow.whole ? 0.25
                                                      : 0.75;
    const QByteArray styleClass = QByteArray("t") + classOf(arrow);
    // Not over the words at the dots.
    const double half = std::min(widthOf(text), room) / 2;
    const double left = std::min(line.x1(), line.x2()) + 5 + half;
    const double right = std::max(line.x1(), line.x2()) - 5 - half;
    const double x = std::clamp(line.pointAt(share).x(), left, std::max(left, right));
    const double y = line.dx() == 0 ? line.y1() : line.y1() + line.dy() * (x - line.x1()) / line.dx();
    const bool isShort = text != texts.constFirst();
    if (isShort) { // a browser shows the whole where the mouse is
        m_svg.open("g");
        m_svg.title(texts.constFirst());
    }
    m_svg.text(styleClass.constData(), x, y + (isImplied ? 4 : -5), "middle", text);
    if (isShort)
        m_svg.close("g");
}

void SvgArrows::lifeEnd(double x, double y, bool isReset)
{
    if (!isReset) {
        m_svg.rect("closed", x - 5, y - 5, 10, 10);
        return;
    }
    m_svg.circle("octagon", x, y, 7);
    m_svg.path("cross", 'M' + point({x - 3, y - 3}) + 'L' + point({x + 3, y + 3}) + 'M' + point({x - 3, y + 3}) + 'L' +
                            point({x + 3, y - 3}));
}
