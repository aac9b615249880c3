// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ClientCard.h"

#include "widgets/composer/ComposerLine.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/endpoints/OptionsPopup.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/endpoints/StreamPanel.h"
#include "widgets/style/SummaryButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ClientCard::ClientCard(const SessionAccess& session, SocketId id, EndpointRole role, EndpointSetup setup,
                       QWidget* parent)
    : EndpointCard(session, id, std::move(setup), parent)
    , m_role(role)
    , m_host(new QLineEdit(this))
    , m_connect(new QPushButton(this))
    , m_close(new CloseButton(this))
    , m_options(new SummaryButton(this))
    , m_stream(new StreamPanel(session, id, this))
{
    m_connect->setObjectName(QStringLiteral("mainButton"));
    m_connect->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_options->setObjectName(QStringLiteral("optionsButton"));
    buildAddressRow();
    addNotes();
    body()->addWidget(m_options);
    body()->addWidget(m_stream);
    m_stream->setReceiveMode(this->setup().receive);
    m_stream->takeDropsOf(this);

    connect(m_connect, &QPushButton::clicked, this, &ClientCard::open);
    connect(m_close, &CloseButton::chosen, this,
            [this](CloseButton::Wish wish) { post(CloseButton::commandFor(wish, this->id())); });
    connect(m_options, &QToolButton::clicked, this, &ClientCard::openOptions);
    ClientCard::retranslate();
    refresh({id});
}

void ClientCard::buildAddressRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_host->setObjectName(isLocal() ? QStringLiteral("path") : QStringLiteral("host"));
    m_host->setText(isLocal() ? setup().path : setup().where.host);
    row->addWidget(m_host, 1);
    connect(m_host, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    if (!isLocal()) {
        m_port = new PortField(PortField::Zero::Refused, this);
        m_port->setObjectName(QStringLiteral("port"));
        m_port->setPort(setup().where.port);
        row->addWidget(new QLabel(QStringLiteral(":"), this));
        row->addWidget(m_port);
        connect(m_port, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    }
    row->addWidget(m_connect);
    row->addWidget(m_close);
    body()->addLayout(row);
}

bool ClientCard::readFields()
{
    if (isLocal()) {
        editSetup().path = m_host->text();
        return true;
    }
    const Result<QString> host = parseHost(m_host->text().trimmed());
    if (!host) {
        note()->show(m_host, host.problem());
        return false;
    }
    const Result<quint16> port = m_port->port();
    if (!port) {
        note()->show(m_port, port.problem());
        return false;
    }
    editSetup().where = {*host, *port};
    return true;
}

void ClientCard::open()
{
    if (!readFields())
        return;
    const EndpointSetup& now = setup();
    if (isLocal())
        post(command::ConnectLocal{id(), now.path, now.receive});
    else
        post(command::Connect{id(), now.where, now.local, now.timeoutMs, now.receive, now.options});
}

void ClientCard::focusFirstField()
{
    m_host->setFocus(Qt::OtherFocusReason);
    m_host->selectAll();
}

void ClientCard::focusComposer()
{
    m_stream->composer()->focusField();
}

void ClientCard::prepareToSend(const QString& text)
{
    m_stream->composer()->setText(text);
    m_focusSendWhenOpen = true;
}

void ClientCard::send()
{
    m_stream->composer()->submit();
}

void ClientCard::openOptions()
{
    auto* popup = new OptionsPopup(session(), id(), m_role, setup(), this);
    connect(popup, &OptionsPopup::setupChanged, this, &ClientCard::onSetup);
    connect(popup, &OptionsPopup::optionAsked, this, [this](const OptionRequest& option) {
        if (isOpen())
            post(command::SetOption{id(), option});
    });
    popup->openBelow(m_options);
}

void ClientCard::onSetup(const EndpointSetup& changed)
{
    const command::ReceiveMode before = setup().receive;
    editSetup() = changed;
    if (before != changed.receive) {
        if (isOpen())
            post(command::SetReceive{id(), changed.receive});
        m_stream->setReceiveMode(changed.receive);
    }
    showSummary(state());
}

void ClientCard::showState(const EndpointState* state, const QList<SocketId>&)
{
    const bool isBusy = state != nullptr && state->isOpen();
    m_host->setReadOnly(isBusy);
    if (m_port != nullptr)
        m_port->setReadOnly(isBusy);
    m_connect->setVisible(!isBusy);
    m_close->setVisible(isBusy);
    m_close->follow(state);
    showSummary(state);
    m_stream->refresh();
    if (m_focusSendWhenOpen && state != nullptr && state->phase == EndpointState::Phase::Open &&
        (isLocal() || state->peer.isValid())) {
        m_focusSendWhenOpen = false;
        m_stream->composer()->focusSend();
    }
}

QList<ErrorFix> ClientCard::fixesFor(const Event& error) const
{
    if (isOpen())
        return {};
    QList<ErrorFix> fixes;
    const std::optional<QHostAddress> host = literalAddress(setup().where.host);
    if (error.error == ErrorId::Refused && !isLocal() && host && host->isLoopback())
        fixes += ErrorFix{ErrorFix::Kind::StartServer};
    if (error.call == Call::Connect || error.call == Call::GetAddrInfo || error.call == Call::Socket ||
        error.call == Call::Bind)
        fixes += ErrorFix{ErrorFix::Kind::Retry};
    return fixes;
}

void ClientCard::applyFix(const ErrorFix& fix)
{
    if (fix.kind == ErrorFix::Kind::StartServer)
        emit serverWanted(setup().where);
    else
        open();
}

void ClientCard::showSummary(const EndpointState* state)
{
    QStringList parts;
    if (!isLocal() && state != nullptr && state->isOpen() && state->local.isValid())
        parts += tr("from port %1").arg(state->local.port);
    if (!setup().receive.automatic)
        parts += tr("receive: manual");
    parts += tr("recv size %1").arg(setup().receive.size);
    if (!isLocal() && (state == nullptr || !state->isOpen()))
        parts += tr("timeout %1 s").arg(setup().timeoutMs / 1000);
    m_options->setSummary(parts.join(QStringLiteral(" · ")));
}

QString ClientCard::kindName() const
{
    return isLocal() ? tr("local client") : tr("TCP client");
}

void ClientCard::retranslate()
{
    EndpointCard::retranslate();
    m_host->setAccessibleName(isLocal() ? tr("Path") : tr("Host"));
    m_host->setPlaceholderText(isLocal() ? tr("Path of the socket file") : tr("Name or address"));
    m_host->setToolTip(isLocal() ? tr("The socket file of the server.")
                                 : tr("A name or an address; a name is looked up: getaddrinfo()."));
    m_connect->setText(tr("Connect"));
    m_connect->setToolTip(tr("Open a connection to that server: socket(), connect()."));
    m_options->setToolTip(tr("Receive, timeout, local address and socket options."));
}
