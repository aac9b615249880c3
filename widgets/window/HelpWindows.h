// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class EndpointTable;
class QWidget;

// The windows of the help menu.
class HelpWindows final
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)

public:
    // Names the filter that shows the connections of the table in Wireshark.
    static void showCannotSee(QWidget* parent, const EndpointTable& table);
    static QString captureFilter(const EndpointTable& table);
    static void showAbout(QWidget* parent);
};
