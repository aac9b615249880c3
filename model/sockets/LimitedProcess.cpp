// SPDX-License-Identifier: MIT
#include "model/sockets/LimitedProcess.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

static constexpr qsizetype largestRead = 64 << 10; // bytes

void LimitedProcess::open(const command::OpenLimited& command)
{
    m_there = std::make_unique<EventStore>();
    m_reader = std::make_unique<JsonLinesReader>(*m_there);
    m_imported = 0;
    m_sockets.clear();
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("sockplay"));
    const QString program = command.program.isEmpty() ? beside : command.program;
    const int error =
        m_process.start(QFile::encodeName(program),
                        {"limited", "--descriptors", QByteArray::number(command.descriptors), "--events", "jsonl"});
    if (error != 0) {
        Event failed = m_record.event(EventKind::Error, Call::None);
        failed.error = ErrorId::BadPath;
        failed.systemError = qint16(error);
        failed.text = m_record.context().recorder.store().textId(program);
        m_record.record(failed);
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_process.socket(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &LimitedProcess::readLines);
}

void LimitedProcess::readLines()
{
    QByteArray lines(largestRead, Qt::Uninitialized);
    const native::CallResult got = m_process.read(lines.data(), lines.size());
    if (!got.isOk() && native::isTryAgain(got.error))
        return;
    if (!got.isOk() || got.value == 0) {
        finish();
        return;
    }
    lines.truncate(qsizetype(got.value));
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    if (m_reader->read(buffer, lines.size())) {
        m_process.end(); // not the program that was meant
        finish();
        return;
    }
    for (; m_imported < m_there->end(); ++m_imported)
        import(m_there->at(m_imported));
}

void LimitedProcess::import(const Event& event)
{
    EventStore& store = m_record.context().recorder.store();
    Event imported = event;
    imported.on = here(event.on);
    imported.local = store.addressId(m_there->address(event.local));
    imported.peer = store.addressId(m_there->address(event.peer));
    imported.text = store.textId(m_there->text(event.text));
    switch (event.kind) {
    case EventKind::Accept:
        imported.value = qint64(here(event.accepted()).packed());
        m_sockets.insert(here(event.accepted()));
        break;
    case EventKind::Socket:
        m_sockets.insert(imported.on);
        break;
    case EventKind::Close:
    case EventKind::ResetIn:
    case EventKind::ResetOut:
        m_sockets.remove(imported.on);
        break;
    default:
        break;
    }
    const EventId end = store.end();
    const qint64 newest = end == 0 ? 0 : store.at(end - 1).timeNs;
    const qint64 then = event.wallNs - store.start().wallNs; // the clock that both processes have
    store.append(imported, m_there->payload(event), {store.start().monotonicNs + std::max(then, newest), event.wallNs});
}

SocketId LimitedProcess::here(SocketId there) const
{
    if (there.isAccepted())
        return id().accepted(2 * there.connection() - 1);
    return there.letter() == 'C' ? id().accepted(2 * there.number()) : id();
}

void LimitedProcess::finish()
{
    m_readable->setEnabled(false);
    m_readable.release()->deleteLater(); // we may be in its slot
    if (m_process.finish() != 0 || m_imported == 0)
        m_record.recordError(Call::None, ErrorId::Other);
    // What was open there the system has closed.
    QList<SocketId> open = m_sockets.values();
    std::sort(open.begin(), open.end());
    m_sockets.clear();
    for (const SocketId socket : std::as_const(open)) {
        const SocketRecord record(socket, m_record.context());
        record.record(record.event(EventKind::Close, Call::None));
    }
}

void LimitedProcess::tell(const QByteArray& line)
{
    if (isOpen())
        m_process.write(line + '\n');
}

void LimitedProcess::accept()
{
    tell("accept");
}

bool LimitedProcess::closeElsewhere(SocketId socket)
{
    const bool isClient = socket.connection() % 2 == 0;
    const QByteArray number = QByteArray::number((socket.connection() + 1) / 2);
    tell("close " + (isClient ? "C" + number : "S1." + number));
    return true;
}

void LimitedProcess::close(bool)
{
    if (isOpen())
        m_process.closeInput();
}
