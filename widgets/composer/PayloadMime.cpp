// SPDX-License-Identifier: MIT
#include "widgets/composer/PayloadMime.h"

#include <QJsonDocument>
#include <QMimeData>
#include <QUrl>

static const QString mimeType = QStringLiteral("application/x-socket-playground-payload");

QMimeData* PayloadMime::dataOf(const SavedPayload& payload)
{
    auto* data = new QMimeData;
    data->setData(mimeType, QJsonDocument(jsonOf(payload)).toJson());
    return data;
}

std::optional<SavedPayload> PayloadMime::payloadIn(const QMimeData* data)
{
    if (!data->hasFormat(mimeType))
        return std::nullopt;
    const Result<SavedPayload> payload = payloadOf(QJsonDocument::fromJson(data->data(mimeType)).object());
    return payload ? std::optional<SavedPayload>(*payload) : std::nullopt;
}

QString PayloadMime::fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}
