// SPDX-License-Identifier: MIT
#include "widgets/log/LogMenu.h"

#include "widgets/log/LogView.h"
#include "widgets/style/ActionIcons.h"

#include <QClipboard>
#include <QGuiApplication>

LogMenu::LogMenu(const LogView& view, Offer offer, QWidget* parent)
    : QMenu(parent)
{
    const EventStore& store = view.words().store();
    const EventId id = view.currentEvent();
    const Event event = store.at(id);
    QAction* explain = addAction(tr("Explain"), this, [this, id] { emit explanationWanted(id); });
    explain->setShortcut(Qt::Key_Question); // shown; the view handles the keys
    addAction(tr("Show the code"), this, [this, id] { emit codeWanted(id); });
    addFilter(event.on);
    QAction* partner = addAction(offer.partner == noEvent ? tr("Go to partner event")
                                                          : tr("Go to partner event (%1)").arg(offer.partner + 1),
                                 this, [this, offer] { emit eventWanted(offer.partner); });
    partner->setEnabled(offer.partner != noEvent);
    addSeparator();
    QAction* rows = addAction(actionIcon(ActionIcon::Copy), tr("Copy rows"), [&view] { LogCopy::toClipboard(view); });
    rows->setShortcut(QKeySequence::Copy);
    addPayload(tr("Copy payload as text"), store, event, LogCopy::Form::Text);
    addPayload(tr("Copy payload as hex"), store, event, LogCopy::Form::Hex);
    addSeparator();
    addAction(tr("Add note…"), this, [this, id] { emit noteWanted(id); })->setEnabled(offer.canNote);
    addAction(tr("Resend this payload"), this, [this, id] { emit resendWanted(id); })->setEnabled(offer.canResend);
}

void LogMenu::addFilter(SocketId on)
{
    if (!on.isValid())
        return;
    const bool isConnection = on.isConnection() || on.letter() == 'C';
    addAction(isConnection ? tr("Show only this connection") : tr("Show only this endpoint"), this,
              [this, on, isConnection] {
                  emit filterWanted((isConnection ? QStringLiteral("conn:") : QString()) + on.fileForm());
              });
}

void LogMenu::addPayload(const QString& text, const EventStore& store, const Event& event, LogCopy::Form form)
{
    QAction* action = addAction(
        text, [&store, event, form] { QGuiApplication::clipboard()->setText(LogCopy::payload(store, event, form)); });
    action->setEnabled(event.bytes > 0 && event.bytes <= LogCopy::maxPayload);
}
