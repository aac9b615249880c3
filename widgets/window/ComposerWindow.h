// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/PayloadLibrary.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QWidget>

#include <memory>

class ComposerPane;

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
    // Through that socket, with what stands there already.
    void openFor(SocketId id);

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
