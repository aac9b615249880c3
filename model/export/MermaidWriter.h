// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/DiagramRows.h"
#include "model/export/ExportWriter.h"

#include <QSet>
#include <QStringList>

// The sequence diagram as Mermaid text (mermaid.js.org, sequenceDiagram), to be pasted into Markdown: observed ->>,
// implied -->>, half-observed -), not received -x. Whatever a payload says, it cannot become a statement.
class MermaidWriter final : public ExportWriter
{
public:
    MermaidWriter(const EventStore& store, Wording words, bool isOver);

    void add(EventId id, const Event& event, QByteArray& to) override;
    void end(QByteArray& to) override;
    QList<Message> remarks() const override;

    // The text as it may stand behind a colon.
    static QString escaped(const QString& text);

private:
    QString idOf(int lane) const; // "S1_1", "P3"
    // Notes in `lines` which kinds of arrows there were.
    void addRow(EventId id, QByteArray& to, QSet<QString>& lines) const;
    void addLegend(const QStringList& participants, QSet<QString> lines, QByteArray& to) const;

    DiagramRows m_rows;
};
