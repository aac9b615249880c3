// SPDX-License-Identifier: MIT
#include "widgets/endpoints/EndpointsPane.h"

#include "widgets/endpoints/ClientCard.h"
#include "widgets/endpoints/FirstRunCard.h"
#include "widgets/endpoints/HitSize.h"
#include "widgets/endpoints/LimitedCard.h"
#include "widgets/endpoints/RelayCard.h"
#include "widgets/endpoints/ServerCard.h"
#include "widgets/endpoints/UdpCard.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int wideFrom = 720;
constexpr int usualWidth = 364;
constexpr int leastWidth = 340;
constexpr int margin = 6;

// Clients first, then servers, then UDP, relays, local ones; each by age.
std::pair<int, quint32> place(SocketId id)
{
    constexpr std::string_view order = "CSURDLP";
    return {int(order.find(id.letter())), id.number()};
}

QVBoxLayout* column()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addStretch(1);
    return layout;
}

} // namespace

EndpointsPane::EndpointsPane(const SessionAccess& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_firstRun(new FirstRunCard(session.isPortFree))
    , m_content(new QWidget)
    , m_left(column())
    , m_right(column())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_content);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(margin, 2, margin, 2);
    columns->setSpacing(8);
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right);
    m_left->insertWidget(0, m_firstRun);

    connect(m_firstRun, &FirstRunCard::echoServerWanted, this, &EndpointsPane::startEchoServer);
    connect(&session.table, &EndpointTable::changed, this, &EndpointsPane::onChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    setAccessibleName(tr("Endpoints"));
    onChanged(session.table.endpoints());
}

EndpointsPane::~EndpointsPane()
{
    disconnect(qApp, nullptr, this, nullptr); // the cards give up the focus while they go
}

EndpointCard* EndpointsPane::addCard(EndpointRole role)
{
    EndpointSetup setup = usualSetup(role, m_session.isPortFree);
    // A new client or relay most likely wants to reach the newest server here.
    const QList<SocketId> endpoints = m_session.table.endpoints();
    for (const SocketId id : endpoints) {
        const EndpointState* state = m_session.table.find(id);
        const HostPort here{state->local.displayHost(), state->local.port};
        const bool isNear = state->isOpen() && state->local.isLoopback();
        if (role == EndpointRole::TcpClient && id.letter() == 'S' && isNear)
            setup.where = here;
        else if (isNear && id.letter() == (role == EndpointRole::TcpRelay ? 'S' : 'U'))
            setup.target = here;
    }
    EndpointCard* added = addCard(role, setup);
    added->focusFirstField();
    return added;
}

EndpointCard* EndpointsPane::addCard(EndpointRole role, const EndpointSetup& setup)
{
    EndpointCard* added = makeCard(role, m_session.newId(endpointLetter(role)), setup);
    reveal(added);
    return added;
}

EndpointCard* EndpointsPane::startEchoServer(quint16 port)
{
    EndpointSetup setup = usualSetup(EndpointRole::TcpServer, m_session.isPortFree);
    setup.where = {QStringLiteral("127.0.0.1"), port};
    EndpointCard* server = addCard(EndpointRole::TcpServer, setup);
    server->open();
    return server;
}

ClientCard* EndpointsPane::connectClient(const HostPort& to)
{
    EndpointSetup setup = usualSetup(EndpointRole::TcpClient, m_session.isPortFree);
    setup.where = to;
    auto* client = qobject_cast<ClientCard*>(addCard(EndpointRole::TcpClient, setup));
    client->prepareToSend(QStringLiteral("hello"));
    client->open();
    return client;
}

