// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/states/Token.h"

#include <QList>
#include <QPointF>
#include <QVariantAnimation>
#include <QWidget>

// The sockets that are on their way from one state to another, above the figure. Lets the mouse through.
class TokenFlights final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int durationMs = 150;

    struct Flight
    {
        Token token;
        QPointF from; // middles
        QPointF to;
    };

    explicit TokenFlights(QWidget* parent);

    // Those before end at once.
    void start(const QList<Flight>& flights);
    bool isFlying(SocketId socket) const;

signals:
    // Sent when all have arrived.
    void landed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Flight> m_flights;
    QVariantAnimation m_progress; // 0 … 1
};
