// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/ByteLiteral.h"
#include "model/payload/ByteSource.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <memory>

class QMenu;
class QWidget;

// Takes bytes out of the inspector: to the clipboard in several forms, or as they are into a file, a piece at a time.
class ByteExport final : public QObject
{
    Q_OBJECT

public:
    explicit ByteExport(QWidget* window);

    // nullptr: nothing to take. A save that goes on ends, and leaves no file.
    void setSource(const ByteSource* source);
    // The bytes to take.
    void setRange(quint64 offset, quint64 size);
    void fill(QMenu& menu);
    void copy(ByteForm form);
    void askForFile();
    void saveTo(const QString& path);
    bool isSaving() const { return m_timer.isActive(); }

    static constexpr quint64 mostCopied = 16 << 20;

signals:
    // Sent when there is something to say about it: done, on the way, or why not.
    void said(const QString& sentence);

private:
    void step();
    bool areKept(quint64 offset, quint64 size); // else it says so

    QWidget* m_window;
    const ByteSource* m_source = nullptr;
    quint64 m_offset = 0;
    quint64 m_size = 0;
    std::unique_ptr<QSaveFile> m_file;
    quint64 m_from = 0; // what is saved
    quint64 m_at = 0;   // next
    quint64 m_end = 0;
    QTimer m_timer;
};
