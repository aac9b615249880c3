// SPDX-License-Identifier: MIT
#include "widgets/window/ShortcutPriority.h"

#include <QApplication>
#include <QKeyEvent>

ShortcutPriority::ShortcutPriority(QList<QKeySequence> keys, QObject* parent)
    : QObject(parent)
    , m_keys(std::move(keys))
{
    qApp->installEventFilter(this);
}

bool ShortcutPriority::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_keys.contains(QKeySequence(key->keyCombination()))) {
            event->ignore(); // not wanted by the field: it goes on as a shortcut
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
