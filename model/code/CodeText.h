// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/Event.h"

#include <QHash>
#include <QList>
#include <QString>

// One line of a program and the events whose calls it is; the first of them is the one that a click on it means.
struct CodeLine
{
    QString text;
    QList<EventId> events;

    friend bool operator==(const CodeLine&, const CodeLine&) = default;
};

// The text of a program by lines, which can be found by event and the other way round.
class CodeText final
{
public:
    void add(const QString& text, const QList<EventId>& events = {});
    void add(const QList<CodeLine>& lines);

    const QList<CodeLine>& lines() const { return m_lines; }
    // The first line of the event; -1: it has none.
    qsizetype lineOf(EventId id) const { return m_lineOf.value(id, -1); }
    // noEvent: the line belongs to none, or there is no such line.
    EventId eventAt(qsizetype line) const;
    QString text() const; // each line ends with a newline

private:
    QList<CodeLine> m_lines;
    QHash<EventId, qsizetype> m_lineOf;
};
