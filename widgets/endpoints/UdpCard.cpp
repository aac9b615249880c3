// SPDX-License-Identifier: MIT
#include "widgets/endpoints/UdpCard.h"

#include "widgets/composer/ComposerLine.h"
#include "widgets/endpoints/AddressCombo.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/endpoints/OptionsPopup.h"
#include "widgets/endpoints/PeerCombo.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/endpoints/ReachNote.h"
#include "widgets/endpoints/StreamPanel.h"
#include "widgets/endpoints/UdpPopup.h"
#include "widgets/style/SummaryButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QNetworkInterface>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// What one datagram carries at most: 65 535 less the headers (RFC 768, RFC 791).
constexpr qsizetype mostBytesIPv4 = 65507;
constexpr qsizetype mostBytesIPv6 = 65527;

} // namespace

UdpCard::UdpCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent)
    : EndpointCard(session, id, std::move(setup), parent)
    , m_address(new AddressCombo(this))
    , m_port(new PortField(PortField::Zero::MeansFreePort, this))
    , m_main(new QPushButton(this))
    , m_reach(new ReachNote(this))
    , m_options(new SummaryButton(this))
    , m_extras(new SummaryButton(this))
    , m_to(new PeerCombo(this))
    , m_dropped(new QLabel(this))
    , m_stream(new StreamPanel(session, id, this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_port->setObjectName(QStringLiteral("port"));
    m_main->setObjectName(QStringLiteral("mainButton"));
    m_options->setObjectName(QStringLiteral("optionsButton"));
    m_extras->setObjectName(QStringLiteral("extrasButton"));
    m_to->setObjectName(QStringLiteral("sendTo"));
    m_main->setAutoDefault(false);
    m_dropped->setTextFormat(Qt::PlainText);
    m_dropped->setForegroundRole(QPalette::BrightText); // the theme's error colour
    m_address->setHost(this->setup().where.host);
    m_port->setPort(this->setup().where.port);
    m_stream->setReceiveMode(this->setup().receive);
    m_stream->sendThrough([this](const QByteArray& bytes) { send(bytes); });
    m_to->setSource([this] {
        const EndpointState* now = state();
        return now == nullptr ? QList<UdpSender>() : now->senders;
    });
    buildRows();

    connect(m_main, &QPushButton::clicked, this, [this] {
        if (isOpen())
            post(command::Close{this->id()});
        else
            open();
    });
    connect(m_port, &QLineEdit::returnPressed, m_main, &QPushButton::click);
    connect(m_address, &AddressCombo::hostEdited, this, [this] { refresh({this->id()}); });
    connect(m_options, &QToolButton::clicked, this, &UdpCard::openOptions);
    connect(m_extras, &QToolButton::clicked, this, &UdpCard::openGroups);
    UdpCard::retranslate();
    refresh({id});
}

void UdpCard::buildRows()
{
    auto* where = new QHBoxLayout;
    where->setSpacing(6);
    where->addWidget(m_address, 1);
    where->addWidget(new QLabel(QStringLiteral(":"), this));
    where->addWidget(m_port);
    where->addWidget(m_main);
    auto* to = new QHBoxLayout;
    to->setSpacing(6);
    auto* arrow = new QLabel(QStringLiteral("→"), this);
    arrow->setBuddy(m_to);
    to->addWidget(arrow);
    to->addWidget(m_to, 1);
    body()->addLayout(where);
    body()->addWidget(m_reach);
    body()->addWidget(m_options);
    body()->addLayout(to);
    addNotes();
    body()->addWidget(m_stream);
    body()->addWidget(m_extras);
    body()->addWidget(m_dropped);
}

void UdpCard::open()
{
    if (readWhere(*m_address, *m_port))
        post(command::OpenUdp{id(), setup().where, setup().receive, setup().options});
}

void UdpCard::send(const QByteArray& bytes)
{
    errorBar()->clearProblem();
    const EndpointState* now = state();
    const bool toPeer = m_to->isEmpty() && now != nullptr && now->peer.isValid();
    if (toPeer) {
        post(command::SendTo{id(), {}, bytes});
        return;
    }
    const Result<HostPort> to = m_to->peer();
    if (!to) {
        note()->show(m_to->lineEdit(), to.problem());
        return;
    }
    if (isBroadcast(*to) && !allowsBroadcast()) {
        m_heldTo = *to;
        m_heldBytes = bytes;
        errorBar()->showProblem({{QT_TRANSLATE_NOOP("model", "This is a broadcast address")},
                                 {QT_TRANSLATE_NOOP("model", "Every computer of the network gets the datagram.")},
                                 {QT_TRANSLATE_NOOP("model", "The socket must be allowed to: SO_BROADCAST.")}},
                                {ErrorFix{ErrorFix::Kind::SendAnyway}});
        return;
    }
    post(command::SendTo{id(), *to, bytes});
}

bool UdpCard::isBroadcast(const HostPort& to) const
{
    const std::optional<QHostAddress> address = literalAddress(to.host);
    if (!address)
        return false;
    if (*address == QHostAddress(QHostAddress::Broadcast))
        return true;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (!entry.broadcast().isNull() && entry.broadcast() == *address)
                return true;
        }
    }
    return false;
}

