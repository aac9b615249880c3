// SPDX-License-Identifier: MIT
#include "model/recording/SessionCopy.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

static constexpr quint64 partSize = 1 << 20;

SessionCopy::SessionCopy(std::shared_ptr<const RecordingFile> from, quint64 end, const QString& path,
                         std::function<void()> onCaughtUp)
    : m_from(std::move(from))
    , m_path(path)
    , m_onCaughtUp(std::move(onCaughtUp))
    , m_end(end)
{
    m_thread = std::thread(&SessionCopy::run, this);
}

SessionCopy::~SessionCopy()
{
    m_isGivenUp = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_target.file) {
        m_target.file.reset();
        QFile::remove(partial());
    }
}

void SessionCopy::run()
{
    m_target = RecordingFile::create(partial());
    while (m_target.file && m_target.error == 0 && m_at < m_end && !m_isGivenUp)
        copyPart();
    m_hasCaughtUp = true;
    m_onCaughtUp();
}

void SessionCopy::copyPart()
{
    m_part.resize(qsizetype(std::min(m_end - m_at, partSize)));
    if (!m_from->readAt(m_at, m_part.data(), m_part.size()))
        m_target.error = EIO;
    else if (std::any_of(m_part.cbegin(), m_part.cend(), [](char byte) { return byte != '\0'; }))
        m_target.error = m_target.file->writeAt(m_at, m_part.constData(), m_part.size());
    m_at += quint64(m_part.size());
}

RecordingFile::Opened SessionCopy::finish(quint64 end)
{
    m_thread.join();
    m_end = end;
    while (m_target.file && m_target.error == 0 && m_at < end)
        copyPart();
    if (m_target.file && m_target.error == 0)
        m_target.error = m_target.file->truncate(end); // the last part may have been zeros
    if (m_target.file && m_target.error == 0)
        m_target.error = RecordingFile::rename(partial(), m_path);
    return m_target.error == 0 ? std::move(m_target) : RecordingFile::Opened{nullptr, m_target.error};
}
