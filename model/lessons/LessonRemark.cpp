// SPDX-License-Identifier: MIT
#include "model/lessons/LessonRemark.h"

#include "model/payload/JsonOutline.h"

#include <QHash>

#include <algorithm>

// Where each value of the file begins, by its path.
static QHash<QString, quint32> offsetsByPath(const QByteArray& file)
{
    struct Around
    {
        QString path;
        int items = 0;
    };
    QHash<QString, quint32> offsets;
    QList<Around> open;
    const JsonOutline outline(file);
    for (const JsonLine& line : outline.lines()) {
        if (line.kind == JsonLine::Kind::Close) {
            open.removeLast();
            continue;
        }
        QString path = QStringLiteral("$");
        if (line.keySize > 0)
            path =
                open.constLast().path + QLatin1Char('.') + QString::fromUtf8(file.mid(line.key + 1, line.keySize - 2));
        else if (!open.isEmpty())
            path = open.constLast().path + QStringLiteral("[%1]").arg(open.last().items++);
        offsets.insert(path, line.offset());
        if (line.kind == JsonLine::Kind::Open)
            open.append({path, 0});
    }
    return offsets;
}

void LessonRemarks::locate(const QByteArray& file)
{
    if (m_remarks.isEmpty())
        return;
    const QHash<QString, quint32> offsets = offsetsByPath(file);
    for (LessonRemark& remark : m_remarks) {
        QString path = remark.path;
        while (!path.isEmpty() && !offsets.contains(path)) // something is missing there: the place around it
            path.truncate(
                std::max<qsizetype>({path.lastIndexOf(QLatin1Char('.')), path.lastIndexOf(QLatin1Char('[')), 0}));
        if (remark.line == 0 && !path.isEmpty())
            remark.line = 1 + int(file.left(offsets.value(path)).count('\n'));
    }
}

void LessonRemarks::notJson(const QByteArray& file, qsizetype offset, const QString& systemText)
{
    const QByteArray before = file.left(offset);
    const qsizetype column = offset - before.lastIndexOf('\n');
    m_remarks.append(
        {LessonRemark::Weight::Error,
         {},
         {QT_TRANSLATE_NOOP("model", "The file is no JSON: %1, at column %2."), {systemText, QString::number(column)}},
         1 + int(before.count('\n'))});
}

bool LessonRemarks::hasErrors() const
{
    return std::any_of(m_remarks.begin(), m_remarks.end(),
                       [](const LessonRemark& remark) { return remark.weight == LessonRemark::Weight::Error; });
}
