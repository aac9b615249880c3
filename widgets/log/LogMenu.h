// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "widgets/log/LogCopy.h"

#include <QMenu>

class LogView;

// What can be done with the selected rows of the log, and with the current one.
class LogMenu final : public QMenu
{
    Q_OBJECT

public:
    // What is possible now with the current event.
    struct Offer
    {
        bool canNote = false;
        bool canResend = false;
        EventId partner = noEvent; // the recv of a send, the send of a recv …; noEvent: none that is known
    };
    // The view has a current event.
    LogMenu(const LogView& view, Offer offer, QWidget* parent);

signals:
    // Sent when only the events that this filter lets through shall be shown.
    void filterWanted(const QString& filter);
    void explanationWanted(EventId id);
    void codeWanted(EventId id);
    void noteWanted(EventId id);
    void eventWanted(EventId id);
    // Sent when the payload of the event shall be sent once more, on the same socket, to the same peer.
    void resendWanted(EventId id);

private:
    void addFilter(SocketId on);
    void addPayload(const QString& text, const EventStore& store, const Event& event, LogCopy::Form form);
};
