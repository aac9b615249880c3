// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Draft.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

// A draft that somebody keeps.
struct SavedPayload
{
    QString name; // not empty, unique in its list
    QString note;
    Draft draft;

    friend bool operator==(const SavedPayload&, const SavedPayload&) = default;
};

// As JSON, for files and for dragging. What is missing has its default; what makes no sense is a problem.
QJsonObject jsonOf(const SavedPayload& payload);
Result<SavedPayload> payloadOf(const QJsonObject& json);
QByteArray jsonOf(const QList<SavedPayload>& payloads);
Result<QList<SavedPayload>> payloadsOf(const QByteArray& json);

// What the tutorials and the lessons send.
QList<SavedPayload> examplePayloads();
