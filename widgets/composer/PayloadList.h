// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SavedPayload.h"

#include <QListWidget>

// A list of payloads that can be dragged out of it.
class PayloadList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PayloadList(QWidget* parent = nullptr);

    void setPayloads(const QList<SavedPayload>& examples, const QList<SavedPayload>& own);
    // The current one; nullptr: none.
    const SavedPayload* current() const;
    bool isCurrentOwn() const;

protected:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;

private:
    const SavedPayload* payload(int row) const;

    QList<SavedPayload> m_payloads; // in the order shown
    qsizetype m_examples = 0;
};
