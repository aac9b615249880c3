// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ConnectionsArea.h"

#include "widgets/composer/ComposerLine.h"
#include "widgets/endpoints/ConnectionDelegate.h"
#include "widgets/endpoints/ConnectionModel.h"
#include "widgets/endpoints/ConnectionRow.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

ConnectionsArea::ConnectionsArea(const SessionAccess& session, SocketId server, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_server(server)
    , m_rowsLayout(new QVBoxLayout)
    , m_listPart(new QWidget(this))
    , m_filter(new QLineEdit(m_listPart))
    , m_model(new ConnectionModel(session.table, server, this))
    , m_list(new QListView(m_listPart))
    , m_group(new QWidget(this))
    , m_groupTitle(new QLabel(m_group))
    , m_groupComposer(new ComposerLine(m_group))
    , m_groupClose(new CloseButton(m_group))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConnectionDelegate(session.table, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filter->setClearButtonEnabled(true);
    m_groupTitle->setTextFormat(Qt::PlainText);
    m_groupTitle->setForegroundRole(QPalette::PlaceholderText);
    m_groupComposer->addButton(m_groupClose);
    m_group->setObjectName(QStringLiteral("groupRow"));

    auto* listLayout = new QVBoxLayout(m_listPart);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(4);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_list);
    auto* groupLayout = new QVBoxLayout(m_group);
    groupLayout->setContentsMargins(8, 2, 6, 0);
    groupLayout->setSpacing(3);
    groupLayout->addWidget(m_groupTitle);
    groupLayout->addWidget(m_groupComposer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_listPart);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_group);
    m_rowsLayout->setSpacing(6);
    m_listPart->setVisible(false);
    m_group->setVisible(false);

    connect(m_filter, &QLineEdit::textChanged, m_model, &ConnectionModel::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            openInList(m_model->idAt(now.row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectionsArea::showGroup);
    connect(m_groupComposer, &ComposerLine::submitted, this, [this](const QByteArray& bytes) {
        postToGroup([&bytes](SocketId id) -> Command { return command::Send{id, bytes}; });
    });
    connect(m_groupClose, &CloseButton::chosen, this, [this](CloseButton::Wish wish) {
        postToGroup([wish](SocketId id) { return CloseButton::commandFor(wish, id); });
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { followFocus(now); });
    retranslate();
}

ConnectionsArea::~ConnectionsArea()
{
    disconnect(qApp, nullptr, this, nullptr); // the rows give up the focus while they go
}

void ConnectionsArea::refresh(const QList<SocketId>& changed)
{
    const EndpointState* server = m_session.table.find(m_server);
    if (server == nullptr)
        return;
    dropRemoved();
    if (m_isList || server->connections.size() > mostRows)
        showList(changed);
    else
        showRows(server->connections);
    for (ConnectionRow* row : m_rows) {
        if (changed.contains(row->id()))
            row->refresh();
    }
    if (!m_current.isValid() && !server->connections.isEmpty())
        m_current = server->connections.first(); // nobody turned to it, so nobody is told
    setVisible(!server->connections.isEmpty());
    showGroup();
}

void ConnectionsArea::dropRemoved()
{
    const auto isGone = [this](SocketId id) { return id.isValid() && m_session.table.find(id) == nullptr; };
    const bool hadOne = !m_rows.isEmpty();
    m_rows.removeIf([&isGone](ConnectionRow* row) {
        if (!isGone(row->id()))
            return false;
        row->hide();
        row->deleteLater();
        return true;
    });
    if (isGone(m_current))
        m_current = {};
    m_mustReopen = m_isList && hadOne && m_rows.isEmpty();
}

void ConnectionsArea::showRows(const QList<SocketId>& ids)
{
    // Rows stand in the order of the ids; new ones come at the end.
    for (qsizetype i = m_rows.size(); i < ids.size(); ++i)
        addRow(ids.at(i))->refresh();
    for (ConnectionRow* row : m_rows)
        row->setPickable(ids.size() > 1);
}

void ConnectionsArea::showList(const QList<SocketId>& changed)
{
    m_model->refresh(changed);
    if (!m_isList) {
        m_isList = true;
        removeRows();
        const int line = m_list->sizeHintForRow(0);
        m_list->setFixedHeight(line * mostRows + 2 * m_list->frameWidth());
        m_listPart->setVisible(true);
        m_mustReopen = true;
    }
    if (m_mustReopen)
        openCurrent();
    m_mustReopen = false;
    m_filter->setVisible(m_model->rowCount() >= filterFrom || !m_filter->text().isEmpty());
}

void ConnectionsArea::openCurrent()
{
    const int row = std::max(0, m_model->rowOf(m_current));
    m_list->setCurrentIndex(m_model->index(row));
    const SocketId id = m_model->idAt(row);
    if (id.isValid())
        openInList(id); // the list says nothing if the line was the current one before
}

void ConnectionsArea::openInList(SocketId id)
{
    if (m_rows.size() == 1 && m_rows.first()->id() == id)
        return;
    removeRows();
    addRow(id)->refresh();
    makeCurrent(id);
}

ConnectionRow* ConnectionsArea::addRow(SocketId id)
{
    auto* row = new ConnectionRow(m_session, id, this);
    row->setReceiveMode(m_receive);
    row->setFolding(m_isFoldable, m_isFolded);
    m_rows.append(row);
    m_rowsLayout->addWidget(row);
    row->show();
    connect(row, &ConnectionRow::pickedChanged, this, &ConnectionsArea::showGroup);
    return row;
}

void ConnectionsArea::removeRows()
{
    for (ConnectionRow* row : m_rows) {
        row->hide();
        row->deleteLater(); // its own button may be what was clicked
    }
    m_rows.clear();
}

void ConnectionsArea::makeCurrent(SocketId id)
{
    if (m_current == id)
        return;
    m_current = id;
    emit currentChanged();
}

void ConnectionsArea::followFocus(const QWidget* now)
{
    for (const ConnectionRow* row : m_rows) {
        if (now != nullptr && row->isAncestorOf(now))
            makeCurrent(row->id());
    }
}

void ConnectionsArea::setReceiveMode(const command::ReceiveMode& mode)
{
    m_receive = mode;
    for (ConnectionRow* row : m_rows)
        row->setReceiveMode(mode);
}

void ConnectionsArea::setFolding(bool isFoldable, bool isFolded)
{
    if (m_isFoldable == isFoldable && m_isFolded == isFolded)
        return; // what somebody has opened stays open
    m_isFoldable = isFoldable;
    m_isFolded = isFolded;
    for (ConnectionRow* row : m_rows)
        row->setFolding(isFoldable, isFolded);
}

void ConnectionsArea::focusComposer()
{
    for (ConnectionRow* row : m_rows) {
        if (row->id() == m_current)
            row->focusComposer();
    }
}

bool ConnectionsArea::hasPicked() const
{
    if (m_isList)
        return m_list->selectionModel()->selectedIndexes().size() > 1;
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const ConnectionRow* row) { return row->isPicked(); });
}

