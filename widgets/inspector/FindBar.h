// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteSearch.h"
#include "model/payload/TextEncoding.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QToolButton;

// Finds text or bytes in any number of bytes, a piece at a time; nobody waits for it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    // nullptr: nothing to look in. A search that goes on ends.
    void setSource(const ByteSource* source);
    void setEncoding(TextEncoding encoding) { m_encoding = encoding; }
    // Where the next search begins.
    void setPlace(quint64 first, quint64 end);
    // Puts the cursor into the field.
    void open();
    // Looks for the next (+1) or previous (-1).
    void find(int step);
    bool isSearching() const { return m_timer.isActive(); }

signals:
    // Sent when an occurrence was found.
    void found(quint64 offset, quint64 size);
    // Sent when there is something to say about the search; empty: no longer.
    void said(const QString& sentence);
    // Sent when the reader wants back to the bytes.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start(quint64 from, ByteSearch::Direction direction);
    void step();
    void stop();
    void retranslate();

    const ByteSource* m_source = nullptr;
    TextEncoding m_encoding = TextEncoding::Utf8;
    quint64 m_first = 0;
    quint64 m_end = 0;
    qsizetype m_needleSize = 0;
    std::optional<ByteSearch> m_search;
    QLineEdit* m_field;
    QCheckBox* m_isHex;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_cancel;
    QTimer m_timer;
};
