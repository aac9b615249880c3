// SPDX-License-Identifier: MIT
#include "model/session/PayloadLibrary.h"

#include "model/session/Recording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

Problem fileProblem(const char* what, const QString& path, const QString& reason)
{
    return {{what},
            {QT_TRANSLATE_NOOP("model", "%1: %2"), {QDir::toNativeSeparators(path), reason}},
            {QT_TRANSLATE_NOOP("model", "Choose another place.")}};
}

Result<QList<SavedPayload>> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(QT_TRANSLATE_NOOP("model", "The payloads cannot be read"), path, file.errorString());
    return payloadsOf(file.read((16 << 20) + 1));
}

std::optional<Problem> writeTo(const QString& path, const QList<SavedPayload>& payloads)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(jsonOf(payloads));
        if (file.commit())
            return std::nullopt;
    }
    return fileProblem(QT_TRANSLATE_NOOP("model", "The payloads cannot be saved"), path, file.errorString());
}

} // namespace

PayloadLibrary::PayloadLibrary(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    if (m_path.isEmpty())
        m_path = QFileInfo(Recording::sessionsFolder()).path() + QLatin1String("/payloads.json");
    if (!QFileInfo::exists(m_path))
        return;
    const Result<QList<SavedPayload>> known = read(m_path);
    if (known)
        m_payloads = *known;
    else
        m_problem = known.problem();
}

std::optional<Problem> PayloadLibrary::write()
{
    emit changed();
    if (m_problem)
        return m_problem;
    QDir().mkpath(QFileInfo(m_path).path());
    return writeTo(m_path, m_payloads);
}

std::optional<Problem> PayloadLibrary::save(const SavedPayload& payload)
{
    const auto known = std::find_if(m_payloads.begin(), m_payloads.end(),
                                    [&payload](const SavedPayload& each) { return each.name == payload.name; });
    if (known != m_payloads.end())
        *known = payload;
    else
        m_payloads += payload;
    return write();
}

std::optional<Problem> PayloadLibrary::remove(const QString& name)
{
    m_payloads.removeIf([&name](const SavedPayload& each) { return each.name == name; });
    return write();
}

void PayloadLibrary::add(SavedPayload payload)
{
    const QString name = payload.name;
    for (int number = 2;; ++number) {
        const auto same = std::find_if(m_payloads.cbegin(), m_payloads.cend(),
                                       [&payload](const SavedPayload& each) { return each.name == payload.name; });
        if (same == m_payloads.cend()) {
            m_payloads += payload;
            return;
        }
        if (*same == payload)
            return;
        payload.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
}

std::optional<Problem> PayloadLibrary::importFrom(const QString& path)
{
    const Result<QList<SavedPayload>> found = read(path);
    if (!found)
        return found.problem();
    for (const SavedPayload& payload : *found)
        add(payload);
    return write();
}

std::optional<Problem> PayloadLibrary::exportTo(const QString& path) const
{
    return writeTo(path, m_payloads);
}