QList<SocketId> ConnectionsArea::picked() const
{
    QList<SocketId> ids;
    if (!hasPicked()) {
        ids = m_session.table.connections(m_server);
    } else if (m_isList) {
        const QModelIndexList lines = m_list->selectionModel()->selectedIndexes();
        for (const QModelIndex& line : lines)
            ids += m_model->idAt(line.row());
    } else {
        for (const ConnectionRow* row : m_rows) {
            if (row->isPicked())
                ids += row->id();
        }
    }
    const auto isEnded = [this](SocketId id) {
        const EndpointState* state = m_session.table.find(id);
        return state == nullptr || !state->isOpen();
    };
    ids.removeIf(isEnded);
    return ids;
}

void ConnectionsArea::showGroup()
{
    const EndpointState* server = m_session.table.find(m_server);
    const bool hasSeveral = server != nullptr && server->connections.size() > 1;
    m_group->setVisible(hasSeveral);
    if (!hasSeveral)
        return;
    const auto isOpen = [this](SocketId id) {
        const EndpointState* state = m_session.table.find(id);
        return state != nullptr && state->isOpen();
    };
    // From the newest on: while the server is in use the answer is found at once.
    const bool someOpen = std::any_of(server->connections.crbegin(), server->connections.crend(), isOpen);
    m_groupComposer->setSendable(someOpen);
    m_groupClose->offerAll(someOpen);
    m_groupTitle->setText(hasPicked() ? tr("The picked connections") : tr("All open connections"));
}

void ConnectionsArea::postToGroup(const std::function<Command(SocketId)>& make)
{
    const QList<SocketId> ids = picked();
    for (const SocketId id : ids)
        m_session.sink.post(make(id));
}

void ConnectionsArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionsArea::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: id, address or state"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Connections"));
    showGroup();
}
