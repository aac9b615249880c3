// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ReachNote.h"

#include "model/core/HostPort.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QNetworkInterface>
#include <QPainter>

namespace {

bool isWildcard(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6) ||
           address == QHostAddress(QHostAddress::Any);
}

} // namespace

ReachNote::ReachNote(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("reachNote"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(4);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVisible(false);
}

void ReachNote::follow(const QString& host, quint16 port)
{
    m_host = host;
    m_port = port;
    const std::optional<QHostAddress> address = literalAddress(host);
    const bool isWide = address && !address->isLoopback();
    setVisible(isWide);
    if (!isWide)
        return;
    const QStringList addresses = reachableAddresses(*address, port);
    setText(addresses.isEmpty() ? tr("Reachable from your network")
                                : tr("Reachable from your network: %1").arg(addresses.join(QLatin1String(", "))));
}

void ReachNote::clear()
{
    m_host.clear();
    setVisible(false);
}

QStringList ReachNote::reachableAddresses(const QHostAddress& bound, quint16 port)
{
    const auto display = [port](const QHostAddress& address) {
        const SocketAddress here = SocketAddress::internet(address, port);
        return port == 0 ? here.displayHost() : here.display();
    };
    if (!isWildcard(bound))
        return {display(bound)};
    QStringList addresses;
    const bool takesIPv6 = bound.protocol() != QAbstractSocket::IPv4Protocol;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : all) {
        const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (!address.isLoopback() && !address.isLinkLocal() && (takesIPv6 || !isIPv6))
            addresses += display(address);
    }
    return addresses;
}

void ReachNote::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(EventColors::warningBadge().background, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

void ReachNote::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_host.isEmpty())
        follow(m_host, m_port);
}
