// SPDX-License-Identifier: MIT
#include "widgets/endpoints/LimitedCard.h"

#include "widgets/endpoints/FlowLayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

LimitedCard::LimitedCard(const SessionAccess& session, SocketId id, EndpointSetup setup, QWidget* parent)
    : EndpointCard(session, id, std::move(setup), parent)
    , m_sockets(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_closeOne(new QPushButton(this))
{
    m_main->setObjectName(QStringLiteral("mainButton"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_closeOne->setObjectName(QStringLiteral("closeOne"));
    m_sockets->setTextFormat(Qt::PlainText);
    m_sockets->setWordWrap(true);
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row); // three words of German are wider than the cards of a small window
    for (QPushButton* const button : {m_accept, m_closeOne, m_main}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    body()->addWidget(m_sockets);
    addNotes();
    body()->addWidget(row);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (isOpen())
            post(command::Close{this->id()});
        else
            open();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { post(command::Accept{this->id()}); });
    connect(m_closeOne, &QPushButton::clicked, this, &LimitedCard::closeNewest);
    LimitedCard::retranslate();
    refresh({id});
}

void LimitedCard::open()
{
    command::OpenLimited open;
    open.on = id();
    post(open);
}

void LimitedCard::focusFirstField()
{
    (m_accept->isEnabled() ? m_accept : m_main)->setFocus(Qt::OtherFocusReason);
}

QList<SocketId> LimitedCard::openSockets() const
{
    QList<SocketId> sockets = session().table.connections(id());
    sockets.removeIf([this](SocketId socket) {
        const EndpointState* const now = session().table.find(socket);
        return now == nullptr || !now->isOpen();
    });
    return sockets;
}

// Gives a descriptor back.
void LimitedCard::closeNewest()
{
    const QList<SocketId> sockets = openSockets();
    if (!sockets.isEmpty())
        post(command::Close{sockets.constLast()});
}

void LimitedCard::showState(const EndpointState* state, const QList<SocketId>&)
{
    const bool isRunning = state != nullptr && state->isOpen();
    const int count = int(openSockets().size());
    const qint64 waiting = isRunning ? state->connectionsWaiting : 0;
    QStringList parts{tr("%n connection(s) open there", nullptr, count)};
    if (waiting > 0)
        parts += tr("%n wait for accept", nullptr, int(waiting));
    m_sockets->setText(parts.join(QStringLiteral(" · ")));
    m_main->setText(isRunning ? tr("End") : tr("Start"));
    m_accept->setEnabled(isRunning);
    m_closeOne->setEnabled(isRunning && count > 0);
}

QString LimitedCard::kindName() const
{
    return tr("process with few descriptors");
}

void LimitedCard::retranslate()
{
    EndpointCard::retranslate();
    m_main->setToolTip(tr("Another process, so that this program stays healthy."));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Take one connection from the queue there: accept()."));
    m_closeOne->setText(tr("Close one"));
    m_closeOne->setToolTip(tr("Close the newest socket there: a descriptor is free again."));
}
