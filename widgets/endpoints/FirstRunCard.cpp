// SPDX-License-Identifier: MIT
#include "widgets/endpoints/FirstRunCard.h"

#include "widgets/endpoints/PrimaryButton.h"
#include "widgets/style/ActionIcons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr quint16 usualPort = 8888;
constexpr quint16 portsTried = 100;
constexpr int lookAgainMs = 2000; // another program may take or leave the port while the card is read

QLabel* centredLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRunCard::FirstRunCard(std::function<bool(quint16)> isPortFree, QWidget* parent)
    : QFrame(parent)
    , m_isPortFree(std::move(isPortFree))
    , m_port(usualPort)
    , m_icon(new QLabel(this))
    , m_title(centredLabel(this))
    , m_text(centredLabel(this))
    , m_start(new PrimaryButton(this))
    , m_note(centredLabel(this))
    , m_lookAgain(new QTimer(this))
{
    setObjectName(QStringLiteral("firstRun"));
    m_start->setObjectName(QStringLiteral("startEcho"));
    m_icon->setAlignment(Qt::AlignCenter);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_start->setMinimumHeight(36);
    m_start->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 24, 20, 24);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addWidget(m_start);
    layout->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_start, &QPushButton::clicked, this, [this] { emit echoServerWanted(m_port); });
    connect(m_lookAgain, &QTimer::timeout, this, &FirstRunCard::look);
    look();
}

void FirstRunCard::focusButton()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void FirstRunCard::look()
{
    m_port = usualPort;
    while (m_port < usualPort + portsTried && !m_isPortFree(m_port))
        ++m_port;
    if (m_port == usualPort + portsTried)
        m_port = 0;
    retranslate();
}

void FirstRunCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_lookAgain->start(lookAgainMs);
}

void FirstRunCard::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_lookAgain->stop();
}

void FirstRunCard::retranslate()
{
    m_icon->setPixmap(actionIcon(ActionIcon::TcpServer).pixmap(QSize(40, 40), devicePixelRatio()));
    m_title->setText(tr("No sockets yet"));
    m_text->setText(
        tr("Every socket you open gets a card here. Begin with a server that sends back what it receives."));
    if (m_port == usualPort)
        m_start->setText(tr("Start an echo server"));
    else if (m_port != 0)
        m_start->setText(tr("%1 is in use, start on %2").arg(usualPort).arg(m_port));
    else
        m_start->setText(tr("%1 is in use, start on a free port").arg(usualPort));
    m_start->setToolTip(tr("socket(), bind(), listen() on 127.0.0.1."));
    m_note->setText(m_port != 0 ? tr("127.0.0.1:%1, this computer only").arg(m_port)
                                : tr("127.0.0.1, this computer only"));
}

void FirstRunCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void FirstRunCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}
