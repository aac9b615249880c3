// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

// The bytes that a "send" or "sendto" of a lesson means (text, hex, file or repeat, with encoding and eol). A file is
// read from `folder` and from nowhere else.
Result<QByteArray> lessonPayload(const QJsonObject& arguments, const QString& folder);

// The same in as many pieces as asked for, of nearly the same size.
QList<QByteArray> inPieces(const QByteArray& bytes, int pieces);
