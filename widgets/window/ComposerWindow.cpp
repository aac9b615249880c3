// SPDX-License-Identifier: MIT
#include "widgets/window/ComposerWindow.h"

#include "widgets/composer/ComposerPane.h"
#include "widgets/endpoints/EndpointsPane.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace {

// In lines of text: fits beside the cards on the smallest screen.
constexpr int usualWidth = 46;
constexpr int usualHeight = 28;

} // namespace

ComposerWindow::ComposerWindow(const SessionAccess& session, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
{
    retranslate();
}

ComposerWindow::~ComposerWindow()
{
    delete m_pane; // it uses the library
}

ComposerPane* ComposerWindow::pane()
{
    if (m_pane != nullptr)
        return m_pane;
    m_library = std::make_unique<PayloadLibrary>();
    m_pane = new ComposerPane(m_session.sink, m_session.table, m_session.store, *m_library, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    return m_pane;
}

QSize ComposerWindow::sizeHint() const
{
    const int line = fontMetrics().height();
    return QWidget::sizeHint().expandedTo({line * usualWidth, line * usualHeight});
}

void ComposerWindow::compose(SocketId id, const Draft& draft)
{
    pane()->setTarget(id);
    pane()->setDraft(draft);
    bringUp();
}

SessionAccess ComposerWindow::sessionOfCards()
{
    SessionAccess access = m_session;
    access.compose = [this](SocketId id, const Draft& draft) { compose(id, draft); };
    return access;
}

void ComposerWindow::openBy(QAction& action, const EndpointsPane& pane)
{
    connect(&action, &QAction::triggered, this, [this, &pane] {
        const SocketId current = pane.currentSocket();
        if (current.isValid())
            this->pane()->setTarget(current);
        bringUp();
    });
}

void ComposerWindow::bringUp()
{
    pane();
    show();
    raise();
    activateWindow();
    pane()->focusField();
}

void ComposerWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ComposerWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComposerWindow::retranslate()
{
    setWindowTitle(tr("Composer"));
}
