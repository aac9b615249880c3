// SPDX-License-Identifier: MIT
#include "widgets/window/HelpDesk.h"

#include "widgets/help/HelpTerms.h"
#include "widgets/help/HelpWindow.h"
#include "widgets/lessons/LessonBar.h"
#include "widgets/window/HelpWindows.h"
#include "widgets/window/WindowActions.h"

#include <QAction>
#include <QLocale>

static constexpr qsizetype mostTerms = 3; // of one explanation

HelpDesk::HelpDesk(const WindowActions& actions, const EndpointTable& table, QWidget* window)
    : QObject(window)
    , m_table(table)
    , m_window(window)
{
    const auto opens = [this](const QAction* action, const QString& place) {
        connect(action, &QAction::triggered, this, [this, place] { open(place); });
    };
    opens(actions.glossary, QStringLiteral("glossary"));
    opens(actions.socketCalls, QStringLiteral("calls"));
    opens(actions.ports, QStringLiteral("ports"));
    opens(actions.cannotSee, QStringLiteral("cannot-see"));
    connect(actions.about, &QAction::triggered, this, [this] { HelpWindows::showAbout(m_window); });
}

void HelpDesk::open(const QString& place)
{
    if (!m_help) {
        m_help = new HelpWindow(m_window);
        m_help->setLanguage(m_language);
    }
    m_help->setCaptureFilter(HelpWindows::captureFilter(m_table));
    m_help->open(place);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::serve(LessonBar& bar)
{
    bar.setTermsOf([](const QString& text) {
        QList<TermRow::Term> terms;
        const QList<HelpTerms::Term> found = HelpTerms(QLocale().name()).in(text, mostTerms);
        for (const HelpTerms::Term& term : found)
            terms.append({term.word, term.place});
        return terms;
    });
    connect(&bar, &LessonBar::helpWanted, this, &HelpDesk::open);
}

void HelpDesk::setLanguage(const QString& code)
{
    m_language = code;
    if (m_help)
        m_help->setLanguage(code);
}
