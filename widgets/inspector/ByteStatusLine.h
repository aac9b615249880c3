// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/TextEncoding.h"
#include "widgets/inspector/ByteSelection.h"
#include "widgets/inspector/PayloadSource.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;

// The line below the bytes: which are selected, what is to be known about them, and what they look like.
class ByteStatusLine final : public QWidget
{
    Q_OBJECT

public:
    ByteStatusLine(const PayloadSource& source, const ByteSelection& selection, QWidget* parent = nullptr);

    void setEncoding(TextEncoding encoding);
    // What the view that is seen has to say; empty: nothing. Whether the stream, of which this is one read, says more.
    void setViewNote(const QString& note, bool leadsToStream = false);
    // What was just done; the next selection takes it away.
    void say(const QString& sentence);
    void showSelection();
    // The guesses, of other bytes.
    void showHints();
    void noteGrown(); // they may be others while there are few bytes
    QString text() const;

signals:
    // Sent when the stream is wanted, because the event ends inside a character.
    void streamWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString stateNote() const;
    bool endsInsideCharacter() const;
    void shareRoom();
    void retranslate();

    const PayloadSource& m_source;
    const ByteSelection& m_selection;
    TextEncoding m_encoding = TextEncoding::Utf8;
    qsizetype m_hinted = 0; // bytes that the guesses are from
    QString m_viewNote;
    bool m_leadsToStream = false;
    QString m_said;
    ElidedLabel* m_status;
    QPushButton* m_showStream;
    ElidedLabel* m_hints;
};
