// SPDX-License-Identifier: MIT
#include "widgets/endpoints/UdpPopup.h"

#include "widgets/endpoints/FieldNote.h"
#include "widgets/style/PopupPlace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QPushButton>
#include <QVBoxLayout>

UdpPopup::UdpPopup(const SessionAccess& session, SocketId id, std::optional<HostPort> to, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_id(id)
    , m_to(std::move(to))
{
    setObjectName(QStringLiteral("udpPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    addPeer(layout);
    addBroadcast(layout);
    addGroups(layout);
    connect(&session.table, &EndpointTable::changed, this, &UdpPopup::refresh);
    refresh();
}

void UdpPopup::addPeer(QVBoxLayout* layout)
{
    m_peer = new QLabel(this);
    m_peer->setTextFormat(Qt::PlainText);
    m_setPeer = new QPushButton(m_to ? tr("Set default peer %1").arg(m_to->display()) : tr("Set default peer"), this);
    m_setPeer->setObjectName(QStringLiteral("setPeer"));
    m_setPeer->setToolTip(tr("No handshake: the system only remembers the address: connect()."));
    m_clearPeer = new QPushButton(tr("Clear default peer"), this);
    m_clearPeer->setToolTip(tr("Receive from everybody again: connect() to no address."));
    connect(m_setPeer, &QPushButton::clicked, this, [this] { m_session.sink.post(command::SetPeer{m_id, *m_to}); });
    connect(m_clearPeer, &QPushButton::clicked, this, [this] { m_session.sink.post(command::SetPeer{m_id, {}}); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_setPeer);
    row->addWidget(m_clearPeer);
    row->addStretch(1);
    layout->addWidget(m_peer);
    layout->addLayout(row);
}

void UdpPopup::addBroadcast(QVBoxLayout* layout)
{
    m_broadcast = new QCheckBox(tr("Allow broadcast"), this);
    m_broadcast->setObjectName(QStringLiteral("allowBroadcast"));
    m_broadcast->setToolTip(tr("Sending to every computer of a network needs this: SO_BROADCAST."));
    connect(m_broadcast, &QCheckBox::clicked, this, [this](bool allowed) {
        m_session.sink.post(command::SetOption{m_id, {OptionName::Broadcast, allowed ? 1 : 0}});
    });
    layout->addWidget(m_broadcast);
}

void UdpPopup::addGroups(QVBoxLayout* layout)
{
    m_group = new QLineEdit(this);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setPlaceholderText(QStringLiteral("239.1.2.3"));
    m_group->setToolTip(tr("A multicast address: 224.0.0.0 to 239.255.255.255, or ff00::/8."));
    m_interface = new QComboBox(this);
    m_interface->addItem(tr("the system chooses"), QString());
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces)
        m_interface->addItem(interface.humanReadableName(), interface.name());
    auto* joinButton = new QPushButton(tr("Join group"), this);
    joinButton->setObjectName(QStringLiteral("joinGroup"));
    joinButton->setToolTip(tr("Receive what is sent to that group: IP_ADD_MEMBERSHIP."));
    m_note = new FieldNote(this);
    m_joined = new QWidget(this);
    auto* joined = new QGridLayout(m_joined);
    joined->setContentsMargins(0, 0, 0, 0);

    auto* groupLabel = new QLabel(tr("Group"), this);
    groupLabel->setBuddy(m_group);
    auto* interfaceLabel = new QLabel(tr("Interface"), this);
    interfaceLabel->setBuddy(m_interface);
    auto* grid = new QGridLayout;
    grid->addWidget(groupLabel, 0, 0);
    grid->addWidget(m_group, 0, 1);
    grid->addWidget(interfaceLabel, 1, 0);
    grid->addWidget(m_interface, 1, 1);
    grid->addWidget(joinButton, 1, 2);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    layout->addWidget(m_joined);
    connect(joinButton, &QPushButton::clicked, this, &UdpPopup::join);
    connect(m_group, &QLineEdit::returnPressed, this, &UdpPopup::join);
}

void UdpPopup::join()
{
    const QString text = m_group->text().trimmed();
    const std::optional<QHostAddress> group = literalAddress(text);
    if (!group || !group->isMulticast()) {
        m_note->show(m_group,
                     Problem{{QT_TRANSLATE_NOOP("model", "Not a multicast address")},
                             {},
                             {QT_TRANSLATE_NOOP("model", "Groups are 224.0.0.0 to 239.255.255.255 and ff00::/8.")}});
        adjustSize();
        return;
    }
    m_session.sink.post(command::Join{m_id, text, m_interface->currentData().toString()});
}

void UdpPopup::refresh()
{
    const EndpointState* state = m_session.table.find(m_id);
    const bool isOpen = state != nullptr && state->isOpen();
    const bool hasPeer = isOpen && state->peer.isValid();
    m_peer->setText(hasPeer ? tr("Default peer: %1. Others are not heard.").arg(state->peer.display())
                            : tr("No default peer: heard by everybody who knows the address."));
    m_setPeer->setEnabled(isOpen && m_to.has_value());
    m_clearPeer->setVisible(hasPeer);
    m_broadcast->setEnabled(isOpen);
    const OptionValue broadcast = isOpen ? state->options.value(OptionName::Broadcast) : OptionValue();
    m_broadcast->setChecked(broadcast.actual.value_or(broadcast.asked) != 0);

    const QStringList groups = isOpen ? state->groups : QStringList();
    if (groups == m_shownGroups)
        return;
    m_shownGroups = groups;
    const QList<QWidget*> old = m_joined->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old) {
        widget->hide();
        widget->deleteLater(); // its own button may be what was clicked
    }
    auto* grid = qobject_cast<QGridLayout*>(m_joined->layout());
    for (const QString& group : groups) {
        auto* name = new QLabel(m_joined);
        name->setTextFormat(Qt::PlainText);
        name->setText(group);
        auto* leave = new QPushButton(tr("Leave group"), m_joined);
        leave->setToolTip(tr("Receive no more from that group: IP_DROP_MEMBERSHIP."));
        const qsizetype at = group.indexOf(QLatin1Char('@'));
        const command::Leave wish{m_id, at < 0 ? group : group.left(at), at < 0 ? QString() : group.mid(at + 1)};
        connect(leave, &QPushButton::clicked, this, [this, wish] { m_session.sink.post(wish); });
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(leave, row, 1);
        name->show();
        leave->show();
    }
    adjustSize();
}

void UdpPopup::openBelow(const QWidget* anchor)
{
    adjustSize();
    move(popupPlace(*this, *anchor));
    show();
}
