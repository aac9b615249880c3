// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSocket.h"
#include "widgets/endpoints/EndpointSetup.h"
#include "widgets/endpoints/LearnedSetups.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QHash>
#include <QScrollArea>

class ClientCard;
class EndpointCard;
class FirstRunCard;
class QVBoxLayout;

// All endpoints as cards: clients, servers, UDP, relays, local; before the first one the card that starts it.
class EndpointsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EndpointsPane(const SessionAccess& session, QWidget* parent = nullptr);
    ~EndpointsPane() override;

    // New cards; nothing is opened yet.
    EndpointCard* addCard(EndpointRole role);
    EndpointCard* addCard(EndpointRole role, const EndpointSetup& setup);
    // What the button of an empty pane does.
    EndpointCard* startEchoServer(quint16 port);
    ClientCard* connectClient(const HostPort& to);

    // What is opened by others than cards: their cards begin with it. Cards tell of themselves.
    void learn(const Command& command)
    {
        if (!m_cards.contains(commandSocket(command)))
            m_learned.take(command);
    }
    EndpointCard* card(SocketId endpoint) const { return m_cards.value(endpoint); }
    QList<EndpointCard*> cards() const; // in the order in which they are shown
    // The socket the menu acts on; invalid: none.
    SocketId currentSocket() const;
    EndpointCard* currentCard() const { return card(m_current); }
    void setCurrentCard(SocketId endpoint);

    bool hasClosed() const; // some that removeClosed() would take away
    void removeClosed();
    void focusCard(int index); // from 0, in the order shown
    // For a projector: cards show less, and what can be clicked is larger.
    void setCompact(bool isCompact);
    void focusFirst(); // the first card, or the button of an empty pane

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Sent when the menu acts on another socket.
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onChanged(const QList<SocketId>& ids);
    EndpointCard* makeCard(EndpointRole role, SocketId id, const EndpointSetup& setup);
    EndpointCard* cardOfTable(SocketId id);
    // Clients left, servers right, as in every drawing of a handshake.
    bool goesRight(SocketId id) const { return m_isWide && (id.letter() == 'S' || id.letter() == 'L'); }
    void insert(EndpointCard* card);
    void arrange();
    void followFocus(QWidget* now);
    void reveal(EndpointCard* card);
    void forget(SocketId id);

    SessionAccess m_session;
    QHash<SocketId, EndpointCard*> m_cards;
    LearnedSetups m_learned;
    SocketId m_current;
    FirstRunCard* m_firstRun;
    QWidget* m_content;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    bool m_isWide = false;
    bool m_isCompact = false;
};
