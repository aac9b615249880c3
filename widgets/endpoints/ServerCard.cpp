// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ServerCard.h"

#include "widgets/endpoints/AddressCombo.h"
#include "widgets/endpoints/BehaviourBox.h"
#include "widgets/endpoints/ConnectionsArea.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/endpoints/OptionsPopup.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/endpoints/PrimaryButton.h"
#include "widgets/endpoints/ReachNote.h"
#include "widgets/style/SummaryButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// Where a client on this computer reaches a server that is bound to `bound`.
QString nearHost(const QString& bound)
{
    const std::optional<QHostAddress> address = literalAddress(bound);
    if (address && *address == QHostAddress(QHostAddress::AnyIPv6))
        return QStringLiteral("::1");
    if (!address || *address == QHostAddress(QHostAddress::AnyIPv4))
        return QStringLiteral("127.0.0.1");
    return bound;
}

} // namespace

ServerCard::ServerCard(const SessionAccess& session, SocketId id, EndpointRole role, EndpointSetup setup,
                       QWidget* parent)
    : EndpointCard(session, id, std::move(setup), parent)
    , m_role(role)
    , m_main(new QPushButton(this))
    , m_reach(new ReachNote(this))
    , m_behaviour(new BehaviourBox(this))
    , m_options(new SummaryButton(this))
    , m_queueRow(new QWidget(this))
    , m_queue(new QLabel(m_queueRow))
    , m_accept(new QPushButton(m_queueRow))
    , m_notAccepting(new QLabel(this))
    , m_invitation(new QWidget(this))
    , m_nobody(new QLabel(m_invitation))
    , m_connectClient(new PrimaryButton(m_invitation))
    , m_connections(new ConnectionsArea(session, id, this))
{
    m_main->setObjectName(QStringLiteral("mainButton"));
    m_main->setAutoDefault(false);
    m_options->setObjectName(QStringLiteral("optionsButton"));
    m_notAccepting->setTextFormat(Qt::PlainText);
    m_notAccepting->setWordWrap(true);
    m_notAccepting->setForegroundRole(QPalette::BrightText); // the theme's error colour
    m_notAccepting->setVisible(false);
    m_behaviour->setSpec(this->setup().behaviour);
    m_connections->setReceiveMode(this->setup().receive);
    m_connections->setVisible(false);

    buildAddressRow();
    body()->addWidget(m_reach);
    addNotes();
    body()->addWidget(m_behaviour);
    body()->addWidget(m_options);
    buildQueueRow();
    body()->addWidget(m_notAccepting);
    buildInvitation();
    body()->addWidget(m_connections);

    connect(m_main, &QPushButton::clicked, this, &ServerCard::onMainButton);
    connect(m_options, &QToolButton::clicked, this, &ServerCard::openOptions);
    connect(m_accept, &QPushButton::clicked, this, [this] { post(command::Accept{this->id()}); });
    connect(m_connectClient, &QPushButton::clicked, this, &ServerCard::inviteClient);
    connect(m_connections, &ConnectionsArea::currentChanged, this, &EndpointCard::currentChanged);
    connect(m_behaviour, &BehaviourBox::specChosen, this, [this](const BehaviourSpec& spec) {
        if (editSetup().behaviour == spec)
            return;
        editSetup().behaviour = spec;
        foldConnections();
        if (isOpen())
            post(command::SetBehaviour{this->id(), spec});
    });
    ServerCard::retranslate();
    refresh({id});
}

void ServerCard::buildAddressRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    if (isLocal()) {
        m_path = new QLineEdit(setup().path, this);
        m_path->setObjectName(QStringLiteral("path"));
        row->addWidget(m_path, 1);
        connect(m_path, &QLineEdit::returnPressed, m_main, &QPushButton::click);
    } else {
        m_address = new AddressCombo(this);
        m_address->setObjectName(QStringLiteral("address"));
        m_address->setHost(setup().where.host);
        m_port = new PortField(PortField::Zero::MeansFreePort, this);
        m_port->setObjectName(QStringLiteral("port"));
        m_port->setPort(setup().where.port);
        row->addWidget(m_address, 1);
        row->addWidget(new QLabel(QStringLiteral(":"), this));
        row->addWidget(m_port);
        connect(m_port, &QLineEdit::returnPressed, m_main, &QPushButton::click);
        connect(m_address, &AddressCombo::hostEdited, this, [this] { showAddress(state()); });
    }
    row->addWidget(m_main);
    body()->addLayout(row);
}

void ServerCard::buildQueueRow()
{
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setAutoDefault(false);
    m_queue->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(m_queueRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_queue, 1);
    row->addWidget(m_accept);
    m_queueRow->setVisible(false);
    body()->addWidget(m_queueRow);
}

void ServerCard::buildInvitation()
{
    m_connectClient->setObjectName(QStringLiteral("connectClient"));
    m_connectClient->setAutoDefault(false);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setWordWrap(true);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(m_invitation);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_nobody, 1);
    row->addWidget(m_connectClient);
    m_invitation->setVisible(false);
    body()->addWidget(m_invitation);
}

bool ServerCard::readFields()
{
    if (isLocal()) {
        editSetup().path = m_path->text();
        return true;
    }
    return readWhere(*m_address, *m_port);
}

void ServerCard::open()
{
    if (!readFields())
        return;
    const EndpointSetup& now = setup();
    if (isLocal())
        post(command::ListenLocal{id(), now.path, now.backlog, now.acceptAutomatically, now.receive, now.behaviour,
                                  now.maxConnections});
    else
        post(command::Listen{id(), now.where, now.backlog, now.acceptAutomatically, now.receive, now.behaviour,
                             now.maxConnections, now.options, now.connectionOptions});
}

