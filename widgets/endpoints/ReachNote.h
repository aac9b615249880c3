// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <QLabel>

// Says that a server is open to the network, and under which addresses, as long as that lasts.
class ReachNote final : public QLabel
{
    Q_OBJECT

public:
    explicit ReachNote(QWidget* parent = nullptr);

    // The host as typed or bound; nothing is shown for this computer only. `port` 0: not known yet.
    void follow(const QString& host, quint16 port);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QStringList reachableAddresses(const QHostAddress& bound, quint16 port);

    QString m_host;
    quint16 m_port = 0;
};
