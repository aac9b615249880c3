// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

// The contents of the help: pages, and below each its sections. Shows all of them, or those that have some words.
class HelpContents final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget* parent = nullptr);

    void setLanguage(const QString& code);
    // Shows the sections whose title or text has all these words; none: everything.
    void filter(const QStringList& words);
    // The first section that is left and fits by itself, titles first: "glossary#peer"; empty: nothing is left.
    QString firstFound() const { return m_firstFound; }
    int foundCount() const { return m_foundCount; } // sections
    // Selects the entry of the place, without telling of it.
    void setCurrentPlace(const QString& place);

signals:
    // Sent when the reader chose an entry: "glossary#peer".
    void placeChosen(const QString& place);

private:
    QStringList m_words;
    QString m_firstFound;
    int m_foundCount = 0;
};
