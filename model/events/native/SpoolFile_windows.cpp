// SPDX-License-Identifier: MIT
#include "model/events/native/SpoolFile.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

#include <windows.h>

std::unique_ptr<SpoolFile> SpoolFile::create(const QString& directory)
{
    const QString name =
        QDir::toNativeSeparators(directory + QLatin1String("/spool-") + QUuid::createUuid().toString(QUuid::Id128));
    const HANDLE handle =
        ::CreateFileW(reinterpret_cast<const wchar_t*>(name.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                      CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return nullptr;
    return std::unique_ptr<SpoolFile>(new SpoolFile(reinterpret_cast<qintptr>(handle)));
}

SpoolFile::SpoolFile(qintptr handle)
    : m_handle(handle)
{
}

SpoolFile::~SpoolFile()
{
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

static OVERLAPPED placeOf(quint64 position)
{
    OVERLAPPED place = {};
    place.Offset = DWORD(position);
    place.OffsetHigh = DWORD(position >> 32);
    return place;
}

bool SpoolFile::writeAt(quint64 position, const char* data, qsizetype size)
{
    while (size > 0) {
        OVERLAPPED place = placeOf(position);
        DWORD n = 0;
        const DWORD part = DWORD(std::min<qsizetype>(size, 1 << 20));
        if (!::WriteFile(reinterpret_cast<HANDLE>(m_handle), data, part, &n, &place) || n == 0)
            return false;
        data += n;
        size -= n;
        position += n;
    }
    return true;
}

bool SpoolFile::readAt(quint64 position, char* data, qsizetype size) const
{
    while (size > 0) {
        OVERLAPPED place = placeOf(position);
        DWORD n = 0;
        const DWORD part = DWORD(std::min<qsizetype>(size, 1 << 20));
        if (!::ReadFile(reinterpret_cast<HANDLE>(m_handle), data, part, &n, &place) || n == 0)
            return false;
        data += n;
        size -= n;
        position += n;
    }
    return true;
}
