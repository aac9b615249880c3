// SPDX-License-Identifier: MIT
#include "widgets/states/TokenFlights.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

TokenFlights::TokenFlights(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    m_progress.setDuration(durationMs);
    m_progress.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_progress, &QVariantAnimation::finished, this, [this] {
        m_flights.clear();
        hide();
        emit landed();
    });
    hide();
}

void TokenFlights::start(const QList<Flight>& flights)
{
    m_progress.stop();
    m_flights = flights;
    show();
    raise();
    m_progress.start();
}

bool TokenFlights::isFlying(SocketId socket) const
{
    return std::any_of(m_flights.cbegin(), m_flights.cend(),
                       [socket](const Flight& flight) { return flight.token.socket == socket; });
}

void TokenFlights::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    const qreal progress = m_progress.currentValue().toReal();
    for (const Flight& flight : std::as_const(m_flights)) {
        QRectF rect({}, Token::size(flight.token.text, font()));
        rect.moveCenter(QLineF(flight.from, flight.to).pointAt(progress));
        flight.token.paint(painter, rect, palette());
    }
}
