// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

// A form in which bytes leave this program as text.
enum class ByteForm : quint8 { Text, Hex, CArray, Python, QByteArrayCode, Base64 };
inline constexpr std::array<ByteForm, 6> byteForms{
    ByteForm::Text, ByteForm::Hex, ByteForm::CArray, ByteForm::Python, ByteForm::QByteArrayCode, ByteForm::Base64};

// The bytes in that form. Code compiles as it is and has the same bytes; Text is what they are as UTF-8.
QString byteLiteral(QByteArrayView bytes, ByteForm form);
// "…" of C and C++, without a type. Adjacent ones are one, in any place where the bytes are cut.
QString cStringLiteral(QByteArrayView bytes);
