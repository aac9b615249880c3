// SPDX-License-Identifier: MIT
#include "widgets/endpoints/OptionsPopup.h"

#include "widgets/endpoints/OptionRow.h"
#include "widgets/endpoints/PortField.h"
#include "widgets/style/PopupPlace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace {

const QList<OptionName> listeningOptions = {OptionName::ReuseAddress, OptionName::V6Only};
const QList<OptionName> streamOptions = {
    OptionName::NoDelay,           OptionName::KeepAlive,      OptionName::KeepAliveIdle,
    OptionName::KeepAliveInterval, OptionName::KeepAliveCount, OptionName::SendBuffer,
    OptionName::ReceiveBuffer,     OptionName::Linger,         OptionName::TimeToLive};
const QList<OptionName> datagramOptions = {OptionName::ReuseAddress,  OptionName::V6Only,    OptionName::SendBuffer,
                                           OptionName::ReceiveBuffer, OptionName::Broadcast, OptionName::MulticastTtl,
                                           OptionName::MulticastLoop, OptionName::TimeToLive};

std::optional<int> askedIn(const QList<OptionRequest>& options, OptionName name)
{
    for (const OptionRequest& option : options) {
        if (option.name == name)
            return option.value;
    }
    return std::nullopt;
}

void ask(QList<OptionRequest>& options, OptionName name, std::optional<int> value)
{
    options.removeIf([name](const OptionRequest& option) { return option.name == name; });
    if (value)
        options += OptionRequest{name, *value};
}

} // namespace

