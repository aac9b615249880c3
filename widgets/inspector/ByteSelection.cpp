// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteSelection.h"

ByteSelection::ByteSelection(QObject* parent)
    : QObject(parent)
{
}

void ByteSelection::moveTo(quint64 offset, bool extends)
{
    set(extends ? m_anchor : offset, offset);
}

void ByteSelection::select(quint64 first, quint64 size)
{
    Q_ASSERT(size > 0);
    set(first, first + size - 1);
}

void ByteSelection::set(quint64 anchor, quint64 cursor)
{
    if (anchor == m_anchor && cursor == m_cursor)
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    emit changed();
}
