// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A heading of a help page and what stands below it.
struct HelpSection
{
    QString anchor; // the same in every language: "end-of-stream"
    QString title;
    QString text; // Markdown, up to the next heading
    int level = 1;
};

// One page of the help: Markdown of our own, whose headings end in an anchor: "## bind() {#bind}".
// The pages are in the resources of the program: :/help/NAME.LANGUAGE.md.
class HelpPage final
{
public:
    // The names of the pages, in the order of the contents list.
    static QStringList names();
    // language: "en", "de", "zh"; any other: English. A page that is not there is empty.
    static HelpPage read(const QString& name, const QString& language);

    QString name() const { return m_name; }
    QString title() const { return m_sections.isEmpty() ? m_name : m_sections.constFirst().title; }
    // Without the anchors.
    QString markdown() const { return m_markdown; }
    // In the order of their headings; the first one is the page itself.
    QList<HelpSection> sections() const { return m_sections; }
    bool has(const QString& anchor) const;

private:
    QString m_name;
    QString m_markdown;
    QList<HelpSection> m_sections;
};
