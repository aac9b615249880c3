// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Draft.h"
#include "model/payload/TypedPlaces.h"

#include <QWidget>

#include <optional>

class ComposerEditor;
class QLabel;
class QSplitter;

// The same bytes, written twice: as text and as hex. What is typed in one stands in the other at once, and what the
// cursor or selection of one stands for is lit in the other. The one that was typed in last is the draft; what it
// cannot say as it is the text says with escapes. Of a template the hex is what it is filled in with.
class LinkedPanes final : public QWidget
{
    Q_OBJECT

public:
    // More bytes are shown only where they are written.
    static constexpr qsizetype mostLinked = 1 << 16;

    explicit LinkedPanes(QWidget* parent = nullptr);

    // False: it is too long for a field. Not for files.
    bool setDraft(const Draft& draft);
    const Draft& draft() const { return m_draft; }
    // To text and hex, or to a template; the bytes stay. False: it is too long for a field.
    bool setTemplate(bool isTemplate);
    // As the user chose it: of what was written as text other bytes, but another encoding keeps those written as hex.
    void setFormat(const PayloadFormat& format);
    void setValues(const TemplateValues& values);

    Result<QByteArray> bytes() const { return resolved(m_draft, m_values); }
    // What is wrong and no longer being typed, and is marked. Of templates nothing before they are sent.
    const std::optional<Problem>& problem() const { return m_problem; }
    // Marks its place in the pane that was typed in.
    void showProblem(const Problem& problem);
    // Whether there are characters that the encoding does not have.
    bool lacksCharacters() const { return m_lacksCharacters; }
    // Each of them, seen before it is sent.
    void replaceNotEncodable();
    // Whether the text is there to be read in another way.
    bool hasText() const;
    QString countText() const;

    ComposerEditor* written() const; // the pane that was typed in
    ComposerEditor* textPane() const { return m_text; }
    ComposerEditor* hexPane() const { return m_hex; }

signals:
    // Sent when something else is written.
    void edited();
    // Sent when Enter was pressed; when the draft before or after this one is wanted.
    void sendWanted();
    void olderWanted();
    void newerWanted();
    // Sent when something was pasted that is too long for a field.
    void tooLongPasted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectPane(ComposerEditor* pane);
    void onTyped(ComposerEditor* pane);
    void onCursor(ComposerEditor* pane);
    void write(const Draft& draft);
    void takeEscaped(const QString& text);
    void showOther();
    void showIn(ComposerEditor* pane, const QString& text);
    void showCount();
    void check();
    ComposerEditor* other(const ComposerEditor* pane) const { return pane == m_text ? m_hex : m_text; }
    PayloadFormat formatOf(const ComposerEditor* pane) const;
    void retranslate();

    Draft m_draft;
    TemplateValues m_values;
    QByteArray m_bytes; // as shown, as long as they are readable
    bool m_isReadable = true;
    bool m_lacksCharacters = false;
    std::optional<Problem> m_problem;
    std::optional<TypedPlaces> m_places[2]; // of text and hex, once they are asked for
    QSplitter* m_split;
    QLabel* m_textLabel;
    QLabel* m_hexLabel;
    QLabel* m_count;
    ComposerEditor* m_text;
    ComposerEditor* m_hex;
};
