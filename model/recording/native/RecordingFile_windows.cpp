// SPDX-License-Identifier: MIT
#include "model/recording/native/RecordingFile.h"

#include <QDir>
#include <QUuid>

#include <algorithm>
#include <system_error>

#include <windows.h>
#include <winioctl.h>

// What a user account makes in its own folders is readable for that account alone.
static HANDLE open(const QString& path, DWORD access, DWORD share, DWORD disposition, DWORD flags)
{
    const QString name = QDir::toNativeSeparators(path);
    return ::CreateFileW(reinterpret_cast<const wchar_t*>(name.utf16()), access, share, nullptr, disposition, flags,
                         nullptr);
}

static HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

static void makeSparse(HANDLE handle)
{
    DWORD ignored = 0;
    ::DeviceIoControl(handle, FSCTL_SET_SPARSE, nullptr, 0, nullptr, 0, &ignored, nullptr);
}

static OVERLAPPED placeOf(quint64 position)
{
    OVERLAPPED place = {};
    place.Offset = DWORD(position);
    place.OffsetHigh = DWORD(position >> 32);
    return place;
}

RecordingFile::Opened RecordingFile::create(const QString& path)
{
    // Without FILE_SHARE_WRITE: the lock. With FILE_SHARE_DELETE: it may be renamed meanwhile.
    const HANDLE handle =
        open(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, CREATE_ALWAYS, 0);
    if (handle == INVALID_HANDLE_VALUE)
        return {nullptr, int(::GetLastError())};
    makeSparse(handle);
    return {std::unique_ptr<RecordingFile>(new RecordingFile(reinterpret_cast<qintptr>(handle))), 0};
}

RecordingFile::Opened RecordingFile::createNameless(const QString& directory)
{
    const QString name = directory + QLatin1String("/spool-") + QUuid::createUuid().toString(QUuid::Id128);
    const HANDLE handle =
        open(name, GENERIC_READ | GENERIC_WRITE, 0, CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE);
    if (handle == INVALID_HANDLE_VALUE)
        return {nullptr, int(::GetLastError())};
    makeSparse(handle);
    return {std::unique_ptr<RecordingFile>(new RecordingFile(reinterpret_cast<qintptr>(handle))), 0};
}

RecordingFile::Opened RecordingFile::openForReading(const QString& path)
{
    const HANDLE handle =
        open(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING, 0);
    if (handle == INVALID_HANDLE_VALUE)
        return {nullptr, int(::GetLastError())};
    return {std::unique_ptr<RecordingFile>(new RecordingFile(reinterpret_cast<qintptr>(handle))), 0};
}

bool RecordingFile::isInUse(const QString& path)
{
    const HANDLE handle = open(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, OPEN_EXISTING, 0);
    if (handle == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION;
    ::CloseHandle(handle);
    return false;
}

int RecordingFile::rename(const QString& from, const QString& to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    const bool done = ::MoveFileExW(reinterpret_cast<const wchar_t*>(source.utf16()),
                                    reinterpret_cast<const wchar_t*>(target.utf16()), MOVEFILE_REPLACE_EXISTING);
    return done ? 0 : int(::GetLastError());
}

QString RecordingFile::errorText(int error)
{
    return QString::fromLocal8Bit(std::system_category().message(error).c_str());
}

RecordingFile::RecordingFile(qintptr handle)
    : m_handle(handle)
{
}

RecordingFile::~RecordingFile()
{
    ::CloseHandle(handleOf(m_handle));
}

quint64 RecordingFile::size() const
{
    LARGE_INTEGER size = {};
    return ::GetFileSizeEx(handleOf(m_handle), &size) ? quint64(size.QuadPart) : 0;
}

int RecordingFile::writeAt(quint64 position, const char* data, qsizetype size)
{
    while (size > 0) {
        OVERLAPPED place = placeOf(position);
        DWORD n = 0;
        const DWORD part = DWORD(std::min<qsizetype>(size, 1 << 20));
        if (!::WriteFile(handleOf(m_handle), data, part, &n, &place))
            return int(::GetLastError());
        if (n == 0)
            return ERROR_DISK_FULL;
        data += n;
        size -= n;
        position += n;
    }
    return 0;
}

bool RecordingFile::readAt(quint64 position, char* data, qsizetype size) const
{
    while (size > 0) {
        OVERLAPPED place = placeOf(position);
        DWORD n = 0;
        const DWORD part = DWORD(std::min<qsizetype>(size, 1 << 20));
        if (!::ReadFile(handleOf(m_handle), data, part, &n, &place) || n == 0)
            return false;
        data += n;
        size -= n;
        position += n;
    }
    return true;
}

int RecordingFile::truncate(quint64 size)
{
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = LONGLONG(size);
    const bool done = ::SetFileInformationByHandle(handleOf(m_handle), FileEndOfFileInfo, &end, sizeof end);
    return done ? 0 : int(::GetLastError());
}

bool RecordingFile::punchHole(quint64 position, quint64 size)
{
    FILE_ZERO_DATA_INFORMATION zeros = {};
    zeros.FileOffset.QuadPart = LONGLONG(position);
    zeros.BeyondFinalZero.QuadPart = LONGLONG(position + size);
    DWORD ignored = 0;
    return ::DeviceIoControl(handleOf(m_handle), FSCTL_SET_ZERO_DATA, &zeros, sizeof zeros, nullptr, 0, &ignored,
                             nullptr);
}
