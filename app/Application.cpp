// SPDX-License-Identifier: MIT
#include "app/Application.h"

#include "app/Language.h"
#include "widgets/window/LessonGuide.h"
#include "widgets/window/WindowLook.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>

namespace {

constexpr int frameMs = 16;

} // namespace

Application::Application(const WindowOptions& options)
    : m_settings(options.config)
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/socket-playground-%1.png").arg(side), QSize(side, side));
    QApplication::setWindowIcon(icon);
    if (!options.theme.isEmpty())
        m_settings.setTheme(options.theme);
    WindowLook::apply(m_settings.theme(), m_settings.zoomPercent());
    setLanguage(options.language.isEmpty() ? usualLanguage() : options.language);
    openSession();
    if (!options.file.isEmpty())
        openFile(options.file);
    else
        m_window->lessons()->offerFirst();
}

Application::~Application() = default;

QString Application::usualLanguage() const
{
    if (Language::isKnown(m_settings.language()))
        return m_settings.language();
    const QString system = QLocale::system().name().left(2);
    return Language::isKnown(system) ? system : QStringLiteral("en");
}

void Application::setLanguage(const QString& code)
{
    m_language = code;
    const QLocale locale(code);
    QLocale::setDefault(locale);
    // Installing tells every widget; so each translator is replaced, not loaded anew behind its back.
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const auto load = [&locale](QTranslator& translator, const QString& name, const QString& directory) {
        if (translator.load(locale, name, QStringLiteral("_"), directory))
            QCoreApplication::installTranslator(&translator);
    };
    load(m_qtWords, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_words, QStringLiteral("socket-playground"), QStringLiteral(":/translations"));
    if (m_window)
        m_window->setLanguage(code);
}

void Application::openSession()
{
    auto session = std::make_unique<Session>(frameMs);
    session->recording().start(Recording::Place::Automatic, {}, quint64(m_settings.recordingLimit()) << 30);
    replaceSession(std::move(session));
}

void Application::openFile(const QString& path)
{
    if (LessonGuide::isLessonFile(path)) {
        m_window->lessons()->open(path);
        return;
    }
    Result<std::shared_ptr<SavedSession>> saved = SavedSession::open(path);
    if (saved)
        replaceSession(std::make_unique<Session>(*saved, frameMs));
    else
        m_window->showProblem(path, saved.problem());
}

void Application::replaceSession(std::unique_ptr<Session> newSession)
{
    if (m_window)
        m_window->saveLayout();
    m_window.reset();
    m_session = std::move(newSession);
    Session& session = *m_session;
    const SessionAccess access{
        session,
        session.endpoints(),
        session.store(),
        [&session](char letter) { return session.newId(letter); },
        &Session::isPortFree,
        [&session](SocketId id) { session.endpoints().remove(id); },
    };
    m_window = std::make_unique<MainWindow>(access, session.feed(), m_settings, m_language);
    m_window->showFiles(session.recording(), session.saved());
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString& code) {
        m_settings.setLanguage(code);
        setLanguage(code);
    });
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &MainWindow::newSessionWanted, this, &Application::openSession, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::sessionWanted, this, &Application::openFile, Qt::QueuedConnection);
    m_window->show();
}
