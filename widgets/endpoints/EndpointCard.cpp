// SPDX-License-Identifier: MIT
#include "widgets/endpoints/EndpointCard.h"

#include "widgets/endpoints/AddressCombo.h"
#include "widgets/endpoints/ByteAmount.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/endpoints/RateLine.h"
#include "widgets/endpoints/StateLook.h"
#include "widgets/style/ElidedLabel.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

EndpointCard::EndpointCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_id(id)
    , m_setup(std::move(setup))
    , m_body(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_traffic(new ElidedLabel(this))
    , m_chip(new StateChip(this))
    , m_note(new FieldNote(this))
    , m_error(new ErrorBar(this))
    , m_retry(new OpenRetry(this))
    , m_rates(new RateLine(session, id, this))
{
    m_body->setContentsMargins(13, 8, 10, 8);
    m_body->setSpacing(4);
    m_chip->setObjectName(QStringLiteral("stateChip"));
    m_title->setTextFormat(Qt::PlainText);
    m_traffic->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto* header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addStretch(1);
    header->addWidget(m_traffic);
    header->addWidget(m_chip);
    m_body->addLayout(header);
    m_body->addWidget(m_rates);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // never squeezed: the pane scrolls

    connect(m_error, &ErrorBar::fixChosen, this, [this](const ErrorFix& fix) {
        const bool wasWaiting = m_retry->isWaiting();
        m_retry->stop();
        if (fix.kind != ErrorFix::Kind::WaitAndRetry)
            applyFix(fix);
        else if (!wasWaiting)
            m_retry->start();
    });
    connect(m_retry, &OpenRetry::due, this, [this] { open(); });
    connect(m_retry, &OpenRetry::changed, this, [this] { m_error->setSecondsLeft(m_retry->secondsLeft()); });
}

void EndpointCard::addNotes()
{
    m_body->addWidget(m_note);
    m_body->addWidget(m_error);
}

bool EndpointCard::isOpen() const
{
    const EndpointState* now = state();
    return now != nullptr && now->isOpen();
}

void EndpointCard::refresh(const QList<SocketId>& ids)
{
    const EndpointState* now = state();
    const StateLook look = stateLook(m_id, now);
    m_chip->setState(look.word, look.role, look.shape);
    if (m_role != look.role) {
        m_role = look.role;
        update();
    }
    const bool hasTraffic = now != nullptr && (now->bytesSent != 0 || now->bytesReceived != 0);
    m_traffic->setText(hasTraffic ? shortTrafficAmount(now->bytesSent, now->bytesReceived) : QString());
    if (isOpen())
        m_retry->stop();
    m_error->follow(m_session.store, now, [this](const Event& error) { return fixesFor(error); });
    m_rates->wake();
    showState(now, ids);
}

QList<ErrorFix> EndpointCard::fixesFor(const Event& error) const
{
    if (isOpen())
        return {};
    QList<ErrorFix> fixes;
    if (error.error == ErrorId::InUse)
        fixes += {ErrorFix{ErrorFix::Kind::FreePort}, ErrorFix{ErrorFix::Kind::WaitAndRetry}};
    if (error.error == ErrorId::NotAvailable || error.error == ErrorId::Family)
        fixes += ErrorFix{ErrorFix::Kind::UseLoopback};
    if (error.error == ErrorId::Denied && m_setup.where.port != 0 && m_setup.where.port < 1024)
        fixes += ErrorFix{ErrorFix::Kind::UsePort, quint16(m_setup.where.port + 8000)};
    fixes += ErrorFix{ErrorFix::Kind::Retry};
    return fixes;
}

void EndpointCard::applyFix(const ErrorFix& fix)
{
    if (fix.kind == ErrorFix::Kind::Retry)
        open();
}

void EndpointCard::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
}

void EndpointCard::retranslate()
{
    m_title->setText(m_id.display() + QStringLiteral(" · ") + kindName());
    setAccessibleName(m_title->text());
    m_traffic->setToolTip(tr("Bytes sent and received."));
}

void EndpointCard::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter.fillPath(outline, palette().color(QPalette::Base));
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, 4, height()), colors.text(m_role));
    painter.restore();
    const QColor edge = m_isCurrent ? colors.selectionBar() : palette().color(QPalette::Mid);
    painter.setPen(QPen(edge, m_isCurrent ? 1.5 : 1));
    painter.drawPath(outline);
}

void EndpointCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh({m_id});
    }
}

void EndpointCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    emit currentChanged();
}

bool EndpointCard::readWhere(const AddressCombo& address, PortField& port)
{
    const Result<QString> host = address.host();
    if (!host) {
        m_note->show(address.lineEdit(), host.problem());
        return false;
    }
    const Result<quint16> number = port.port();
    if (!number) {
        m_note->show(&port, number.problem());
        return false;
    }
    m_setup.where = {*host, *number};
    return true;
}

bool EndpointCard::focusNextPrevChild(bool next)
{
    // Tab stays inside the card; Ctrl+Tab, which the pane handles, leaves it.
    QWidget* const from = focusWidget();
    if (from == nullptr)
        return QFrame::focusNextPrevChild(next);
    for (QWidget* w = next ? from->nextInFocusChain() : from->previousInFocusChain(); w != from;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0 &&
            w->focusProxy() == nullptr) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}
