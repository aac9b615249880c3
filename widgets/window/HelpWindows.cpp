// SPDX-License-Identifier: MIT
#include "widgets/window/HelpWindows.h"

#include "model/endpoints/EndpointTable.h"
#include "widgets/window/TextWindow.h"

QString HelpWindows::captureFilter(const EndpointTable& table)
{
    QStringList terms;
    const QList<SocketId> ids = table.endpoints();
    for (const SocketId id : ids) {
        const EndpointState* const state = table.find(id);
        const bool isUdp = id.isUdp();
        const quint16 port = id.letter() == 'C' ? state->peer.port : state->local.port;
        const QString term =
            QStringLiteral("%1.port == %2").arg(isUdp ? QStringLiteral("udp") : QStringLiteral("tcp")).arg(port);
        if (port != 0 && !terms.contains(term) && id.letter() != 'L')
            terms += term;
    }
    return terms.isEmpty() ? QStringLiteral("tcp.port == 8888") : terms.mid(0, 4).join(QLatin1String(" || "));
}

void HelpWindows::showAbout(QWidget* parent)
{
    const QStringList paragraphs{
        QStringLiteral("Socket Playground " PLAYGROUND_VERSION),
        tr("Real TCP and UDP sockets to click through: every row of the log is a call that really happened."),
        tr("Built with Qt %1. MIT licence.").arg(QLatin1String(qVersion())),
    };
    (new TextWindow(tr("About Socket Playground"), paragraphs.join(QStringLiteral("\n\n")), parent))->show();
}
