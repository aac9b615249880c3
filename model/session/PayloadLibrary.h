// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SavedPayload.h"

#include <QObject>

#include <optional>

// The payloads that the user keeps, in a file that only they can read: it may hold passwords. Threads: the front end's.
class PayloadLibrary final : public QObject
{
    Q_OBJECT

public:
    // An empty path is the place that the system has for it.
    explicit PayloadLibrary(const QString& path = QString(), QObject* parent = nullptr);

    const QList<SavedPayload>& payloads() const { return m_payloads; }
    // What kept the file from being read; it is not overwritten then.
    const std::optional<Problem>& problem() const { return m_problem; }

    // Adds it or replaces the one of that name. Each of these writes the file: nothing, or why it cannot be written.
    std::optional<Problem> save(const SavedPayload& payload);
    std::optional<Problem> remove(const QString& name);
    // Adds what the file has; one of a name that is there already with other contents gets a number behind it.
    std::optional<Problem> importFrom(const QString& path);
    std::optional<Problem> exportTo(const QString& path) const;

signals:
    // Sent when another payload is kept.
    void changed();

private:
    std::optional<Problem> write();
    void add(SavedPayload payload);

    QString m_path;
    QList<SavedPayload> m_payloads;
    std::optional<Problem> m_problem;
};