void ServerCard::onMainButton()
{
    if (isOpen())
        post(command::Close{id(), false});
    else
        open();
}

SocketId ServerCard::currentSocket() const
{
    const SocketId connection = m_connections->current();
    return connection.isValid() && m_connections->isAncestorOf(focusWidget()) ? connection : id();
}

void ServerCard::focusFirstField()
{
    QWidget* const field = isLocal() ? static_cast<QWidget*>(m_path) : m_address;
    field->setFocus(Qt::OtherFocusReason);
}

void ServerCard::focusComposer()
{
    m_connections->focusComposer();
}

void ServerCard::openOptions()
{
    auto* popup = new OptionsPopup(session(), id(), m_role, setup(), this);
    connect(popup, &OptionsPopup::setupChanged, this, &ServerCard::onSetup);
    connect(popup, &OptionsPopup::optionAsked, this, [this](const OptionRequest& option) {
        if (isOpen())
            post(command::SetOption{id(), option});
    });
    connect(popup, &OptionsPopup::connectionOptionAsked, this, [this](const OptionRequest& option) {
        const QList<SocketId> connections = session().table.connections(id());
        for (const SocketId connection : connections) {
            const EndpointState* of = session().table.find(connection);
            if (of != nullptr && of->isOpen())
                post(command::SetOption{connection, option});
        }
    });
    popup->openBelow(m_options);
}

void ServerCard::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    foldConnections();
}

// What the server does by itself needs no buttons in sight.
void ServerCard::foldConnections()
{
    const bool isAutomatic = setup().behaviour.kind != BehaviourKind::Manual && setup().receive.automatic;
    m_connections->setFolding(m_isCompact, m_isCompact && isAutomatic);
}

void ServerCard::onSetup(const EndpointSetup& changed)
{
    const EndpointSetup before = setup();
    editSetup() = changed;
    if (isOpen() && before.acceptAutomatically != changed.acceptAutomatically)
        post(command::SetAccept{id(), changed.acceptAutomatically});
    if (before.receive != changed.receive) {
        if (isOpen())
            post(command::SetReceive{id(), changed.receive});
        m_connections->setReceiveMode(changed.receive);
    }
    foldConnections();
    showSummary();
    refresh({id()});
}

void ServerCard::showState(const EndpointState* state, const QList<SocketId>& ids)
{
    const bool isListening = state != nullptr && state->phase == EndpointState::Phase::Listening;
    const bool isBusy = state != nullptr && state->isOpen();
    m_main->setText(isBusy ? tr("Stop") : tr("Listen"));
    m_main->setToolTip(isBusy ? tr("Stop listening. Accepted connections stay open: close().")
                              : tr("Wait for connections there: bind(), listen()."));
    showAddress(state);
    m_queueRow->setVisible(isListening && !setup().acceptAutomatically);
    m_queue->setText(tr("%n connection(s) waiting", nullptr, state == nullptr ? 0 : int(state->connectionsWaiting)));
    m_notAccepting->setVisible(isListening && !state->isAccepting);
    m_invitation->setVisible(isListening && state->connections.isEmpty() && setup().acceptAutomatically);
    m_connections->refresh(ids);
}

void ServerCard::showAddress(const EndpointState* state)
{
    const bool isBusy = state != nullptr && state->isOpen();
    if (isLocal()) {
        m_path->setReadOnly(isBusy);
        return;
    }
    m_address->setFixed(isBusy);
    m_port->setReadOnly(isBusy);
    if (isBusy && state->local.isValid())
        m_port->setPort(state->local.port);
    const quint16 port = isBusy && state->local.isValid() ? state->local.port : 0;
    m_reach->follow(m_address->currentText().trimmed(), port);
}

void ServerCard::inviteClient()
{
    const EndpointState* now = state();
    if (now == nullptr)
        return;
    if (isLocal())
        emit clientWanted({}, now->local.path.isEmpty() ? setup().path : now->local.path);
    else
        emit clientWanted({nearHost(setup().where.host), now->local.port}, {});
}

void ServerCard::applyFix(const ErrorFix& fix)
{
    if (fix.kind == ErrorFix::Kind::FreePort && m_port != nullptr)
        m_port->setPort(0);
    else if (fix.kind == ErrorFix::Kind::UsePort && m_port != nullptr)
        m_port->setPort(fix.port);
    else if (fix.kind == ErrorFix::Kind::UseLoopback && m_address != nullptr)
        m_address->setHost(QStringLiteral("127.0.0.1"));
    open();
}

void ServerCard::showSummary()
{
    const QString accept = setup().acceptAutomatically ? tr("accept: automatic") : tr("accept: manual");
    QStringList parts{accept};
    if (!setup().receive.automatic)
        parts += tr("receive: manual");
    parts += tr("recv size %1").arg(setup().receive.size);
    m_options->setSummary(parts.join(QStringLiteral(" · ")));
}

QString ServerCard::kindName() const
{
    return isLocal() ? tr("local server") : tr("TCP server");
}

void ServerCard::retranslate()
{
    EndpointCard::retranslate();
    if (isLocal()) {
        m_path->setAccessibleName(tr("Path"));
        m_path->setPlaceholderText(tr("Path of the socket file"));
        m_path->setToolTip(tr("Where the socket appears in the file system: bind()."));
    }
    m_options->setToolTip(tr("Accept, receive, limits and socket options."));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Take one connection from the queue: accept()."));
    m_notAccepting->setText(tr("Not accepting: no descriptor is free. It goes on by itself."));
    m_nobody->setText(tr("Nobody has connected yet."));
    m_connectClient->setText(tr("Connect a client"));
    m_connectClient->setToolTip(tr("A new client that connects to this server: socket(), connect()."));
    showSummary();
}
