// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerPane.h"

#include "model/composing/PayloadTemplate.h"
#include "model/endpoints/EndpointTable.h"
#include "widgets/composer/DraftEditor.h"
#include "widgets/composer/OrderLine.h"
#include "widgets/composer/PayloadMime.h"
#include "widgets/composer/PayloadShelf.h"
#include "widgets/composer/PlanBar.h"
#include "widgets/composer/TargetBox.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int clockMs = 1000;

} // namespace

ComposerPane::ComposerPane(CommandSink& sink, const EndpointTable& table, const EventStore& store,
                           PayloadLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_target(new TargetBox(table, this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_editor(new DraftEditor(this))
    , m_plan(new PlanBar(this))
    , m_send(new QPushButton(this))
    , m_order(new OrderLine(sink, table, store, this))
    , m_shelf(new PayloadShelf(library, this))
{
    setAcceptDrops(true);
    m_to->setObjectName(QStringLiteral("sendTo"));
    m_send->setObjectName(QStringLiteral("sendDraft"));
    m_send->setAutoDefault(true); // Enter on the focused button sends, too
    m_toLabel->setBuddy(m_to);
    m_values.renew();
    m_clock.setInterval(clockMs);
    build();
    connect(&m_table, &EndpointTable::changed, this, [this](const QList<SocketId>& ids) {
        if (ids.contains(target()))
            refresh();
    });
    connect(m_target, &TargetBox::targetChanged, this, &ComposerPane::takeAddresses);
    connect(m_editor, &DraftEditor::sendWanted, this, &ComposerPane::submit);
    connect(m_editor, &DraftEditor::olderWanted, this, [this] { recall(m_history[target()].older(draft())); });
    connect(m_editor, &DraftEditor::newerWanted, this, [this] { recall(m_history[target()].newer()); });
    connect(m_editor, &DraftEditor::kindChanged, this, &ComposerPane::refresh);
    connect(m_send, &QPushButton::clicked, this, &ComposerPane::submit);
    connect(m_order, &OrderLine::runningChanged, this, &ComposerPane::refresh);
    connect(m_shelf, &PayloadShelf::chosen, this, &ComposerPane::setDraft);
    connect(m_shelf, &PayloadShelf::saveWanted, this, [this] { m_shelf->save(draft()); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_editor->tellsTime())
            return;
        m_values.renew();
        m_editor->setValues(m_values);
    });
    m_clock.start();
    retranslate();
    takeAddresses();
}

void ComposerPane::build()
{
    auto* to = new QHBoxLayout;
    to->addWidget(m_target, 2);
    to->addWidget(m_toLabel);
    to->addWidget(m_to, 1);
    auto* go = new QHBoxLayout;
    go->addWidget(m_plan, 1);
    go->addWidget(m_send, 0, Qt::AlignBottom);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(to);
    column->addWidget(m_editor, 1);
    column->addLayout(go);
    column->addWidget(m_order);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_shelf);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(split);
}

void ComposerPane::setTarget(SocketId id)
{
    m_target->setTarget(id);
}

SocketId ComposerPane::target() const
{
    return m_target->target();
}

void ComposerPane::setDraft(const Draft& draft)
{
    m_plan->setPlan(draft.plan);
    m_editor->setDraft(draft);
    m_editor->focusField();
}

Draft ComposerPane::draft() const
{
    Draft draft = m_editor->draft();
    draft.plan = m_plan->plan();
    return draft;
}

void ComposerPane::focusField()
{
    m_editor->focusField();
}

void ComposerPane::recall(const std::optional<Draft>& draft)
{
    if (draft)
        setDraft(*draft);
}

void ComposerPane::takeAddresses()
{
    const EndpointState* state = m_table.find(target());
    m_values.local = state == nullptr ? SocketAddress() : state->local;
    m_values.peer = state == nullptr ? SocketAddress() : state->peer;
    const bool isUdp = target().isUdp();
    if (isUdp && state != nullptr && !state->peer.isValid() && !state->senders.isEmpty())
        m_to->setText(state->senders.constFirst().address.display());
    else
        m_to->clear();
    m_toLabel->setVisible(isUdp);
    m_to->setVisible(isUdp);
    refresh();
}

void ComposerPane::refresh()
{
    m_target->refresh();
    m_order->refresh();
    m_send->setEnabled(m_target->canSend() && !m_order->isRunning());
    m_plan->setMustCut(target().isUdp() && m_editor->draft().kind == Draft::Kind::File);
    const EndpointState* state = m_table.find(target());
    if (state != nullptr && (state->local != m_values.local || state->peer != m_values.peer)) {
        m_values.local = state->local;
        m_values.peer = state->peer;
    }
    m_editor->setValues(m_values);
    retranslate();
}

bool ComposerPane::readDestination(command::SendOrder& order)
{
    const EndpointState* state = m_table.find(target());
    if (!target().isUdp() || (m_to->text().trimmed().isEmpty() && state != nullptr && state->peer.isValid()))
        return true;
    const Result<HostPort> to = parseHostPort(m_to->text().trimmed());
    if (!to) {
        Problem problem = to.problem();
        problem.position = -1; // it is of another field
        m_editor->showProblem(problem);
        m_to->setFocus(Qt::OtherFocusReason);
        return false;
    }
    order.to = *to;
    return true;
}

bool ComposerPane::isNear(const command::SendOrder& order) const
{
    if (!order.to.host.isEmpty()) {
        const std::optional<QHostAddress> address = literalAddress(order.to.host);
        return !address || address->isLoopback(); // of a name the network thread knows more
    }
    const EndpointState* state = m_table.find(target());
    return state == nullptr || state->peer.family == SocketAddress::Family::Local || state->peer.isLoopback();
}

void ComposerPane::submit()
{
    if (!m_send->isEnabled())
        return;
    const Draft now = draft();
    command::SendOrder order;
    order.on = target();
    order.plan = now.plan;
    if (!readDestination(order))
        return;
    if (const std::optional<Problem> problem = now.plan.problem(isNear(order))) {
        m_editor->showProblem(*problem);
        return;
    }
    qint64 total = -1;
    QString name;
    if (now.kind == Draft::Kind::File) {
        const Result<qint64> size = m_editor->fileSize();
        if (!size)
            return;
        order.file = now.text;
        name = QFileInfo(now.text).fileName();
        total = *size * now.plan.times;
    } else {
        const Result<QByteArray> bytes = m_editor->bytes();
        if (!bytes)
            return;
        order.bytes = *bytes;
        total = bytes->size() * now.plan.times;
        const Result<PayloadTemplate> made = PayloadTemplate::parse(now.text, now.format);
        if (now.kind == Draft::Kind::Template && now.plan.times > 1 && made && made->varies()) {
            order.pattern = *made;
            order.values = m_values;
            total = -1;
        }
    }
    m_history[target()].add(now);
    m_order->start(std::move(order), total, name);
    if (now.kind == Draft::Kind::Template) {
        m_values.counter += quint64(now.plan.times - 1);
        m_values = m_values.next();
        m_editor->setValues(m_values);
    }
}

void ComposerPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (PayloadMime::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void ComposerPane::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (const std::optional<SavedPayload> payload = PayloadMime::payloadIn(event->mimeData())) {
        setDraft(payload->draft);
        return;
    }
    Draft file = draft();
    file.kind = Draft::Kind::File;
    file.text = PayloadMime::fileIn(event->mimeData());
    setDraft(file);
    m_send->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComposerPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComposerPane::retranslate()
{
    m_send->setText(target().isValid() ? tr("&Send · %1").arg(target().display()) : tr("&Send"));
    m_send->setToolTip(target().isUdp() ? tr("Hand these bytes to the system: sendto().")
                                        : tr("Hand these bytes to the system: send()."));
    m_toLabel->setText(tr("t&o"));
    m_to->setAccessibleName(tr("Send to"));
    m_to->setPlaceholderText(tr("host:port"));
}
