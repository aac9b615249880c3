// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/CloseButton.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QWidget>

#include <functional>

class ComposerLine;
class ConnectionModel;
class ConnectionRow;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

// The connections of a server: up to five as rows of their own, more as a list of lines with the current one opened
// below it. From two on they can be sent to, closed and reset together. Costs the same however many there are.
class ConnectionsArea final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostRows = 5;
    static constexpr int filterFrom = 10;

    ConnectionsArea(const SessionAccess& session, SocketId server, QWidget* parent = nullptr);
    ~ConnectionsArea() override;

    void refresh(const QList<SocketId>& changed);
    void setReceiveMode(const command::ReceiveMode& mode);
    // Whether rows can be folded to one line each, and whether they are.
    void setFolding(bool isFoldable, bool isFolded);
    // The connection the menu acts on; invalid: none.
    SocketId current() const { return m_current; }
    void focusComposer();

signals:
    // Sent when another connection became the current one.
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRows(const QList<SocketId>& ids);
    void showList(const QList<SocketId>& changed);
    void dropRemoved();
    void openCurrent();
    void openInList(SocketId id);
    void makeCurrent(SocketId id);
    void followFocus(const QWidget* now);
    ConnectionRow* addRow(SocketId id);
    void removeRows();
    QList<SocketId> picked() const; // what was picked; nothing picked: all; open ones only
    bool hasPicked() const;
    void showGroup();
    void postToGroup(const std::function<Command(SocketId)>& make);
    void retranslate();

    SessionAccess m_session;
    SocketId m_server;
    SocketId m_current;
    command::ReceiveMode m_receive;
    bool m_isFoldable = false;
    bool m_isFolded = false;
    bool m_isList = false;
    bool m_mustReopen = false; // the row below the list is gone
    QVBoxLayout* m_rowsLayout;
    QList<ConnectionRow*> m_rows;
    QWidget* m_listPart;
    QLineEdit* m_filter;
    ConnectionModel* m_model;
    QListView* m_list;
    QWidget* m_group;
    QLabel* m_groupTitle;
    ComposerLine* m_groupComposer;
    CloseButton* m_groupClose;
};
