// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/PayloadLibrary.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QWidget>

#include <memory>

class ComposerPane;
class EndpointsPane;
class QAction;

// The full composer in a window of its own, so that log and diagram stay in sight while something is sent. One for all
// sockets: opened again, it goes on with another one.
class ComposerWindow final : public QWidget
{
    Q_OBJECT

public:
    // The session outlives it.
    ComposerWindow(const SessionAccess& session, QWidget* parent);
    ~ComposerWindow() override;

    // Made when it is asked for: most sessions never do.
    ComposerPane* pane();
    // Goes on with this draft through that socket.
    void compose(SocketId id, const Draft& draft);
    // The session as cards have it that can open this window.
    SessionAccess sessionOfCards();
    // The action opens it for the socket that is the current one then. Both live as long as this window.
    void openBy(QAction& action, const EndpointsPane& pane);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void bringUp();
    void retranslate();

    SessionAccess m_session;
    std::unique_ptr<PayloadLibrary> m_library;
    ComposerPane* m_pane = nullptr;
};
