// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class QWidget;

// The windows of the help menu.
class HelpWindows final
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)

public:
    static void showCannotSee(QWidget* parent);
    static void showAbout(QWidget* parent);
};
