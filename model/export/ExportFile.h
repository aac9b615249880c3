// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArrayView>
#include <QFile>
#include <QSaveFile>

#include <optional>

// The file that an export goes to. It takes the place of an older one only when it is complete: an export that fails or
// is cancelled leaves nothing behind. What is no ordinary file (a pipe, a device) is written to as it is.
class ExportFile final
{
public:
    explicit ExportFile(const QString& path);

    // What is in the way of writing to the path as a person typed it; nothing as far as can be seen.
    static std::optional<Problem> obstacle(const QString& path);

    bool open();
    bool write(QByteArrayView bytes);
    // Puts the file in its place. Without it, nothing was written.
    bool commit();
    QString errorText() const; // in the system's words

private:
    QSaveFile m_saved;
    QFile m_direct;
    const bool m_isDirect;
};
