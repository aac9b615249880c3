// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

// Bytes as a lesson file writes them: "text" if they are such, "repeat" for many of one letter, else "hex".
QJsonObject clickPayload(const QByteArray& bytes);

// Bytes that a lesson file can expect as "text": UTF-8, nothing in it that would be filled in.
bool isLessonText(const QByteArray& bytes);
bool isLessonText(const QString& text);

// What the user is asked to send, and through which socket.
Message sayPayload(const QByteArray& bytes, const QString& socket);
