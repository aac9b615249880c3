// SPDX-License-Identifier: MIT
#include "model/export/ExportFile.h"

#include <QDir>
#include <QFileInfo>

static bool isSpecial(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

ExportFile::ExportFile(const QString& path)
    : m_saved(path)
    , m_direct(path)
    , m_isDirect(isSpecial(path))
{
}

std::optional<Problem> ExportFile::obstacle(const QString& path)
{
    if (path.trimmed().isEmpty())
        return Problem{{QT_TRANSLATE_NOOP("model", "The name of the file is missing")},
                       {},
                       {QT_TRANSLATE_NOOP("model", "Type one, or choose a place.")}};
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Problem{{QT_TRANSLATE_NOOP("model", "This is a folder")},
                       {},
                       {QT_TRANSLATE_NOOP("model", "Add the name of a file.")}};
    if (!folder.isDir())
        return Problem{
            {QT_TRANSLATE_NOOP("model", "There is no folder %1"), {QDir::toNativeSeparators(folder.filePath())}},
            {},
            {QT_TRANSLATE_NOOP("model", "Choose another place.")}};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Problem{{QT_TRANSLATE_NOOP("model", "You may not write there")},
                       {QT_TRANSLATE_NOOP("model", "The file or its folder belongs to somebody else.")},
                       {QT_TRANSLATE_NOOP("model", "Choose another place.")}};
    return std::nullopt;
}

bool ExportFile::open()
{
    return m_isDirect ? m_direct.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                      : m_saved.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool ExportFile::write(QByteArrayView bytes)
{
    QFileDevice& device = m_isDirect ? static_cast<QFileDevice&>(m_direct) : m_saved;
    return device.write(bytes.data(), bytes.size()) == bytes.size();
}

bool ExportFile::commit()
{
    if (!m_isDirect)
        return m_saved.commit();
    m_direct.close();
    return m_direct.error() == QFileDevice::NoError;
}

QString ExportFile::errorText() const
{
    return m_isDirect ? m_direct.errorString() : m_saved.errorString();
}
