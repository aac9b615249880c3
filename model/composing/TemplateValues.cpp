// SPDX-License-Identifier: MIT
#include "model/composing/TemplateValues.h"

#include "model/core/Clock.h"

#include <QRandomGenerator>

TemplateValues TemplateValues::next() const
{
    TemplateValues values = *this;
    ++values.counter;
    values.renew();
    return values;
}

void TemplateValues::renew()
{
    wallNs = Moment::now().wallNs;
    seed = QRandomGenerator::global()->generate();
}

QByteArray TemplateValues::randomBytes(int field, int count) const
{
    const quint32 seeds[] = {seed, quint32(field)};
    QRandomGenerator generator(seeds);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}
