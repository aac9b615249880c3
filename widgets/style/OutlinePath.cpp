// SPDX-License-Identifier: MIT
#include "widgets/style/OutlinePath.h"

#include <QList>

namespace {

void addPart(QPainterPath& path, char command, const QList<qreal>& n)
{
    switch (command) {
    case 'M':
        Q_ASSERT(n.size() == 2);
        path.moveTo(n[0], n[1]);
        break;
    case 'L':
        Q_ASSERT(n.size() == 2);
        path.lineTo(n[0], n[1]);
        break;
    case 'C':
        Q_ASSERT(n.size() == 6);
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        break;
    case 'Z':
        Q_ASSERT(n.isEmpty());
        path.closeSubpath();
        break;
    case 'O':
        Q_ASSERT(n.size() == 3);
        path.addEllipse({n[0], n[1]}, n[2], n[2]);
        break;
    case 'R':
        Q_ASSERT(n.size() == 5);
        path.addRoundedRect(n[0], n[1], n[2], n[3], n[4], n[4]);
        break;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

QPainterPath outlinePath(QLatin1String text)
{
    QPainterPath path;
    char command = 0;
    QList<qreal> numbers;
    for (const QLatin1String part : text.tokenize(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qreal number = part.toDouble(&isNumber);
        if (isNumber) {
            numbers += number;
            continue;
        }
        if (command != 0)
            addPart(path, command, numbers);
        Q_ASSERT(part.size() == 1);
        command = part.front().toLatin1();
        numbers.clear();
    }
    if (command != 0)
        addPart(path, command, numbers);
    return path;
}
