// SPDX-License-Identifier: MIT
#include "widgets/lessons/RecorderStrip.h"

#include "model/lessons/CommandTape.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

static constexpr int leastHit = 28; // pixels
static constexpr int dot = 10;
static constexpr int textLeft = 32;

RecorderStrip::RecorderStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(QStringLiteral("recorderStrip"));
    m_stop->setObjectName(QStringLiteral("recorderStop"));
    m_discard->setObjectName(QStringLiteral("recorderDiscard"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(textLeft, 6, 8, 6);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_stop, m_discard}) {
        button->setMinimumHeight(leastHit);
        layout->addWidget(button);
    }
    connect(m_stop, &QPushButton::clicked, this, &RecorderStrip::stopWanted);
    connect(m_discard, &QPushButton::clicked, this, &RecorderStrip::discardWanted);
    retranslate();
}

void RecorderStrip::setClicks(qsizetype clicks)
{
    m_clicks = clicks;
    if (clicks == 0)
        m_text->setText(tr("A lesson is being recorded: open sockets, send, close, as it shall be taken."));
    else if (clicks < CommandTape::mostClicks)
        m_text->setText(tr("A lesson is being recorded: %n click(s).", nullptr, int(clicks)));
    else
        m_text->setText(tr("A lesson is being recorded: %n click(s). That is as many as a lesson takes, nothing more "
                           "is kept.",
                           nullptr, int(clicks)));
    setAccessibleName(m_text->text());
}

void RecorderStrip::retranslate()
{
    m_stop->setText(tr("&Stop and save…"));
    m_discard->setText(tr("Discard"));
    setClicks(m_clicks);
}

void RecorderStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecorderStrip::paintEvent(QPaintEvent*)
{
    const QColor color = EventColors::of(palette()).text(EventRole::Error);
    QColor tint = color;
    tint.setAlphaF(0.08f);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRect((textLeft - dot) / 2, (height() - dot) / 2, dot, dot));
}
