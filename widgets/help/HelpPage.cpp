// SPDX-License-Identifier: MIT
#include "widgets/help/HelpPage.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

QStringList HelpPage::names()
{
    return {QStringLiteral("glossary"), QStringLiteral("calls"), QStringLiteral("ports"), QStringLiteral("cannot-see")};
}

static QString fileLanguage(const QString& language)
{
    if (language.startsWith(QLatin1String("zh")))
        return QStringLiteral("zh_CN");
    return language.startsWith(QLatin1String("de")) ? QStringLiteral("de") : QStringLiteral("en");
}

HelpPage HelpPage::read(const QString& name, const QString& language)
{
    HelpPage page;
    page.m_name = name;
    QFile file(QStringLiteral(":/help/%1.%2.md").arg(name, fileLanguage(language)));
    if (!file.open(QIODevice::ReadOnly))
        return page;
    static const QRegularExpression heading(QStringLiteral("^(#+) (.*?) \\{#([a-z0-9-]+)\\}$"));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch()) {
            const int level = int(match.capturedLength(1));
            page.m_sections.append({match.captured(3), match.captured(2), {}, level});
            page.m_markdown += match.captured(1) + QLatin1Char(' ') + match.captured(2) + QLatin1Char('\n');
            continue;
        }
        page.m_markdown += line + QLatin1Char('\n');
        if (!page.m_sections.isEmpty())
            page.m_sections.last().text += line + QLatin1Char('\n');
    }
    return page;
}

bool HelpPage::has(const QString& anchor) const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&anchor](const HelpSection& section) { return section.anchor == anchor; });
}
