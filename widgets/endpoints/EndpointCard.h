// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointSetup.h"
#include "widgets/endpoints/ErrorBar.h"
#include "widgets/endpoints/OpenRetry.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QFrame>

class AddressCombo;
class ElidedLabel;
class FieldNote;
class PortField;
class QLabel;
class QVBoxLayout;
class RateLine;
class StateChip;

// What every card has: its name, the state, the bar of errors. A card is a projection of the endpoint table and holds
// only what the user is typing; buttons follow the table, never the click.
class EndpointCard : public QFrame
{
    Q_OBJECT

public:
    EndpointCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent = nullptr);

    SocketId id() const { return m_id; }
    const EndpointState* state() const { return m_session.table.find(m_id); }
    const EndpointSetup& setup() const { return m_setup; }

    // Reads the table again for those of its sockets; `ids` are the endpoint and connections of it.
    void refresh(const QList<SocketId>& ids);
    // Listens, connects or binds with what the fields say; a wrong field is marked instead.
    virtual void open() = 0;
    // The socket of this card that the menu acts on.
    virtual SocketId currentSocket() const { return m_id; }
    virtual void focusFirstField() = 0;
    // Puts the cursor where the current socket's bytes are typed.
    virtual void focusComposer() {}
    // Opens the popup with everything that can be set.
    virtual void openOptions() {}

    void setCurrent(bool current);
    // For a projector: what is rarely used is folded away until it is asked for.
    virtual void setCompact(bool) {}

signals:
    // Sent when the user turned to this card or to another connection in it.
    void currentChanged();
    // Sent when a server was asked for that listens where this card wanted to connect.
    void serverWanted(HostPort where);
    // Sent when a client was asked for that connects to this card's server.
    void clientWanted(HostPort to, QString path);

protected:
    const SessionAccess& session() const { return m_session; }
    EndpointSetup& editSetup() { return m_setup; }
    QVBoxLayout* body() const { return m_body; }
    FieldNote* note() const { return m_note; }
    ErrorBar* errorBar() const { return m_error; }
    bool isOpen() const;
    void post(Command command) { m_session.sink.post(std::move(command)); }
    // Takes the local address over from its fields; false: one is wrong, and is marked.
    bool readWhere(const AddressCombo& address, PortField& port);
    // Puts note and error bar behind what is in the body so far.
    void addNotes();

    virtual void showState(const EndpointState* state, const QList<SocketId>& ids) = 0;
    virtual QList<ErrorFix> fixesFor(const Event& error) const;
    virtual void applyFix(const ErrorFix& fix);
    virtual QString kindName() const = 0;
    virtual void retranslate();

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    SessionAccess m_session;
    SocketId m_id;
    EndpointSetup m_setup;
    QVBoxLayout* m_body;
    QLabel* m_title;
    ElidedLabel* m_traffic;
    StateChip* m_chip;
    FieldNote* m_note;
    ErrorBar* m_error;
    OpenRetry* m_retry;
    RateLine* m_rates;
    EventRole m_role = EventRole::Dim;
    bool m_isCurrent = false;
};
