// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequencePane.h"

#include "widgets/sequence/LegendPopup.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/style/ElidedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

SequencePane::SequencePane(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_index(feed.store())
    , m_view(new SequenceView(m_index, this))
    , m_controls(new QHBoxLayout)
    , m_title(new QLabel(this))
    , m_flow(new ElidedLabel(this))
    , m_implied(new QCheckBox(this))
    , m_follow(new QCheckBox(this))
    , m_legend(new QToolButton(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(int(DatagramLinks::patienceNs / 1'000'000) + 1);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_flow->setForegroundRole(QPalette::PlaceholderText);
    m_flow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_implied->setObjectName(QStringLiteral("implied"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_implied->setChecked(true);
    m_follow->setChecked(true);
    m_legend->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_legend->setAutoRaise(true);

    m_controls->setContentsMargins(6, 2, 6, 2);
    m_controls->setSpacing(10);
    m_controls->addWidget(m_title);
    m_controls->addWidget(m_flow, 1);
    m_controls->addWidget(m_legend);
    m_controls->addWidget(m_implied);
    m_controls->addWidget(m_follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_controls);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(&m_feed, &EventFeed::appended, this, &SequencePane::take);
    connect(&m_index, &SequenceIndex::advanced, this, &SequencePane::showFlow);
    connect(&m_patience, &QTimer::timeout, this, &SequencePane::losePatience);
    connect(m_implied, &QCheckBox::clicked, this, [this](bool shows) {
        SequenceOptions options = m_view->options();
        options.showsImplied = shows;
        setOptions(options);
    });
    connect(m_follow, &QCheckBox::clicked, m_view, &SequenceView::setFollowing);
    connect(m_legend, &QToolButton::clicked, this, &SequencePane::showLegend);
    connect(m_view, &SequenceView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_view, &SequenceView::currentEventChanged, this, &SequencePane::showFlow);
    connect(m_view, &SequenceView::currentEventChanged, this, &SequencePane::currentEventChanged);
    setTexts();
    take();
}

void SequencePane::take()
{
    if (!m_isPaused)
        m_index.append({m_index.end(), m_feed.end()});
    if (m_isLive)
        m_patience.start();
}

void SequencePane::setLive(bool isLive)
{
    m_isLive = isLive;
    losePatience();
}

// A datagram that has not come is lost some time, also if nothing else happens any more.
void SequencePane::losePatience()
{
    if (m_isLive)
        m_index.setNow(Moment::now());
    else
        m_index.setOver();
    m_view->updateScene();
}

const SequenceOptions& SequencePane::options() const
{
    return m_view->options();
}

void SequencePane::setOptions(const SequenceOptions& options)
{
    if (options == m_view->options())
        return;
    m_implied->setChecked(options.showsImplied);
    m_view->setOptions(options);
    emit optionsChanged(options);
}

void SequencePane::setMarked(const QList<EventPart>& parts)
{
    m_view->setMarked(parts);
}

void SequencePane::setPaused(bool pause)
{
    m_isPaused = pause;
    take();
}

void SequencePane::clear()
{
    m_view->clear();
}

void SequencePane::setCurrentEvent(EventId id)
{
    m_view->setCurrentEvent(id);
}

// Both directions of the connection that the selected event belongs to.
void SequencePane::showFlow()
{
    const EventId id = m_view->currentEvent();
    QStringList flows;
    const StreamLinks& links = m_index.links();
    const quint32 end = id == noEvent ? StreamEnd::none : links.endOf(id, m_index.eventOf(id));
    const auto add = [&](quint32 which) {
        const StreamLinks::Flow flow = links.flow(which);
        const QString from = links.end(which).on.display();
        const QString read = QString::number(flow.read);
        flows += flow.neverRead() > 0
                     ? tr("%1: sent %2 · never read %3 · read %4 B")
                           .arg(from, QString::number(flow.sent), QString::number(flow.neverRead()), read)
                 : flow.isReadKnown
                     ? tr("%1: sent %2 · in kernels %3 · read %4 B")
                           .arg(from, QString::number(flow.sent), QString::number(flow.inKernels()), read)
                     : tr("%1: sent %2 · received %3 B")
                           .arg(from, QString::number(flow.sent), QString::number(links.end(which).received.total()));
    };
    if (end != StreamEnd::none) {
        add(end);
        if (links.end(end).partner != StreamEnd::none)
            add(links.end(end).partner);
    }
    m_flow->setText(flows.join(QStringLiteral("    ")));
}

QString SequencePane::flowText() const
{
    return m_flow->text();
}

void SequencePane::showLegend()
{
    LegendPopup::showBelow(*m_legend);
}

void SequencePane::setTexts()
{
    m_title->setText(tr("Sequence diagram"));
    m_legend->setText(tr("Legend"));
    m_legend->setToolTip(tr("What the lines mean, and what is never drawn"));
    m_implied->setText(tr("implied"));
    m_implied->setToolTip(tr("Show what TCP must have done although no call reported it (SYN, ACK, FIN, RST)"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest event visible (End)"));
    m_view->setEmptyText(tr("No events yet. Start a server or connect a client: every call becomes a row here."));
    m_view->viewport()->update();
    showFlow();
}

void SequencePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}
