// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

// The selected bytes that all views of the inspector share: from the byte that was chosen first to the cursor's, both
// included. At least the cursor's byte is selected.
class ByteSelection final : public QObject
{
    Q_OBJECT

public:
    explicit ByteSelection(QObject* parent = nullptr);

    quint64 cursor() const { return m_cursor; }
    quint64 anchor() const { return m_anchor; }
    quint64 first() const { return qMin(m_anchor, m_cursor); }
    quint64 end() const { return qMax(m_anchor, m_cursor) + 1; }
    quint64 size() const { return end() - first(); }
    bool contains(quint64 offset) const { return offset >= first() && offset < end(); }

    // Moves the cursor; the selection begins anew there unless it is extended.
    void moveTo(quint64 offset, bool extends = false);
    // size: at least 1. The cursor goes to the last byte.
    void select(quint64 first, quint64 size);

signals:
    // Sent when other bytes are selected.
    void changed();

private:
    void set(quint64 anchor, quint64 cursor);

    quint64 m_anchor = 0;
    quint64 m_cursor = 0;
};
