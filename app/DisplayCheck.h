// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

// While it lives, a missing display ends the program with one plain line and exit code 1, where Qt would print several
// and abort. Other messages wait and are printed at the end of its life.
class DisplayCheck final
{
public:
    explicit DisplayCheck(const QString& line);
    ~DisplayCheck();
    Q_DISABLE_COPY_MOVE(DisplayCheck)

private:
    static void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text);
};
