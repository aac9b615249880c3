// SPDX-License-Identifier: MIT
#include "app/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

bool Language::isKnown(const QString& code)
{
    return code == QLatin1String("en") || code == QLatin1String("de") || code == QLatin1String("zh");
}

QString Language::asked(const QStringList& arguments)
{
    constexpr QLatin1String option("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option + QLatin1Char('=')))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

void Language::install(const QString& code)
{
    const QLocale locale = isKnown(code) ? QLocale(code) : QLocale::system();
    auto* const translator = new QTranslator(QCoreApplication::instance());
    const auto load = [translator](const QLocale& language) {
        return translator->load(language, QStringLiteral("socket-playground"), QStringLiteral("_"),
                                QStringLiteral(":/translations"));
    };
    if (load(locale) || load(QLocale(QStringLiteral("en")))) // English has plurals, too
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}
