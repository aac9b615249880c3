// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

// Bytes and foreign text as they may be shown: on one line, with everything invisible made visible. That is C0 and C1
// controls, line and paragraph separators, bidirectional controls, zero-width and other format characters, unassigned
// code points and bytes that are not UTF-8. Only what is shown is decoded: a gigabyte costs as much as a kilobyte.

// True for the code points listed above: what looks like nothing, or changes how other text looks.
bool isInvisible(char32_t codePoint);

// A piece of a line. A marker stands for something invisible ("CR", "00", "U+202E", "⟨E5⟩", a final "…" where more
// follows) and is drawn so that it cannot be taken for text.
struct SafeRun
{
    QString text;
    bool isMarker = false;

    friend bool operator==(const SafeRun&, const SafeRun&) = default;
};
Q_DECLARE_METATYPE(SafeRun)

// UTF-16 units that a table cell shows at most.
inline constexpr qsizetype cellLength = 256;
// Bytes that are enough to fill that many units and to see that more follow.
constexpr qsizetype bytesForText(qsizetype length)
{
    return 4 * (length + 1);
}

// For drawing. At most `length` UTF-16 units, markers included.
QList<SafeRun> safeRuns(QByteArrayView bytes, qsizetype length = cellLength);
QList<SafeRun> safeRuns(QStringView text, qsizetype length = cellLength);

// For terminals, CSV and the clipboard: \r \n \t \0 \x1b \u202e \u{e0001}, a byte that is not UTF-8 as \xe5, a
// backslash doubled. At most about `length` UTF-16 units, then "…".
QString escapedText(QByteArrayView bytes, qsizetype length = cellLength);

// A finished line on its way to a terminal: the same escapes and no limit, but backslashes stay, so that what is
// escaped already is not escaped again.
QString quotedForTerminal(QStringView line);
