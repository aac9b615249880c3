// SPDX-License-Identifier: MIT
#include "model/export/ExportJob.h"

#include "model/export/ExportFile.h"

#include <QDir>

static Problem fileProblem(const QString& path, const QString& systemText)
{
    return {{QT_TRANSLATE_NOOP("model", "%1 cannot be written"), {QDir::toNativeSeparators(path)}},
            {QT_TRANSLATE_NOOP("model", "The system says: %1."), {systemText}},
            {QT_TRANSLATE_NOOP("model", "Choose another place.")}};
}

ExportJob::ExportJob(const EventStore& store, ExportFormat format, ExportChoice choice, const QString& path,
                     ExportWriter::Wording words, QObject* parent)
    : QObject(parent)
    , m_exporter(store, format, std::move(choice), words)
    , m_path(path)
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ExportJob::start()
{
    m_thread = std::thread(&ExportJob::run, this);
}

double ExportJob::progress() const
{
    const EventId end = m_exporter.end();
    return end == 0 ? 1 : double(m_position.load(std::memory_order_relaxed)) / double(end);
}

void ExportJob::run()
{
    const Result result = write();
    QMetaObject::invokeMethod(
        this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
}

ExportJob::Result ExportJob::write()
{
    ExportFile file(m_path);
    if (!file.open())
        return {fileProblem(m_path, file.errorText()), false, 0, {}};
    for (QByteArray bytes = m_exporter.next(); !bytes.isEmpty(); bytes = m_exporter.next()) {
        if (m_isCancelled)
            return {std::nullopt, true, 0, {}};
        if (!file.write(bytes))
            return {fileProblem(m_path, file.errorText()), false, 0, {}};
        m_position.store(m_exporter.position(), std::memory_order_relaxed);
    }
    if (!file.commit())
        return {fileProblem(m_path, file.errorText()), false, 0, {}};
    return {std::nullopt, false, m_exporter.count(), m_exporter.remarks()};
}
