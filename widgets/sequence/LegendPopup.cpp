// SPDX-License-Identifier: MIT
#include "widgets/sequence/LegendPopup.h"

#include "widgets/sequence/SequenceLegend.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

LegendPopup::LegendPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* never = new QLabel(tr("Never drawn, because no call tells it: sequence numbers, windows, retransmissions, "
                                "segments. [0…4] counts bytes of the stream."),
                             this);
    never->setTextFormat(Qt::PlainText);
    never->setWordWrap(true);
    never->setForegroundRole(QPalette::PlaceholderText);
    never->setContentsMargins(14, 0, 14, 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(new SequenceLegend(this));
    layout->addWidget(never);
}

void LegendPopup::showBelow(QWidget& anchor)
{
    auto* popup = new LegendPopup(&anchor);
    popup->adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - popup->width(), anchor.height() + 2));
    popup->move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - popup->width())),
                std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - popup->height())));
    popup->show();
}
