// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class EndpointTable;
class QWidget;

// What the help menu says about this program and this session.
class HelpWindows final
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)

public:
    // What shows the connections of the table in Wireshark.
    static QString captureFilter(const EndpointTable& table);
    static void showAbout(QWidget* parent);
};
