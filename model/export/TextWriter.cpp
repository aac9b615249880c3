// SPDX-License-Identifier: MIT
#include "model/export/TextWriter.h"

#include "model/events/EventSentence.h"
#include "model/payload/SafeText.h"

void TextWriter::add(EventId id, const Event& event, QByteArray& to)
{
    Q_UNUSED(id)
    constexpr double nanosecondsPerSecond = 1e9;
    const QString preview = escapedText(store().payload(event, 0, bytesForText(cellLength)));
    to += QByteArray::number(double(event.timeNs) / nanosecondsPerSecond, 'f', 4);
    to += "  ";
    to += quotedForTerminal(said(eventSentence(store(), event, preview))).toUtf8();
    to += '\n';
}
