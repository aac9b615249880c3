// SPDX-License-Identifier: MIT
#include "widgets/endpoints/StreamPanel.h"

#include "widgets/composer/ComposerLine.h"
#include "widgets/composer/OrderLine.h"
#include "widgets/composer/PayloadMime.h"
#include "widgets/endpoints/LastReceivedLine.h"
#include "widgets/style/EventColors.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel* noteLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(false);
    return label;
}

} // namespace

StreamPanel::StreamPanel(const SessionAccess& session, SocketId id, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_composer(new ComposerLine(this))
    , m_receiveRow(new QWidget(this))
    , m_waiting(new QLabel(m_receiveRow))
    , m_receive(new QPushButton(m_receiveRow))
    , m_full(noteLabel(this))
    , m_ended(noteLabel(this))
    , m_order(new OrderLine(session.sink, session.table, session.store, this))
    , m_lastReceived(new LastReceivedLine(this))
{
    m_receive->setObjectName(QStringLiteral("receiveButton"));
    m_receive->setAutoDefault(false);
    m_waiting->setTextFormat(Qt::PlainText);
    m_ended->setForegroundRole(QPalette::PlaceholderText);
    m_full->setAutoFillBackground(true);
    m_full->setMargin(3);
    QPalette badge = m_full->palette();
    badge.setColor(QPalette::Window, EventColors::warningBadge().background);
    badge.setColor(QPalette::WindowText, EventColors::warningBadge().text);
    m_full->setPalette(badge);

    auto* row = new QHBoxLayout(m_receiveRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_receive);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_composer);
    layout->addWidget(m_order);
    layout->addWidget(m_full);
    layout->addWidget(m_receiveRow);
    layout->addWidget(m_ended);
    layout->addWidget(m_lastReceived);

    connect(m_composer, &ComposerLine::submitted, this, [this](const QByteArray& bytes) {
        if (m_send)
            m_send(bytes);
        else
            m_session.sink.post(command::Send{m_id, bytes});
    });
    connect(m_composer, &ComposerLine::expandWanted, this,
            [this](const Draft& draft) { m_session.compose(m_id, draft); });
    m_composer->setExpandable(bool(m_session.compose));
    setAcceptDrops(true);
    connect(m_receive, &QPushButton::clicked, this, &StreamPanel::receive);
    retranslate();
}

void StreamPanel::addCloseButton()
{
    m_close = new CloseButton(this);
    m_composer->addButton(m_close);
    connect(m_close, &CloseButton::chosen, this,
            [this](CloseButton::Wish wish) { m_session.sink.post(CloseButton::commandFor(wish, m_id)); });
    refresh();
}

void StreamPanel::addErrorBar()
{
    m_error = new ErrorBar(this);
    layout()->addWidget(m_error);
}

void StreamPanel::sendThrough(std::function<void(const QByteArray&)> send)
{
    m_send = std::move(send);
}

void StreamPanel::setReceiveMode(const command::ReceiveMode& mode)
{
    m_receiveMode = mode;
    refresh();
}

void StreamPanel::receive()
{
    m_session.sink.post(command::Receive{m_id, m_receiveMode.size});
}

void StreamPanel::takeDropsOf(QWidget* area)
{
    area->setAcceptDrops(true);
    area->installEventFilter(this);
}

bool StreamPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter)
        dragEnterEvent(static_cast<QDragEnterEvent*>(event));
    else if (event->type() == QEvent::Drop)
        dropEvent(static_cast<QDropEvent*>(event));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void StreamPanel::dragEnterEvent(QDragEnterEvent* event)
{
    const EndpointState* state = m_session.table.find(m_id);
    const bool canSend = state != nullptr && state->phase == EndpointState::Phase::Open && !state->hasSentFin;
    if (canSend && PayloadMime::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void StreamPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (const std::optional<SavedPayload> payload = PayloadMime::payloadIn(event->mimeData()))
        take(*payload);
    else
        sendFile(PayloadMime::fileIn(event->mimeData()));
}

void StreamPanel::take(const SavedPayload& payload)
{
    TemplateValues values;
    values.renew();
    if (const EndpointState* state = m_session.table.find(m_id)) {
        values.local = state->local;
        values.peer = state->peer;
    }
    const bool isSimple = payload.draft.kind != Draft::Kind::File && payload.draft.plan.isPlain();
    const Result<QByteArray> bytes = isSimple ? resolved(payload.draft, values) : Result<QByteArray>(QByteArray());
    if (isSimple && bytes)
        emit m_composer->submitted(*bytes);
    else if (m_session.compose)
        m_session.compose(m_id, payload.draft); // which says what is wrong, or how it goes
}

void StreamPanel::sendFile(const QString& path)
{
    const Result<qint64> size = sizeOfFile(path);
    // Datagrams have a size to be chosen; what cannot be read, or comes while another file is on its way, is for the
    // composer.
    if (m_id.isUdp() || !size || m_order->isRunning()) {
        if (m_session.compose)
            m_session.compose(m_id, {Draft::Kind::File, path, {}, {}});
        return;
    }
    command::SendOrder order;
    order.on = m_id;
    order.file = path;
    m_order->start(std::move(order), *size, QFileInfo(path).fileName());
}

void StreamPanel::refresh()
{
    const EndpointState* state = m_session.table.find(m_id);
    const bool isOpen = state != nullptr && state->phase == EndpointState::Phase::Open;
    m_composer->setSendable(isOpen && !state->hasSentFin);
    if (m_close != nullptr)
        m_close->follow(state);
    if (m_error != nullptr)
        m_error->follow(m_session.store, state);
    m_receiveRow->setVisible(isOpen && !m_receiveMode.automatic);
    m_receive->setEnabled(isOpen);
    m_lastReceived->follow(m_session.store, state);
    m_order->refresh();
    showNotes(state);
}

void StreamPanel::showNotes(const EndpointState* state)
{
    const bool isOpen = state != nullptr && state->phase == EndpointState::Phase::Open;
    m_waiting->setText(tr("%n byte(s) waiting", nullptr, isOpen ? int(state->bytesWaiting) : 0));
    m_full->setVisible(isOpen && state->isSendBufferFull);
    m_ended->setVisible(isOpen && (state->hasReceivedEnd || state->hasSentFin));
    if (isOpen && state->hasReceivedEnd && state->hasSentFin)
        m_ended->setText(tr("Both directions have ended."));
    else if (isOpen && state->hasReceivedEnd)
        m_ended->setText(tr("The peer will send no more. Sending still works."));
    else if (isOpen)
        m_ended->setText(tr("Send side shut down. Receiving still works."));
}

void StreamPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StreamPanel::retranslate()
{
    m_receive->setText(tr("Receive"));
    m_receive->setToolTip(tr("Take what waits, at most one receive size: recv()."));
    m_full->setText(tr("Send buffer full: the rest waits for room."));
    refresh();
}
