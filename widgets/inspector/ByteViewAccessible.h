// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

class ByteView;

// A view of bytes as screen readers see it: its name, and as its value the row that the cursor is in.
class ByteViewAccessible final : public QAccessibleWidget
{
public:
    explicit ByteViewAccessible(ByteView& view);

    // Lets Qt find this class. Calling again does nothing.
    static void install();
    // Tells screen readers that the cursor went elsewhere.
    static void noteCursor(ByteView& view);

    QString text(QAccessible::Text kind) const override;

private:
    ByteView& m_view;
};
