// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceToolTip.h"

#include "model/core/TcpState.h"
#include "model/sequence/ArrowText.h"

#include <QCoreApplication>

QString SequenceToolTip::at(const SequenceScene& scene, const SequenceGeometry& geometry, const QPoint& point) const
{
    QString text;
    if (const SequenceScene::Drawn* const drawn = scene.arrowAt(point)) {
        text = m_text.label(drawn->arrow) + QLatin1Char('\n') + translated(arrowReason(drawn->arrow));
        // What the system said of the connection right after the call confirms it.
        const EventId id = drawn->arrow.start != noEvent ? drawn->arrow.start : drawn->arrow.arrival;
        if (const TcpState state = m_index.eventOf(id).tcpState; state != TcpState::Unknown)
            text +=
                QLatin1Char('\n') +
                QCoreApplication::translate("SequenceToolTip", "The system then said: %1.").arg(tcpStateName(state));
    } else {
        const EventId row = geometry.rowAt(point.y());
        if (!scene.rows().contains(row))
            return {};
        text = m_text.row(row);
    }
    return QStringLiteral("<p>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}
