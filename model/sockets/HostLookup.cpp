// SPDX-License-Identifier: MIT
#include "model/sockets/HostLookup.h"

#include "model/core/HostPort.h"

#include <mutex>
#include <thread>

struct HostLookup::Receiver
{
    std::mutex mutex; // protects lookup: it may go while a thread is under way
    HostLookup* lookup = nullptr;
};

HostLookup::HostLookup(const SocketRecord& record, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_receiver(std::make_shared<Receiver>())
{
    m_receiver->lookup = this;
}

HostLookup::~HostLookup()
{
    const std::lock_guard lock(m_receiver->mutex);
    m_receiver->lookup = nullptr;
}

void HostLookup::start(const QString& host)
{
    const int serial = ++m_serial;
    if (const auto literal = literalAddress(host)) {
        emit finished({*literal});
        return;
    }
    Event begun = m_record.event(EventKind::Resolve, Call::GetAddrInfo);
    begun.flags = Event::Started;
    begun.text = m_record.context().recorder.store().textId(host);
    m_record.record(begun);
    std::thread([receiver = m_receiver, host, serial] {
        const native::HostLookupResult result = native::lookUpHost(host);
        const std::lock_guard lock(receiver->mutex);
        HostLookup* const lookup = receiver->lookup;
        if (lookup)
            QMetaObject::invokeMethod(
                lookup, [lookup, serial, host, result] { lookup->finish(serial, host, result); }, Qt::QueuedConnection);
    }).detach();
}

void HostLookup::finish(int serial, const QString& host, const native::HostLookupResult& result)
{
    if (serial != m_serial)
        return;
    const quint32 name = m_record.context().recorder.store().textId(host);
    if (result.addresses.isEmpty()) {
        Event failed = m_record.event(EventKind::Error, Call::GetAddrInfo);
        failed.systemError = qint16(result.error);
        failed.error = result.errorId;
        failed.text = name;
        failed.thread = result.thread;
        m_record.record(failed);
    } else {
        QByteArray list; // one address a line: the payload of the event
        for (const QHostAddress& address : result.addresses)
            list += address.toString().toLatin1() + '\n';
        Event found = m_record.event(EventKind::Resolve, Call::GetAddrInfo);
        found.value = result.addresses.size();
        found.text = name;
        found.thread = result.thread;
        m_record.record(found, list);
    }
    emit finished(result.addresses);
}
