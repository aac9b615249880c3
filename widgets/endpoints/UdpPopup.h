// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/HostPort.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QFrame>

#include <optional>

class FieldNote;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

// What only a UDP endpoint can do, behind a muted line of its card: a default peer, broadcast, multicast groups.
class UdpPopup final : public QFrame
{
    Q_OBJECT

public:
    // `to` is what the card would send to now, if it can be read.
    UdpPopup(const SessionAccess& session, SocketId id, std::optional<HostPort> to, QWidget* parent);

    void openBelow(const QWidget* anchor);

private:
    void addPeer(QVBoxLayout* layout);
    void addBroadcast(QVBoxLayout* layout);
    void addGroups(QVBoxLayout* layout);
    void join();
    void refresh();

    SessionAccess m_session;
    SocketId m_id;
    std::optional<HostPort> m_to;
    QLabel* m_peer = nullptr;
    QPushButton* m_setPeer = nullptr;
    QPushButton* m_clearPeer = nullptr;
    QCheckBox* m_broadcast = nullptr;
    QLineEdit* m_group = nullptr;
    QComboBox* m_interface = nullptr;
    FieldNote* m_note = nullptr;
    QWidget* m_joined = nullptr;
    QStringList m_shownGroups;
};
