// SPDX-License-Identifier: MIT
#include "widgets/style/ActionIcons.h"

#include "widgets/style/OutlinePath.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>

namespace {

// On a grid of 24 x 24, strokes 2 wide with round ends.
struct Drawing
{
    ActionIcon icon;
    const char* stroke;
    const char* fill;
};

constexpr std::array<Drawing, actionIconCount> drawings = {{
    {ActionIcon::TcpServer, "R 3 3.5 18 7.5 2 R 3 13 18 7.5 2 M 11.5 7.25 L 17 7.25 M 11.5 16.75 L 17 16.75",
     "O 7 7.25 1.4 O 7 16.75 1.4"},
    {ActionIcon::TcpClient, "R 4 4.5 16 11 2 M 2 19.5 L 22 19.5", ""},
    {ActionIcon::UdpEndpoint, "M 12 2.5 L 21.5 12 L 12 21.5 L 2.5 12 Z", "O 12 12 2.6"},
    {ActionIcon::LocalSocket,
     "M 9 2.5 L 9 8 M 15 2.5 L 15 8 M 5.5 8 L 18.5 8 M 7 8 L 7 12 C 7 15.5 9 17 12 17 C 15 17 17 15.5 17 12 L 17 8 "
     "M 12 17 L 12 21.5",
     ""},
    {ActionIcon::Relay, "R 6.5 6.5 11 11 2 M 1.5 12 L 6.5 12 M 17.5 12 L 22.5 12", "O 10 10 1.4 O 14 14 1.4"},
    {ActionIcon::QuickEcho, "M 13.5 2.5 L 4.5 13.5 L 11 13.5 L 10.5 21.5 L 19.5 10 L 13 10 Z", ""},
    {ActionIcon::Pause, "", "R 5.5 4 4.5 16 1 R 14 4 4.5 16 1"},
    {ActionIcon::Play, "M 7 4.5 L 19 12 L 7 19.5 Z", "M 7 4.5 L 19 12 L 7 19.5 Z"},
    {ActionIcon::Stop, "R 5 5 14 14 2", ""},
    {ActionIcon::Close, "M 5.5 5.5 L 18.5 18.5 M 18.5 5.5 L 5.5 18.5", ""},
    {ActionIcon::Reset,
     "M 8.3 3 L 15.7 3 L 21 8.3 L 21 15.7 L 15.7 21 L 8.3 21 L 3 15.7 L 3 8.3 Z M 9 9 L 15 15 M 15 9 L 9 15", ""},
    {ActionIcon::ShutDown, "O 12 12 9", "M 12 3 C 7 3 3 7 3 12 C 3 17 7 21 12 21 Z"},
    {ActionIcon::Listen,
     "M 8 8 C 5.8 10.2 5.8 13.8 8 16 M 16 8 C 18.2 10.2 18.2 13.8 16 16 M 5 5 C 1.1 8.9 1.1 15.1 5 19 "
     "M 19 5 C 22.9 8.9 22.9 15.1 19 19",
     "O 12 12 2.2"},
    {ActionIcon::Accept, "M 21 12 L 8 12 M 13 7 L 8 12 L 13 17 M 3.5 4 L 3.5 20", ""},
    {ActionIcon::Connect, "M 3 12 L 16 12 M 11 7 L 16 12 L 11 17 M 20.5 4 L 20.5 20", ""},
    {ActionIcon::Send, "M 21.5 2.5 L 2.5 9.5 L 10.5 13.5 L 14.5 21.5 Z M 21.5 2.5 L 10.5 13.5", ""},
    {ActionIcon::Receive, "M 12 3 L 12 14.5 M 7 9.5 L 12 14.5 L 17 9.5 M 3.5 15.5 L 3.5 20.5 L 20.5 20.5 L 20.5 15.5",
     ""},
    {ActionIcon::ChevronDown, "M 6 9 L 12 15 L 18 9", ""},
    {ActionIcon::ChevronRight, "M 9 6 L 15 12 L 9 18", ""},
    {ActionIcon::Copy,
     "R 8.5 8.5 12.5 12.5 2 M 15.5 8.5 L 15.5 5 C 15.5 3.9 14.6 3 13.5 3 L 5 3 C 3.9 3 3 3.9 3 5 L 3 13.5 "
     "C 3 14.6 3.9 15.5 5 15.5 L 8.5 15.5",
     ""},
    {ActionIcon::Clear,
     "M 3.5 6 L 20.5 6 M 8.5 6 L 8.5 3 L 15.5 3 L 15.5 6 M 5.5 6 L 6.5 21 L 17.5 21 L 18.5 6 M 10 10.5 L 10 16.5 "
     "M 14 10.5 L 14 16.5",
     ""},
    {ActionIcon::Settings, "M 3 7 L 11 7 M 17 7 L 21 7 M 3 17 L 7 17 M 13 17 L 21 17 O 14 7 3 O 10 17 3", ""},
    {ActionIcon::Theme, "O 12 12 9", "M 12 3 C 17 3 21 7 21 12 C 21 17 17 21 12 21 Z"},
    {ActionIcon::Language, "O 12 12 9 M 3 12 L 21 12 M 12 3 C 6.5 8 6.5 16 12 21 M 12 3 C 17.5 8 17.5 16 12 21", ""},
    {ActionIcon::Log, "M 9 5.5 L 21 5.5 M 9 12 L 21 12 M 9 18.5 L 21 18.5",
     "O 4.5 5.5 1.5 O 4.5 12 1.5 O 4.5 18.5 1.5"},
    {ActionIcon::Add, "M 12 4 L 12 20 M 4 12 L 20 12", ""},
    {ActionIcon::Warning, "M 12 3 L 22 20.5 L 2 20.5 Z M 12 9.5 L 12 14", "O 12 17.2 1.3"},
    {ActionIcon::Info, "O 12 12 9 M 12 11 L 12 16.5", "O 12 7.6 1.3"},
    {ActionIcon::Lessons,
     "M 12 6 L 12 20 M 12 6 C 9 4 6 3.6 3 4 L 3 18 C 6 17.6 9 18 12 20 C 15 18 18 17.6 21 18 "
     "L 21 4 C 18 3.6 15 4 12 6",
     ""},
    {ActionIcon::Present, "M 3 4 L 21 4 L 21 16 L 3 16 Z M 12 16 L 12 20 M 8 20.5 L 16 20.5",
     "M 10 7 L 15 10 L 10 13 Z"},
    {ActionIcon::More, "", "O 5 12 1.8 O 12 12 1.8 O 19 12 1.8"},
}};

class OutlineEngine final : public QIconEngine
{
public:
    explicit OutlineEngine(ActionIcon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                           mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        const qreal side = qMin(rect.width(), rect.height());
        const Drawing& drawing = drawings[size_t(m_icon)];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / 24, side / 24);
        painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(outlinePath(QLatin1String(drawing.stroke)));
        painter->fillPath(outlinePath(QLatin1String(drawing.fill)), color);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new OutlineEngine(m_icon); }

private:
    ActionIcon m_icon;
};

} // namespace

QIcon actionIcon(ActionIcon icon)
{
    Q_ASSERT(drawings[size_t(icon)].icon == icon);
    return QIcon(new OutlineEngine(icon));
}
