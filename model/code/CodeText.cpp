// SPDX-License-Identifier: MIT
#include "model/code/CodeText.h"

void CodeText::add(const QString& text, const QList<EventId>& events)
{
    for (const EventId id : events) {
        if (!m_lineOf.contains(id))
            m_lineOf.insert(id, m_lines.size());
    }
    m_lines += CodeLine{text, events};
}

void CodeText::add(const QList<CodeLine>& lines)
{
    for (const CodeLine& line : lines)
        add(line.text, line.events);
}

EventId CodeText::eventAt(qsizetype line) const
{
    if (line < 0 || line >= m_lines.size() || m_lines.at(line).events.isEmpty())
        return noEvent;
    return m_lines.at(line).events.constFirst();
}

QString CodeText::text() const
{
    QString all;
    for (const CodeLine& line : m_lines)
        all += line.text + QLatin1Char('\n');
    return all;
}