OptionsPopup::OptionsPopup(const SessionAccess& session, SocketId id, EndpointRole role, const EndpointSetup& setup,
                           QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_id(id)
    , m_role(role)
    , m_setup(setup)
{
    setObjectName(QStringLiteral("optionsPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setVerticalSpacing(4);
    addModes(grid);
    addLimits(grid);
    switch (role) {
    case EndpointRole::TcpServer:
        addHeading(grid, tr("Listening socket"));
        addOptions(grid, listeningOptions, false);
        addHeading(grid, tr("Accepted connections"));
        addOptions(grid, streamOptions, true);
        break;
    case EndpointRole::TcpClient:
        addHeading(grid, tr("Socket options"));
        addOptions(grid, streamOptions, false);
        break;
    case EndpointRole::Udp:
        addHeading(grid, tr("Socket options"));
        addOptions(grid, datagramOptions, false);
        break;
    case EndpointRole::LocalServer:
    case EndpointRole::LocalClient:
    case EndpointRole::TcpRelay: // has a popup of its own
    case EndpointRole::UdpRelay:
    case EndpointRole::Limited:
        break;
    }
    connect(&session.table, &EndpointTable::changed, this, &OptionsPopup::refresh);
    refresh();
}

void OptionsPopup::addModes(QGridLayout* grid)
{
    if (m_role == EndpointRole::TcpServer || m_role == EndpointRole::LocalServer) {
        QComboBox* accept = addChoice(grid, tr("Accept"), tr("By itself, or one connection a click: accept()."),
                                      m_setup.acceptAutomatically);
        accept->setObjectName(QStringLiteral("acceptMode"));
        connect(accept, &QComboBox::activated, this, [this](int index) {
            m_setup.acceptAutomatically = index == 0;
            tell();
        });
    }
    const QString call = m_role == EndpointRole::Udp ? QStringLiteral("recvfrom()") : QStringLiteral("recv()");
    QComboBox* receive =
        addChoice(grid, tr("Receive"), tr("By itself, or one call a click: %1.").arg(call), m_setup.receive.automatic);
    receive->setObjectName(QStringLiteral("receiveMode"));
    connect(receive, &QComboBox::activated, this, [this](int index) {
        m_setup.receive.automatic = index == 0;
        tell();
    });
    QSpinBox* size = addNumber(grid, tr("Receive size"), tr("Bytes that one call takes at most: %1.").arg(call), 1,
                               1 << 20, m_setup.receive.size);
    size->setObjectName(QStringLiteral("receiveSize"));
    connect(size, &QSpinBox::valueChanged, this, [this](int value) {
        m_setup.receive.size = value;
        tell();
    });
}

void OptionsPopup::addLimits(QGridLayout* grid)
{
    if (m_role == EndpointRole::TcpServer || m_role == EndpointRole::LocalServer) {
        QSpinBox* backlog = addNumber(grid, tr("Backlog"), tr("How many connections may wait for accept: listen()."), 0,
                                      65535, m_setup.backlog);
        QSpinBox* most =
            addNumber(grid, tr("Most connections"), tr("What comes beyond is accepted and closed at once."), 1, 100000,
                      m_setup.maxConnections);
        connect(backlog, &QSpinBox::valueChanged, this, [this](int value) {
            m_setup.backlog = value;
            tell();
        });
        connect(most, &QSpinBox::valueChanged, this, [this](int value) {
            m_setup.maxConnections = value;
            tell();
        });
        m_beforeOpening += {backlog, most};
    }
    if (m_role == EndpointRole::TcpClient) {
        QSpinBox* timeout = addNumber(grid, tr("Connect timeout"), tr("How long connect() may take in all."), 1, 600,
                                      m_setup.timeoutMs / 1000);
        timeout->setSuffix(QStringLiteral(" s"));
        connect(timeout, &QSpinBox::valueChanged, this, [this](int value) {
            m_setup.timeoutMs = value * 1000;
            tell();
        });
        m_beforeOpening += timeout;
        addLocalAddress(grid);
    }
}

void OptionsPopup::addLocalAddress(QGridLayout* grid)
{
    auto* address = new QLineEdit(m_setup.local.host, this);
    auto* port = new PortField(PortField::Zero::MeansFreePort, this);
    address->setPlaceholderText(tr("the system chooses"));
    address->setToolTip(tr("The address to connect from: bind()."));
    port->setPort(m_setup.local.port);
    auto* label = new QLabel(tr("Local address"), this);
    label->setBuddy(address);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(address, row, 1);
    grid->addWidget(port, row, 2);
    const auto take = [this, address, port] {
        const QString typed = address->text().trimmed();
        const Result<QString> host = typed.isEmpty() ? Result<QString>(QString()) : parseHost(typed);
        const Result<quint16> number = port->port();
        const QPalette normal = palette();
        QPalette wrong = normal;
        wrong.setColor(QPalette::Text, normal.color(QPalette::BrightText));
        address->setPalette(host ? normal : wrong);
        address->setToolTip(host ? tr("The address to connect from: bind().") : host.problem().sentence());
        port->setPalette(number ? normal : wrong);
        if (!host || !number)
            return;
        m_setup.local = {*host, *number};
        tell();
    };
    connect(address, &QLineEdit::textEdited, this, take);
    connect(port, &QLineEdit::textEdited, this, take);
    m_beforeOpening += {address, port};
}

QComboBox* OptionsPopup::addChoice(QGridLayout* grid, const QString& label, const QString& toolTip, bool automatic)
{
    auto* choice = new QComboBox(this);
    choice->addItems({tr("automatic"), tr("manual")});
    choice->setCurrentIndex(automatic ? 0 : 1);
    choice->setToolTip(toolTip);
    auto* name = new QLabel(label, this);
    name->setBuddy(choice);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(choice, row, 1);
    return choice;
}

QSpinBox* OptionsPopup::addNumber(QGridLayout* grid, const QString& label, const QString& toolTip, int least,
                                  int greatest, int value)
{
    auto* number = new QSpinBox(this);
    number->setRange(least, greatest);
    number->setValue(value);
    number->setKeyboardTracking(false);
    number->setToolTip(toolTip);
    auto* name = new QLabel(label, this);
    name->setBuddy(number);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(number, row, 1);
    return number;
}

void OptionsPopup::addHeading(QGridLayout* grid, const QString& text)
{
    auto* heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
}

void OptionsPopup::addOptions(QGridLayout* grid, const QList<OptionName>& names, bool ofConnections)
{
    QList<OptionRequest>& asked = ofConnections ? m_setup.connectionOptions : m_setup.options;
    for (const OptionName name : names) {
        auto* row = new OptionRow(name, grid, this);
        row->setAsked(askedIn(asked, name));
        connect(row, &OptionRow::asked, this,
                [this, &asked, ofConnections](OptionName which, std::optional<int> value) {
                    ask(asked, which, value);
                    tell();
                    if (value && ofConnections)
                        emit connectionOptionAsked({which, *value});
                    else if (value)
                        emit optionAsked({which, *value});
                });
        (ofConnections ? m_ofConnections : m_own) += row;
    }
}

const EndpointState* OptionsPopup::newestConnection() const
{
    const EndpointState* server = m_session.table.find(m_id);
    return server == nullptr || server->connections.isEmpty() ? nullptr
                                                              : m_session.table.find(server->connections.last());
}

void OptionsPopup::refresh()
{
    const EndpointState* state = m_session.table.find(m_id);
    for (OptionRow* row : m_own)
        row->follow(state);
    for (OptionRow* row : m_ofConnections)
        row->follow(newestConnection());
    for (QWidget* editor : m_beforeOpening)
        editor->setEnabled(state == nullptr || !state->isOpen());
}

void OptionsPopup::openBelow(const QWidget* anchor)
{
    adjustSize();
    move(popupPlace(*this, *anchor));
    show();
}
