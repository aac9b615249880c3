// SPDX-License-Identifier: MIT
#include "model/sockets/HostQuestion.h"

HostQuestion::HostQuestion(const SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_lookup(m_record, nullptr)
{
    connect(&m_lookup, &HostLookup::finished, this, &QObject::deleteLater);
}
