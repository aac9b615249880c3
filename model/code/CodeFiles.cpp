// SPDX-License-Identifier: MIT
#include "model/code/CodeFiles.h"

#include <QDir>
#include <QSaveFile>

namespace {

Problem cannotWrite(const QString& path, const QString& systemText)
{
    return {{QT_TRANSLATE_NOOP("model", "%1 cannot be written"), {QDir::toNativeSeparators(path)}},
            {QT_TRANSLATE_NOOP("model", "The system says: %1."), {systemText}},
            {QT_TRANSLATE_NOOP("model", "Choose another place.")}};
}

std::optional<Problem> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return std::nullopt;
}

} // namespace

CodeFiles::CodeFiles(const EventStore& store, const CodeProgram& program)
    : m_store(store)
    , m_program(program)
{
}

std::optional<Problem> CodeFiles::write(const QString& folder, const QString& fileName) const
{
    const QDir place(folder);
    if (m_program.files.size() > 1 && !place.exists() && !QDir().mkdir(folder))
        return cannotWrite(folder, qt_error_string());
    for (const CodeProgram::Payload& payload : m_program.payloads) {
        if (const auto problem = writeFile(place.filePath(payload.name), m_store.payload(m_store.at(payload.event))))
            return problem;
    }
    for (const CodeFile& file : m_program.files) {
        const QString name = fileName.isEmpty() ? file.name : fileName;
        if (const auto problem = writeFile(place.filePath(name), file.code.text().toUtf8()))
            return problem;
    }
    return std::nullopt;
}

QStringList CodeFiles::names() const
{
    QStringList names;
    for (const CodeFile& file : m_program.files)
        names += file.name;
    for (const CodeProgram::Payload& payload : m_program.payloads)
        names += payload.name;
    return names;
}
