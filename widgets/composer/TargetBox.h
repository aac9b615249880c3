// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"

#include <QComboBox>

// The socket that something is sent through, chosen among those that can send now. The list is made when it is opened:
// a server may have thousands of connections.
class TargetBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetBox(const EndpointTable& table, QWidget* parent = nullptr);

    void setTarget(SocketId id);
    SocketId target() const { return m_target; }
    // Whether it can send now.
    bool canSend() const;
    // The table has changed.
    void refresh();

    void showPopup() override;
    QSize minimumSizeHint() const override;

signals:
    // Sent when another socket was chosen.
    void targetChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool canSend(SocketId id) const;
    QString title(SocketId id) const;
    void add(SocketId id);
    void retranslate();

    const EndpointTable& m_table;
    SocketId m_target;
};
