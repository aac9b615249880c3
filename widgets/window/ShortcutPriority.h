// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

// Lets the window's keys win over a text field's own use of them (Ctrl+K and Ctrl+U delete in fields on some systems).
class ShortcutPriority final : public QObject
{
    Q_OBJECT

public:
    // Watches the whole application as long as it lives.
    ShortcutPriority(QList<QKeySequence> keys, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QKeySequence> m_keys;
};
