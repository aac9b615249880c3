// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventKind.h"

#include <QWidget>

// A rounded outline with the state of a socket in it: word, shape and colour, so that colour is never the only carrier.
class StateChip final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape : quint8 {
        Ring,     // listening, bound
        Dashes,   // on the way: resolving, connecting
        Disc,     // open
        HalfDisc, // one direction has ended
        Square,   // closed
        Cross,    // ended by a reset or an error
    };

    explicit StateChip(QWidget* parent = nullptr);

    // `text` is shown as it is; it is also the accessible name.
    void setState(const QString& text, EventRole role, Shape shape);
    QString text() const { return m_text; }
    Shape shape() const { return m_shape; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont chipFont() const;

    QString m_text;
    EventRole m_role = EventRole::Dim;
    Shape m_shape = Shape::Square;
};
