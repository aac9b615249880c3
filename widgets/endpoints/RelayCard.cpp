// SPDX-License-Identifier: MIT
#include "widgets/endpoints/RelayCard.h"

#include "widgets/endpoints/AddressCombo.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/endpoints/ImpairmentsPopup.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/endpoints/ReachNote.h"
#include "widgets/endpoints/StateLook.h"
#include "widgets/style/ElidedLabel.h"
#include "widgets/style/SummaryButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr qsizetype mostLines = 6; // of sockets; the diagram has them all

RelayCard::RelayCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent)
    : EndpointCard(session, id, std::move(setup), parent)
    , m_address(new AddressCombo(this))
    , m_port(new PortField(PortField::Zero::MeansFreePort, this))
    , m_main(new QPushButton(this))
    , m_reach(new ReachNote(this))
    , m_target(new QLineEdit(this))
    , m_impairments(new SummaryButton(this))
    , m_done(new ElidedLabel(this))
    , m_sockets(new QLabel(this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_port->setObjectName(QStringLiteral("port"));
    m_main->setObjectName(QStringLiteral("mainButton"));
    m_target->setObjectName(QStringLiteral("target"));
    m_impairments->setObjectName(QStringLiteral("impairmentsButton"));
    m_done->setObjectName(QStringLiteral("done"));
    m_main->setAutoDefault(false);
    m_address->setHost(this->setup().where.host);
    m_port->setPort(this->setup().where.port);
    m_target->setText(this->setup().target.display());
    m_sockets->setTextFormat(Qt::PlainText);
    m_sockets->setForegroundRole(QPalette::PlaceholderText);
    m_sockets->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long addresses do not widen the card
    buildRows();

    connect(m_main, &QPushButton::clicked, this, [this] {
        if (isOpen())
            post(command::Close{this->id(), true});
        else
            open();
    });
    connect(m_port, &QLineEdit::returnPressed, m_main, &QPushButton::click);
    connect(m_target, &QLineEdit::returnPressed, this, [this] {
        if (!isOpen())
            open();
    });
    connect(m_address, &AddressCombo::hostEdited, this, [this] { refresh({this->id()}); });
    connect(m_impairments, &QToolButton::clicked, this, &RelayCard::openOptions);
    RelayCard::retranslate();
    refresh({id});
}

void RelayCard::buildRows()
{
    auto* where = new QHBoxLayout;
    where->setSpacing(6);
    where->addWidget(m_address, 1);
    where->addWidget(new QLabel(QStringLiteral(":"), this));
    where->addWidget(m_port);
    where->addWidget(m_main);
    auto* target = new QHBoxLayout;
    target->setSpacing(6);
    auto* arrow = new QLabel(QStringLiteral("→"), this);
    arrow->setBuddy(m_target);
    target->addWidget(arrow);
    target->addWidget(m_target, 1);
    body()->addLayout(where);
    body()->addWidget(m_reach);
    body()->addLayout(target);
    addNotes();
    body()->addWidget(m_impairments);
    body()->addWidget(m_done);
    body()->addWidget(m_sockets);
}

bool RelayCard::readFields()
{
    if (!readWhere(*m_address, *m_port))
        return false;
    const Result<HostPort> target = parseHostPort(m_target->text().trimmed());
    if (!target) {
        note()->show(m_target, target.problem());
        return false;
    }
    editSetup().target = *target;
    return true;
}

void RelayCard::open()
{
    if (readFields())
        post(command::OpenRelay{id(), setup().where, setup().target, setup().impairments});
}

void RelayCard::focusFirstField()
{
    m_target->setFocus(Qt::OtherFocusReason);
}

void RelayCard::openOptions()
{
    const auto transport = id().isUdp() ? ImpairmentsPopup::Transport::Udp : ImpairmentsPopup::Transport::Tcp;
    auto* popup = new ImpairmentsPopup(transport, setup().impairments, this);
    connect(popup, &ImpairmentsPopup::impairmentsChanged, this, &RelayCard::onImpairments);
    popup->openBelow(m_impairments);
}

void RelayCard::onImpairments(const Impairments& impairments)
{
    editSetup().impairments = impairments;
    if (isOpen())
        post(command::SetImpairments{id(), impairments});
    m_impairments->setSummary(impairmentsSummary());
}

void RelayCard::showState(const EndpointState* state, const QList<SocketId>&)
{
    const bool isRunning = state != nullptr && state->isOpen();
    m_address->setFixed(isRunning);
    m_port->setReadOnly(isRunning);
    m_target->setReadOnly(isRunning);
    if (isRunning && state->local.isValid())
        m_port->setPort(state->local.port);
    m_main->setText(isRunning ? tr("Stop") : tr("Start"));
    m_main->setToolTip(isRunning ? tr("Close the relay and its connections.")
                                 : tr("Take what comes to that address, and pass it on."));
    m_reach->follow(m_address->currentText().trimmed(), isRunning ? state->local.port : 0);
    m_impairments->setSummary(impairmentsSummary());
    m_done->setText(state == nullptr ? QString() : doneSoFar(*state));
    m_done->setVisible(!m_done->text().isEmpty());
    m_sockets->setText(state == nullptr ? QString() : socketLines(*state));
    m_sockets->setVisible(!m_sockets->text().isEmpty());
}

void RelayCard::applyFix(const ErrorFix& fix)
{
    if (fix.kind == ErrorFix::Kind::FreePort)
        m_port->setPort(0);
    else if (fix.kind == ErrorFix::Kind::UsePort)
        m_port->setPort(fix.port);
    else if (fix.kind == ErrorFix::Kind::UseLoopback)
        m_address->setHost(QStringLiteral("127.0.0.1"));
    open();
}

QString RelayCard::impairmentsSummary() const
{
    const Impairments& done = setup().impairments;
    QStringList parts;
    const auto add = [&parts](bool isUsed, const QString& text) {
        if (isUsed)
            parts += text;
    };
    if (id().isUdp()) {
        add(done.lossPercent > 0, tr("loss %1 %").arg(done.lossPercent));
        add(done.duplicatePercent > 0, tr("duplicates %1 %").arg(done.duplicatePercent));
        add(done.reorderPercent > 0, tr("out of order %1 %").arg(done.reorderPercent));
    }
    add(done.delayMs > 0, tr("delay %1 ms").arg(done.delayMs));
    add(done.jitterMs > 0, tr("jitter %1 ms").arg(done.jitterMs));
    if (!id().isUdp()) {
        add(done.bytesPerSecond > 0, tr("%1 bytes per second").arg(done.bytesPerSecond));
        add(done.pieceSize > 0, tr("pieces of %1 B").arg(done.pieceSize));
        add(done.cutAfter != Impairments::never && !done.isCutByReset, tr("cut off after %1 B").arg(done.cutAfter));
        add(done.cutAfter != Impairments::never && done.isCutByReset, tr("reset after %1 B").arg(done.cutAfter));
    }
    return parts.isEmpty() ? tr("passes all on as it comes") : parts.join(QStringLiteral(" · "));
}

QString RelayCard::doneSoFar(const EndpointState& relay) const
{
    std::array<quint64, interferenceCount> sums = {};
    const auto sum = [&sums](const EndpointState* socket) {
        for (size_t i = 0; socket != nullptr && i < sums.size(); ++i)
            sums[i] += socket->simulated[i];
    };
    sum(&relay);
    for (const SocketId connection : relay.connections)
        sum(session().table.find(connection));
    const QStringList words = {tr("%1 lost"),      tr("%1 doubled"), tr("%1 out of order"),
                               tr("%1 held back"), tr("%1 split"),   tr("%1 cut off")};
    QStringList parts;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] > 0)
            parts += words.at(qsizetype(i)).arg(sums[i]);
    }
    return parts.isEmpty() ? QString() : tr("Simulated: %1").arg(parts.join(QStringLiteral(" · ")));
}

QString RelayCard::socketLines(const EndpointState& relay) const
{
    QStringList lines;
    for (const SocketId connection : relay.connections) {
        const EndpointState* const socket = session().table.find(connection);
        if (socket == nullptr || !socket->isOpen())
            continue;
        const QString way = connection.isAccepted() ? QStringLiteral("%1 ⇄ %2  %3") : QStringLiteral("%1 → %2  %3");
        lines += way.arg(connection.display(), socket->peer.display(), stateLook(connection, socket).word);
    }
    if (lines.size() > mostLines) {
        const qsizetype more = lines.size() - mostLines;
        lines = lines.mid(0, mostLines);
        lines += tr("and %1 more").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

QString RelayCard::kindName() const
{
    return id().isUdp() ? tr("UDP relay, simulated") : tr("TCP relay, simulated");
}

void RelayCard::retranslate()
{
    EndpointCard::retranslate();
    m_target->setPlaceholderText(tr("Target host:port"));
    m_target->setAccessibleName(tr("Passes on to"));
    m_target->setToolTip(tr("Where the relay passes on what comes in; answers go back the same way."));
    m_impairments->setToolTip(tr("What the relay does on purpose. Every time it does, the log says so: simulated."));
}
