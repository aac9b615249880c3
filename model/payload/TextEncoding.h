// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

// How bytes are read as text. What comes from a peer says nothing about it; the reader chooses.
enum class TextEncoding : quint8 { Utf8, Latin1, Utf16Le, Utf16Be, Gb18030, Ascii, Windows1252, Big5, ShiftJis };

// Those that this Qt can read and write, UTF-8 first. (Windows-1252, GB18030, Big5 and Shift-JIS need a Qt with ICU.)
QList<TextEncoding> textEncodings();
// "UTF-8": never translated.
QString textEncodingName(TextEncoding encoding);
// As QStringConverter knows it.
const char* textCodecName(TextEncoding encoding);
// Bytes that are never parted: 2 for UTF-16.
int unitSize(TextEncoding encoding);

// One character, or what stands for bytes that are none.
struct TextStep
{
    enum class State : quint8 {
        Valid,
        Invalid, // begins no character
        Cut,     // the bytes end inside a character
    };

    char32_t codePoint = 0; // Valid
    int size = 1;           // bytes, at least 1
    State state = State::Valid;
};

// The character that begins at `at`.
TextStep textStep(QByteArrayView bytes, qsizetype at, TextEncoding encoding);
// Where to begin so that stepping comes to `at` or the character around it: in `bytes`, at most `at`. Bytes before
// `bytes` are not needed when these begin with a character; of East Asian encodings without ASCII in them only then is
// it certain.
qsizetype textStart(QByteArrayView bytes, qsizetype at, TextEncoding encoding);
// The bytes of text, which read again are that text; empty if the encoding has not all of its characters.
QByteArray encodedText(const QString& text, TextEncoding encoding);
// The text of bytes; what is none becomes U+FFFD.
QString decodedText(QByteArrayView bytes, TextEncoding encoding);
// Where the characters begin that the encoding does not have (UTF-16 units), halves of characters among them; at most
// `most`.
QList<qsizetype> notEncodable(const QString& text, TextEncoding encoding, qsizetype most);
