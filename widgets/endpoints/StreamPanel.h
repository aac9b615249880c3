// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SavedPayload.h"
#include "widgets/endpoints/CloseButton.h"
#include "widgets/endpoints/ErrorBar.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QWidget>

#include <functional>

class ComposerLine;
class LastReceivedLine;
class OrderLine;
class QLabel;
class QPushButton;

// One conversation: what to send, what waits to be received, what came last. In a client's card and in each connection
// of a server.
class StreamPanel final : public QWidget
{
    Q_OBJECT

public:
    StreamPanel(const SessionAccess& session, SocketId id, QWidget* parent = nullptr);

    // Puts a Close button behind Send; a client's card has it beside the address.
    void addCloseButton();
    // Puts an error bar at the end; a client's card has its own.
    void addErrorBar();
    // Instead of send(): what a UDP endpoint does with the bytes.
    void sendThrough(std::function<void(const QByteArray&)> send);
    // What is dropped anywhere on that widget is dropped here.
    void takeDropsOf(QWidget* area);
    void setReceiveMode(const command::ReceiveMode& mode);
    void refresh();

    ComposerLine* composer() const { return m_composer; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void receive();
    void sendFile(const QString& path);
    void take(const SavedPayload& payload);
    void showNotes(const EndpointState* state);
    void retranslate();

    SessionAccess m_session;
    SocketId m_id;
    command::ReceiveMode m_receiveMode;
    std::function<void(const QByteArray&)> m_send;
    ComposerLine* m_composer;
    CloseButton* m_close = nullptr;
    ErrorBar* m_error = nullptr;
    QWidget* m_receiveRow;
    QLabel* m_waiting;
    QPushButton* m_receive;
    QLabel* m_full;
    QLabel* m_ended;
    OrderLine* m_order; // of a file that was dropped here
    LastReceivedLine* m_lastReceived;
};
