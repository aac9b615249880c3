// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/HostPort.h"
#include "model/endpoints/EndpointState.h"

#include <QComboBox>

#include <functional>

// Where a datagram is sent to: host:port as typed, or somebody heard from.
class PeerCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit PeerCombo(QWidget* parent = nullptr);

    // Asked whenever the list is opened.
    void setSource(std::function<QList<UdpSender>()> senders);
    bool isEmpty() const;
    // "<broadcast>" is 255.255.255.255, as in Python.
    Result<HostPort> peer() const;
    void setPeer(const QString& text) { setEditText(text); }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QList<UdpSender>()> m_senders;
};
