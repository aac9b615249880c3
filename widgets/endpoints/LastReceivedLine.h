// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointState.h"
#include "model/events/EventStore.h"

#include <QWidget>

// "Last received: hello · 5 bytes": what came last, made safe, on one line.
class LastReceivedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LastReceivedLine(QWidget* parent = nullptr);

    // Takes only as many bytes from the store as the line can show.
    void follow(const EventStore& store, const EndpointState* state);
    QString text() const; // the whole line, for screen readers

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString amount() const;

    EventId m_event = noEvent;
    QString m_preview;
    quint32 m_bytes = 0;
};
