// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Something about a lesson file: what is wrong with it, or what its author should know.
struct LessonRemark
{
    enum class Weight : quint8 { Warning, Error };

    Weight weight = Weight::Error;
    QString path; // "$.steps[1].do[0].send"; empty: the whole file
    Message what;
    int line = 0; // from 1; 0: not known
};

// The remarks of one file, in the order in which they were found.
class LessonRemarks final
{
public:
    void error(const QString& path, Message what) { m_remarks.append({LessonRemark::Weight::Error, path, what, 0}); }
    void warn(const QString& path, Message what) { m_remarks.append({LessonRemark::Weight::Warning, path, what, 0}); }

    // The file is no JSON; `offset` is the byte where that was seen.
    void notJson(const QByteArray& file, qsizetype offset, const QString& systemText);
    // Says where in the file each path is.
    void locate(const QByteArray& file);

    const QList<LessonRemark>& all() const { return m_remarks; }
    bool hasErrors() const;

private:
    QList<LessonRemark> m_remarks;
};
