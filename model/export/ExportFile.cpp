// SPDX-License-Identifier: MIT
#include "model/export/ExportFile.h"

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
