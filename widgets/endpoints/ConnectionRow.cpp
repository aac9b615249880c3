// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ConnectionRow.h"

#include "widgets/composer/ComposerLine.h"
#include "widgets/endpoints/ByteAmount.h"
#include "widgets/endpoints/HitSize.h"
#include "widgets/endpoints/StateLook.h"
#include "widgets/endpoints/StreamPanel.h"
#include "widgets/style/ActionIcons.h"
#include "widgets/style/ElidedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

ConnectionRow::ConnectionRow(const SessionAccess& session, SocketId id, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_id(id)
    , m_fold(new QToolButton(this))
    , m_pick(new QCheckBox(this))
    , m_title(new QLabel(this))
    , m_traffic(new ElidedLabel(this))
    , m_chip(new StateChip(this))
    , m_stream(new StreamPanel(session, id, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_traffic->setForegroundRole(QPalette::PlaceholderText);
    m_pick->setVisible(false);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setVisible(false);
    m_stream->addCloseButton();
    m_stream->addErrorBar();
    m_stream->takeDropsOf(this);

    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(m_fold);
    header->addWidget(m_pick);
    header->addWidget(m_title);
    header->addWidget(m_traffic, 1);
    header->addWidget(m_chip);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(m_stream);

    connect(m_pick, &QCheckBox::toggled, this, &ConnectionRow::pickedChanged);
    connect(m_fold, &QToolButton::toggled, this, &ConnectionRow::showFold);
    showFold();
    giveHitSize(*this);
    retranslate();
}

QString ConnectionRow::title(SocketId id, const EndpointState* state, bool withHost)
{
    if (state == nullptr || !state->peer.isValid())
        return id.display();
    const bool isLocal = state->peer.family == SocketAddress::Family::Local;
    const QString peer = isLocal    ? state->peer.path
                         : withHost ? state->peer.display()
                                    : QStringLiteral("…:%1").arg(state->peer.port);
    return peer.isEmpty() ? id.display() : id.display() + QStringLiteral(" ⇄ ") + peer;
}

void ConnectionRow::refresh()
{
    const EndpointState* state = m_session.table.find(m_id);
    const bool isNear = state == nullptr || state->peer.isLoopback();
    m_title->setText(title(m_id, state, !isNear));
    m_title->setToolTip(state == nullptr ? QString() : state->peer.display());
    m_traffic->setText(state == nullptr ? QString() : shortTrafficAmount(state->bytesSent, state->bytesReceived));
    const StateLook look = stateLook(m_id, state);
    m_chip->setState(look.word, look.role, look.shape);
    setAccessibleName(m_title->text());
    m_stream->refresh();
}

void ConnectionRow::setReceiveMode(const command::ReceiveMode& mode)
{
    m_stream->setReceiveMode(mode);
}

void ConnectionRow::setFolding(bool isFoldable, bool isFolded)
{
    m_fold->setVisible(isFoldable);
    m_fold->setChecked(!isFolded);
}

void ConnectionRow::showFold()
{
    m_fold->setIcon(actionIcon(m_fold->isChecked() ? ActionIcon::ChevronDown : ActionIcon::ChevronRight));
    m_stream->setVisible(m_fold->isChecked());
}

void ConnectionRow::setPickable(bool pickable)
{
    m_pick->setVisible(pickable);
    if (!pickable)
        m_pick->setChecked(false);
}

bool ConnectionRow::isPicked() const
{
    return m_pick->isChecked();
}

void ConnectionRow::focusComposer()
{
    m_fold->setChecked(true);
    m_stream->composer()->focusField();
}

void ConnectionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(rect(), 5, 5);
}

void ConnectionRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionRow::retranslate()
{
    m_pick->setToolTip(tr("Pick this connection for sending to several."));
    m_pick->setAccessibleName(m_pick->toolTip());
    m_fold->setToolTip(tr("Show or hide what can be done with this connection."));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_traffic->setToolTip(tr("Bytes sent and received."));
    refresh();
}
