// SPDX-License-Identifier: MIT
#include "app/DisplayCheck.h"

#include <QByteArray>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace {

QByteArray noDisplayLine; // in the encoding of the terminal
QStringList heldBack;

} // namespace

DisplayCheck::DisplayCheck(const QString& line)
{
    noDisplayLine = line.toLocal8Bit() + '\n';
    qInstallMessageHandler(&DisplayCheck::onMessage);
}

DisplayCheck::~DisplayCheck()
{
    qInstallMessageHandler(nullptr);
    for (const QString& text : std::as_const(heldBack))
        qWarning("%s", qPrintable(text));
    heldBack.clear();
}

void DisplayCheck::onMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg) {
        heldBack += text;
        return;
    }
    // Qt gives up on every platform plugin only this way, and aborts when the handler returns.
    std::fwrite(noDisplayLine.constData(), 1, size_t(noDisplayLine.size()), stderr);
    std::fflush(stderr);
    std::_Exit(EXIT_FAILURE);
}
