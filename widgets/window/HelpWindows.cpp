// SPDX-License-Identifier: MIT
#include "widgets/window/HelpWindows.h"

#include "widgets/window/TextWindow.h"

void HelpWindows::showCannotSee(QWidget* parent)
{
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
    };
    (new TextWindow(tr("What this app cannot see"), paragraphs.join(QStringLiteral("\n\n")), parent))->show();
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