EndpointCard* EndpointsPane::makeCard(EndpointRole role, SocketId id, const EndpointSetup& setup)
{
    EndpointCard* made = nullptr;
    switch (role) {
    case EndpointRole::TcpServer:
    case EndpointRole::LocalServer:
        made = new ServerCard(m_session, id, role, setup, m_content);
        break;
    case EndpointRole::TcpClient:
    case EndpointRole::LocalClient:
        made = new ClientCard(m_session, id, role, setup, m_content);
        break;
    case EndpointRole::Udp:
        made = new UdpCard(m_session, id, setup, m_content);
        break;
    case EndpointRole::TcpRelay:
    case EndpointRole::UdpRelay:
        made = new RelayCard(m_session, id, setup, m_content);
        break;
    case EndpointRole::Limited:
        made = new LimitedCard(m_session, id, setup, m_content);
        break;
    }
    made->setCompact(m_isCompact);
    giveHitSize(*made);
    made->setObjectName(id.fileForm());
    m_cards.insert(id, made);
    connect(made, &EndpointCard::currentChanged, this, [this, id] { setCurrentCard(id); });
    connect(made, &EndpointCard::serverWanted, this, [this](const HostPort& where) {
        EndpointSetup server = usualSetup(EndpointRole::TcpServer, m_session.isPortFree);
        server.where = where;
        addCard(EndpointRole::TcpServer, server)->open();
    });
    connect(made, &EndpointCard::clientWanted, this, [this](const HostPort& to, const QString& path) {
        if (path.isEmpty()) {
            connectClient(to);
            return;
        }
        EndpointSetup client = usualSetup(EndpointRole::LocalClient, m_session.isPortFree);
        client.path = path;
        auto* added = qobject_cast<ClientCard*>(addCard(EndpointRole::LocalClient, client));
        added->prepareToSend(QStringLiteral("hello"));
        added->open();
    });
    insert(made);
    return made;
}

EndpointCard* EndpointsPane::cardOfTable(SocketId id)
{
    if (EndpointCard* known = card(id))
        return known;
    const EndpointState* state = m_session.table.find(id);
    if (state == nullptr)
        return nullptr;
    EndpointSetup setup = m_learned.giveAway(id).value_or(usualSetup(endpointRole(id, *state), m_session.isPortFree));
    const SocketAddress& address =
        id.letter() == 'C' || endpointRole(id, *state) == EndpointRole::LocalClient ? state->peer : state->local;
    if (address.family == SocketAddress::Family::Local)
        setup.path = address.path;
    else if (address.isValid())
        setup.where = {address.displayHost(), address.port};
    return makeCard(endpointRole(id, *state), id, setup);
}

void EndpointsPane::onChanged(const QList<SocketId>& ids)
{
    // The ids are in order, so those of one card follow each other.
    for (auto from = ids.cbegin(); from != ids.cend();) {
        const SocketId endpoint = from->endpoint();
        const auto to = std::find_if(from, ids.cend(), [endpoint](SocketId id) { return id.endpoint() != endpoint; });
        if (EndpointCard* changed = cardOfTable(endpoint))
            changed->refresh(QList<SocketId>(from, to));
        from = to;
    }
}

QList<EndpointCard*> EndpointsPane::cards() const
{
    QList<EndpointCard*> all = m_cards.values();
    std::sort(all.begin(), all.end(),
              [](const EndpointCard* a, const EndpointCard* b) { return place(a->id()) < place(b->id()); });
    return all;
}

void EndpointsPane::insert(EndpointCard* added)
{
    QVBoxLayout* const column = goesRight(added->id()) ? m_right : m_left;
    int at = 0;
    EndpointCard* before = nullptr;
    for (; at < column->count(); ++at) {
        auto* other = qobject_cast<EndpointCard*>(column->itemAt(at)->widget());
        if (other == nullptr || place(added->id()) < place(other->id()))
            break;
        before = other;
    }
    column->insertWidget(at, added);
    if (before != nullptr)
        QWidget::setTabOrder(before, added);
    added->show();
    m_firstRun->hide();
    updateGeometry();
}

void EndpointsPane::arrange()
{
    const QList<EndpointCard*> all = cards();
    for (EndpointCard* each : all)
        (goesRight(each->id()) ? m_left : m_right)->removeWidget(each);
    for (EndpointCard* each : all)
        insert(each);
    qobject_cast<QHBoxLayout*>(m_content->layout())->setStretch(1, m_isWide ? 1 : 0);
    m_firstRun->setVisible(all.isEmpty());
}

void EndpointsPane::reveal(EndpointCard* shown)
{
    setCurrentCard(shown->id());
    // Its place is known only after the layout has been done.
    QTimer::singleShot(0, shown, [this, shown] { ensureWidgetVisible(shown, 0, 8); });
}

