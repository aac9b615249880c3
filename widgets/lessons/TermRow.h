// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

// Buttons with words of an explanation; each leads to its place in the help.
class TermRow final : public QWidget
{
    Q_OBJECT

public:
    struct Term
    {
        QString word;  // "receive buffer"
        QString place; // "glossary#buffers"
    };

    explicit TermRow(QWidget* parent = nullptr);

    void setTerms(const QList<Term>& terms);

signals:
    // Sent when the reader chose a word: its place in the help.
    void helpWanted(const QString& place);

private:
    QHBoxLayout* m_row;
    QList<QWidget*> m_buttons;
};