bool UdpCard::allowsBroadcast() const
{
    const EndpointState* now = state();
    if (now == nullptr)
        return false;
    const OptionValue value = now->options.value(OptionName::Broadcast);
    return value.actual.value_or(value.asked) != 0;
}

void UdpCard::focusFirstField()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void UdpCard::focusComposer()
{
    m_stream->composer()->focusField();
}

void UdpCard::openOptions()
{
    auto* popup = new OptionsPopup(session(), id(), EndpointRole::Udp, setup(), this);
    connect(popup, &OptionsPopup::setupChanged, this, &UdpCard::onSetup);
    connect(popup, &OptionsPopup::optionAsked, this, [this](const OptionRequest& option) {
        if (isOpen())
            post(command::SetOption{id(), option});
    });
    popup->openBelow(m_options);
}

void UdpCard::openGroups()
{
    const Result<HostPort> to = m_to->peer();
    auto* popup = new UdpPopup(session(), id(), to ? std::optional<HostPort>(*to) : std::nullopt, this);
    popup->openBelow(m_extras);
}

void UdpCard::onSetup(const EndpointSetup& changed)
{
    const command::ReceiveMode before = setup().receive;
    editSetup() = changed;
    if (before != changed.receive) {
        if (isOpen())
            post(command::SetReceive{id(), changed.receive});
        m_stream->setReceiveMode(changed.receive);
    }
    showSummaries(state());
}

void UdpCard::showState(const EndpointState* state, const QList<SocketId>&)
{
    const bool isBound = state != nullptr && state->isOpen();
    m_address->setFixed(isBound);
    m_port->setReadOnly(isBound);
    if (isBound && state->local.isValid())
        m_port->setPort(state->local.port);
    m_main->setText(isBound ? tr("Close") : tr("Bind"));
    m_main->setToolTip(isBound ? tr("Give the port back: close().")
                               : tr("Take that address and port: socket(SOCK_DGRAM), bind()."));
    m_reach->follow(m_address->currentText().trimmed(), isBound ? state->local.port : 0);
    m_extras->setEnabled(isBound);
    if (isBound && m_to->isEmpty() && !state->peer.isValid() && !state->senders.isEmpty())
        m_to->setPeer(state->senders.first().address.display());
    const bool isIPv6 = isBound && state->local.family == SocketAddress::Family::IPv6;
    m_stream->composer()->setMostBytes(isIPv6 ? mostBytesIPv6 : mostBytesIPv4);
    m_dropped->setVisible(state != nullptr && state->datagramsDropped != 0);
    m_dropped->setText(
        tr("%n datagram(s) dropped by the system", nullptr, state == nullptr ? 0 : int(state->datagramsDropped)));
    m_stream->refresh();
    showSummaries(state);
}

QList<ErrorFix> UdpCard::fixesFor(const Event& error) const
{
    if (isOpen() && error.error == ErrorId::Denied && !allowsBroadcast())
        return {ErrorFix{ErrorFix::Kind::AllowBroadcast}};
    return EndpointCard::fixesFor(error);
}

void UdpCard::applyFix(const ErrorFix& fix)
{
    switch (fix.kind) {
    case ErrorFix::Kind::AllowBroadcast:
        post(command::SetOption{id(), {OptionName::Broadcast, 1}});
        return;
    case ErrorFix::Kind::SendAnyway:
        errorBar()->clearProblem();
        post(command::SetOption{id(), {OptionName::Broadcast, 1}});
        post(command::SendTo{id(), m_heldTo, m_heldBytes});
        return;
    case ErrorFix::Kind::FreePort:
        m_port->setPort(0);
        break;
    case ErrorFix::Kind::UsePort:
        m_port->setPort(fix.port);
        break;
    case ErrorFix::Kind::UseLoopback:
        m_address->setHost(QStringLiteral("127.0.0.1"));
        break;
    case ErrorFix::Kind::StartServer:
    case ErrorFix::Kind::Retry:
    case ErrorFix::Kind::WaitAndRetry:
        break;
    }
    open();
}

void UdpCard::showSummaries(const EndpointState* state)
{
    const QString receive = setup().receive.automatic ? tr("receive: automatic") : tr("receive: manual");
    m_options->setSummary(receive + QStringLiteral(" · ") + tr("recv size %1").arg(setup().receive.size));
    const bool hasPeer = state != nullptr && state->isOpen() && state->peer.isValid();
    QStringList parts{hasPeer ? tr("default peer %1").arg(state->peer.display()) : tr("no default peer")};
    parts += allowsBroadcast() ? tr("broadcast: on") : tr("broadcast: off");
    if (state != nullptr && state->isOpen() && !state->groups.isEmpty())
        parts += tr("%n group(s)", nullptr, int(state->groups.size()));
    m_extras->setSummary(parts.join(QStringLiteral(" · ")));
}

QString UdpCard::kindName() const
{
    return tr("UDP endpoint");
}

void UdpCard::retranslate()
{
    EndpointCard::retranslate();
    m_options->setToolTip(tr("Receive and socket options."));
    m_extras->setToolTip(tr("Default peer, broadcast and multicast groups."));
    m_stream->composer()->setSendText(tr("Send"), tr("Send these bytes as one datagram: sendto()."));
}