void EndpointsPane::setCurrentCard(SocketId endpoint)
{
    if (EndpointCard* before = currentCard(); before != nullptr && m_current != endpoint)
        before->setCurrent(false);
    m_current = endpoint;
    if (EndpointCard* now = currentCard())
        now->setCurrent(true);
    emit currentChanged();
}

SocketId EndpointsPane::currentSocket() const
{
    const EndpointCard* now = currentCard();
    return now == nullptr ? SocketId() : now->currentSocket();
}

void EndpointsPane::followFocus(QWidget* now)
{
    for (QWidget* widget = now; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        if (auto* inside = qobject_cast<EndpointCard*>(widget); inside != nullptr && card(inside->id()) == inside) {
            setCurrentCard(inside->id());
            ensureWidgetVisible(now, 0, 8);
            return;
        }
    }
}

void EndpointsPane::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setHitSize(isCompact ? largeHitSize : usualHitSize);
    for (EndpointCard* each : std::as_const(m_cards)) {
        each->setCompact(isCompact);
        giveHitSize(*each);
    }
}

bool EndpointsPane::hasClosed() const
{
    const auto isClosed = [this](SocketId id) {
        const EndpointState* state = m_session.table.find(id);
        return state != nullptr && !state->isOpen();
    };
    for (auto each = m_cards.keyBegin(); each != m_cards.keyEnd(); ++each) {
        const EndpointState* state = m_session.table.find(*each);
        if (isClosed(*each))
            return true;
        if (state != nullptr && std::any_of(state->connections.cbegin(), state->connections.cend(), isClosed))
            return true;
    }
    return false;
}

void EndpointsPane::removeClosed()
{
    const QList<SocketId> ids = m_cards.keys();
    for (const SocketId id : ids) {
        const EndpointState* state = m_session.table.find(id);
        if (state == nullptr)
            continue; // a card whose socket was never opened is no closed socket
        const QList<SocketId> connections = state->connections;
        const bool isClosed = !state->isOpen();
        bool hasOpenConnection = false;
        for (const SocketId connection : connections) {
            const EndpointState* of = m_session.table.find(connection);
            if (of != nullptr && of->isOpen())
                hasOpenConnection = true;
            else
                m_session.forget(connection);
        }
        if (isClosed && !hasOpenConnection)
            forget(id);
        else if (EndpointCard* left = card(id))
            left->refresh(connections + QList<SocketId>{id});
    }
    arrange();
}

void EndpointsPane::forget(SocketId id)
{
    m_session.forget(id);
    EndpointCard* gone = m_cards.take(id);
    if (gone == nullptr)
        return;
    gone->hide();
    gone->deleteLater();
    if (m_current == id)
        setCurrentCard({});
}

void EndpointsPane::focusCard(int index)
{
    const QList<EndpointCard*> all = cards();
    if (index < 0 || index >= all.size())
        return;
    all.at(index)->focusFirstField();
    setCurrentCard(all.at(index)->id());
}

void EndpointsPane::focusFirst()
{
    if (m_cards.isEmpty())
        m_firstRun->focusButton();
    else
        focusCard(0);
}

QSize EndpointsPane::sizeHint() const
{
    return {std::max(usualWidth, minimumSizeHint().width()), 560};
}

QSize EndpointsPane::minimumSizeHint() const
{
    int widest = m_cards.isEmpty() ? m_firstRun->minimumSizeHint().width() : 0;
    for (const EndpointCard* each : m_cards)
        widest = std::max(widest, each->minimumSizeHint().width());
    return {std::max(leastWidth, widest + 2 * margin + verticalScrollBar()->sizeHint().width()), 200};
}

void EndpointsPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = width() > wideFrom;
    if (isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
}

void EndpointsPane::keyPressEvent(QKeyEvent* event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const QList<EndpointCard*> all = cards();
    if (!isTab || !event->modifiers().testFlag(Qt::ControlModifier) || all.isEmpty()) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    // Tab stays inside a card; this is the way out.
    const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
    const qsizetype at = all.indexOf(currentCard());
    focusCard(int((at + (back ? all.size() - 1 : 1)) % all.size()));
}

void EndpointsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Endpoints"));
}

bool EndpointsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the least width is that of the widest card
    return QScrollArea::eventFilter(watched, event);
}
