// SPDX-License-Identifier: MIT
#include "model/recording/RecordingReader.h"

#include "model/recording/Crc32c.h"
#include "model/recording/EventCheck.h"
#include "model/recording/native/RecordingFile.h"

#include <algorithm>

static constexpr quint64 windowSize = 64 << 10;
static constexpr quint64 searchWindow = 1 << 20;
static constexpr quint64 largestChecked = 64 << 20; // bytes of a body that is taken into memory to look at it

Result<std::shared_ptr<RecordingReader>> RecordingReader::open(const QString& path)
{
    const Message what{QT_TRANSLATE_NOOP("model", "The session cannot be opened")};
    RecordingFile::Opened opened = RecordingFile::openForReading(path);
    if (!opened.file)
        return Problem{what,
                       {QT_TRANSLATE_NOOP("model", "The system says: %1"), {RecordingFile::errorText(opened.error)}},
                       {QT_TRANSLATE_NOOP("model", "Check the name of the file.")}};
    QByteArray bytes(qsizetype(std::min<quint64>(opened.file->size(), FileHeader::size)), Qt::Uninitialized);
    if (!opened.file->readAt(0, bytes.data(), bytes.size()))
        bytes.clear();
    FileHeader header;
    const Message tryAnother{QT_TRANSLATE_NOOP("model", "Open a file that this app has recorded.")};
    switch (FileHeader::read(bytes, &header)) {
    case FileHeader::Fault::None:
        break;
    case FileHeader::Fault::TooShort:
        return Problem{what, {QT_TRANSLATE_NOOP("model", "The file ends before its header does.")}, tryAnother};
    case FileHeader::Fault::NotASession:
        return Problem{what, {QT_TRANSLATE_NOOP("model", "The file is not a recorded session.")}, tryAnother};
    case FileHeader::Fault::Damaged:
        return Problem{what, {QT_TRANSLATE_NOOP("model", "The header of the file is damaged.")}, tryAnother};
    case FileHeader::Fault::TooNew:
        return Problem{what,
                       {QT_TRANSLATE_NOOP("model", "A newer version of this app has recorded it.")},
                       {QT_TRANSLATE_NOOP("model", "Open it with that version.")}};
    }
    return std::shared_ptr<RecordingReader>(new RecordingReader(std::move(opened.file), header));
}

RecordingReader::RecordingReader(std::shared_ptr<RecordingFile> file, const FileHeader& header)
    : m_file(std::move(file))
    , m_header(header)
    , m_size(m_file->size())
{
    m_events.setFile(m_file);
    m_payloads.setFile(m_file);
}

RecordingReader::~RecordingReader()
{
    m_quit = true;
    join();
}

void RecordingReader::start(EventStore& store, std::function<void()> onDone)
{
    Q_ASSERT(!m_store);
    m_store = &store;
    m_onDone = std::move(onDone);
    store.restoreStart(m_header.start);
    store.setKeeper(&m_events, &m_payloads, {});
    m_thread = std::thread(&RecordingReader::run, this);
}

void RecordingReader::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

RecordingReport RecordingReader::report() const
{
    const std::lock_guard lock(m_mutex);
    return m_report;
}

double RecordingReader::progress() const
{
    return isDone() ? 1 : double(m_at.load(std::memory_order_relaxed)) / double(std::max<quint64>(1, m_size));
}

void RecordingReader::run()
{
    quint64 at = FileHeader::size;
    while (at < m_size && !m_quit) {
        m_at.store(at, std::memory_order_relaxed);
        const std::optional<RecordHeader> header = headerAt(at);
        const quint64 room = m_size - at - std::min<quint64>(m_size - at, RecordHeader::size);
        if (header && header->bodySize <= room) {
            takeRecord(*header, at + RecordHeader::size);
            at += RecordHeader::size + header->bodySize;
            continue;
        }
        const quint64 next = nextHeader(at + 1);
        const std::lock_guard lock(m_mutex);
        // What is whole but for its end, and the last, was being written when the writer was stopped.
        if (next == m_size && (header || m_size - at < quint64(RecordHeader::size)))
            m_report.tornBytes = m_size - at;
        else
            m_report.damagedBytes += next - at;
        m_skipped += next - at;
        at = next;
    }
    m_isDone.store(true, std::memory_order_release);
    if (m_onDone)
        m_onDone();
}

