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

void HelpWindows::showCannotSee(QWidget* parent, const EndpointTable& table)
{
    const QString filter = captureFilter(table);
    const QStringList paragraphs{
        tr("Everything in the log is a call this program made, or something the system told it. That has limits:"),
        tr("• Segments, acknowledgements, retransmissions and window sizes belong to the system. "
           "The program sees bytes, not segments."),
        tr("• send() returning 5 means that the system took 5 bytes. It does not mean that the peer has them."),
        tr("• When bytes arrived is not known, only when recv() returned them."),
        tr("• A datagram that is lost on the way is lost without a sign. Only what the system itself dropped is "
           "counted."),
        tr("• What another program does with the bytes, and which calls it made, stays unknown."),
        tr("• Silence has no cause: a host that is off, a firewall and a full queue look the same."),
        tr("• Dashed arrows of the diagram are implied: TCP must have done that, but nobody watched the network."),
        tr("Wireshark shows what goes over the network. Its filter for this session: %1").arg(filter),
    };
    const QString text = paragraphs.join(QStringLiteral("\n\n"));
    (new TextWindow(tr("What this app cannot see"), text, parent, filter))->show();
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
