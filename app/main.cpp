// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/DisplayCheck.h"
#include "app/Language.h"
#include "app/WindowOptions.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

void print(FILE* to, const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

// What can be answered without a display; nothing: the window is wanted.
std::optional<int> answerWithoutWindow(const QStringList& arguments, const Result<WindowOptions>& options)
{
    Language::install(Language::asked(arguments));
    if (!options) {
        print(stderr, QLatin1String("socket-playground: ") + options.problem().sentence() + QLatin1Char('\n'));
        return 2;
    }
    if (options->wantsHelp)
        print(stdout, WindowOptions::help());
    else if (options->wantsVersion)
        print(stdout, QStringLiteral("socket-playground " PLAYGROUND_VERSION "\n"));
    else
        return std::nullopt;
    return std::ferror(stdout) != 0 ? 3 : 0;
}

QString noDisplayLine()
{
    return QCoreApplication::translate(
        "socket-playground", "socket-playground: no display. Without a window use sockplay, see sockplay --help.");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("socket-playground"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLAYGROUND_VERSION));
    QString withoutDisplay;
    std::optional<WindowOptions> options;
    {
        const QCoreApplication beforeTheWindow(argc, argv);
        const QStringList arguments = QCoreApplication::arguments().mid(1);
        const Result<WindowOptions> read = WindowOptions::read(arguments);
        if (const std::optional<int> code = answerWithoutWindow(arguments, read))
            return *code;
        options = *read;
        withoutDisplay = noDisplayLine();
    }
    auto display = std::make_unique<DisplayCheck>(withoutDisplay);
    QApplication application(argc, argv);
    display.reset();
    QApplication::setDesktopFileName(QStringLiteral("org.socketplayground.SocketPlayground"));
    const Application running(*options);
    return QApplication::exec();
}