void RecordingReader::takeRecord(const RecordHeader& header, quint64 bodyOffset)
{
    bool isFinish = false;
    switch (header.kind) {
    case RecordKind::Events:
        takeEvents(header, bodyOffset);
        break;
    case RecordKind::Payload:
        takePayload(header, bodyOffset);
        break;
    case RecordKind::Addresses:
    case RecordKind::Texts:
        takeInterned(header, bodyOffset);
        break;
    case RecordKind::Dropped: {
        m_payloads.dropBefore(header.position);
        const std::lock_guard lock(m_mutex);
        m_report.droppedPayload = std::max(m_report.droppedPayload, std::min(header.position, m_nextPayload));
        break;
    }
    case RecordKind::Finish:
        isFinish = true;
        break;
    case RecordKind::Padding:
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_report.isFinished = isFinish;
}

void RecordingReader::takeEvents(const RecordHeader& header, quint64 bodyOffset)
{
    const quint64 size = header.count * quint64(sizeof(Event));
    // A gap can be as large as what is damaged had room for, and no larger: a file may say anything.
    const EventId most = m_nextEvent + m_skipped / sizeof(Event);
    if (header.count == 0 || header.bodySize != size || header.position < m_nextEvent || header.position > most) {
        m_skipped += header.bodySize;
        const std::lock_guard lock(m_mutex);
        m_report.damagedBytes += header.bodySize;
        return;
    }
    const std::optional<QByteArray> body = wholeBody(header, bodyOffset);
    const bool isSound = body && areSoundEvents(*body);
    const EventId missing = header.position - m_nextEvent;
    m_events.add(header.position * sizeof(Event), size, bodyOffset, header.bodyCrc,
                 isSound ? RecordedBytes::Trust::Written : RecordedBytes::Trust::Damaged);
    m_nextEvent = header.position + header.count;
    m_skipped = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_report.events = m_nextEvent;
        m_report.damagedEvents += missing + (isSound ? 0 : header.count);
    }
    m_store->restoreUpTo(m_nextEvent);
}

void RecordingReader::takePayload(const RecordHeader& header, quint64 bodyOffset)
{
    if (header.position < m_nextPayload || header.position > quint64(1) << 62 || header.bodySize == 0)
        return;
    m_payloads.add(header.position, header.bodySize, bodyOffset, header.bodyCrc, RecordedBytes::Trust::Unchecked);
    m_nextPayload = header.position + header.bodySize;
    const std::lock_guard lock(m_mutex);
    m_report.payloadBytes += header.bodySize;
}

void RecordingReader::takeInterned(const RecordHeader& header, quint64 bodyOffset)
{
    const std::optional<QByteArray> body = wholeBody(header, bodyOffset);
    bool isSound = false;
    if (body && header.kind == RecordKind::Addresses) {
        const auto addresses = readAddressesBody(*body, header.count);
        isSound = addresses && header.position <= m_store->addressCount() + 1 + m_skipped;
        for (qsizetype i = 0; isSound && i < addresses->size(); ++i)
            m_store->restoreAddress(quint32(header.position) + quint32(i), addresses->at(i));
    } else if (body) {
        const auto texts = readTextsBody(*body, header.count);
        isSound = texts && header.position <= m_store->textCount() + 1 + m_skipped;
        for (qsizetype i = 0; isSound && i < texts->size(); ++i)
            m_store->restoreText(quint32(header.position) + quint32(i), texts->at(i));
    }
    if (isSound)
        return;
    m_skipped += header.bodySize;
    const std::lock_guard lock(m_mutex);
    m_report.damagedBytes += header.bodySize;
}

std::optional<QByteArray> RecordingReader::wholeBody(const RecordHeader& header, quint64 bodyOffset) const
{
    if (header.bodySize > largestChecked)
        return {};
    QByteArray body(qsizetype(header.bodySize), Qt::Uninitialized);
    if (!m_file->readAt(bodyOffset, body.data(), body.size()) ||
        crc32c(body.constData(), body.size()) != header.bodyCrc)
        return {};
    return body;
}

std::optional<RecordHeader> RecordingReader::headerAt(quint64 offset)
{
    const quint64 size = std::min<quint64>(m_size - offset, RecordHeader::size);
    if (offset < m_windowAt || offset + size > m_windowAt + quint64(m_window.size())) {
        m_windowAt = offset;
        m_window.resize(qsizetype(std::min(windowSize, m_size - offset)));
        if (!m_file->readAt(offset, m_window.data(), m_window.size()))
            m_window.clear();
    }
    if (m_window.isEmpty())
        return {};
    return RecordHeader::read(QByteArrayView(m_window).sliced(qsizetype(offset - m_windowAt)));
}

quint64 RecordingReader::nextHeader(quint64 from)
{
    const QByteArrayView mark(RecordHeader::mark, 4);
    QByteArray part;
    while (from < m_size && !m_quit) {
        part.resize(qsizetype(std::min(searchWindow, m_size - from)));
        if (!m_file->readAt(from, part.data(), part.size()))
            return m_size;
        for (qsizetype at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + 1)) {
            if (headerAt(from + quint64(at)))
                return from + quint64(at);
        }
        if (from + quint64(part.size()) >= m_size)
            break;
        from += quint64(part.size()) - 3; // the mark may be cut
    }
    return m_size;
}
