// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/SessionAccess.h"

#include <QFrame>

class ElidedLabel;
class QCheckBox;
class QLabel;
class QToolButton;
class StateChip;
class StreamPanel;

// One accepted connection inside its server's card.
class ConnectionRow final : public QFrame
{
    Q_OBJECT

public:
    ConnectionRow(const SessionAccess& session, SocketId id, QWidget* parent = nullptr);

    SocketId id() const { return m_id; }
    void refresh();
    void setReceiveMode(const command::ReceiveMode& mode);
    // Whether there is a button that folds the row to one line, and whether it is folded now.
    void setFolding(bool isFoldable, bool isFolded);
    // Whether the row can be picked for sending to several.
    void setPickable(bool pickable);
    bool isPicked() const;
    void focusComposer();

    // "S1·1 ⇄ 127.0.0.1:50512", with or without the host.
    static QString title(SocketId id, const EndpointState* state, bool withHost);

signals:
    // Sent when the row was picked or left out.
    void pickedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFold();
    void retranslate();

    SessionAccess m_session;
    SocketId m_id;
    QToolButton* m_fold; // checked: what can be done is in sight
    QCheckBox* m_pick;
    QLabel* m_title;
    ElidedLabel* m_traffic;
    StateChip* m_chip;
    StreamPanel* m_stream;
};
