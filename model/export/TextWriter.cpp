// SPDX-License-Identifier: MIT
#include "model/export/TextWriter.h"

#include "model/events/EventSentence.h"
#include "model/events/LostPayload.h"
#include "model/payload/SafeText.h"

void TextWriter::add(EventId id, const Event& event, QByteArray& to)
{
    Q_UNUSED(id)
    constexpr double nanosecondsPerSecond = 1e9;
    const ColdState state = store().payloadState(event);
    QString preview = escapedText(store().payload(event, 0, bytesForText(cellLength)));
    if (state != ColdState::Kept) {
        preview = QChar(0x27E8) + said(lostPayloadText(state)) + QChar(0x27E9);
        countWithoutPayload(event);
    }
    to += QByteArray::number(double(event.timeNs) / nanosecondsPerSecond, 'f', 4);
    to += "  ";
    to += quotedForTerminal(said(eventSentence(store(), event, preview))).toUtf8();
    to += '\n';
}
