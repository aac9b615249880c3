// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

// The sessions that nobody has given a name: recorded automatically, in Recording::sessionsFolder().
// Threads: the front end's; reads a few bytes of each file.
class SessionFolder final
{
public:
    struct Entry
    {
        QString path;
        QDateTime changed;
        bool isFinished = false; // the session ended properly; else the app was stopped in the middle
    };

    explicit SessionFolder(const QString& path);

    // Newest first; without those of windows that are open now.
    QList<Entry> entries() const;
    // Takes away what is older than the newest `count`, and what holds no event.
    void keepNewest(int count) const;

private:
    const QString m_path;
};
