// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonRunner.h"

class QWidget;

// Finds the control of a window that an action of a lesson is done with. Controls are known by their object names,
// those of a card inside the widget that has the name of its endpoint.
class ControlFinder final
{
public:
    ControlFinder(QWidget& window, const EndpointTable& table)
        : m_window(window)
        , m_table(table)
    {
    }

    // nullptr: the action has none, or it is not there.
    QWidget* controlFor(const LessonAction& action, const LessonScope& scope) const;

private:
    QWidget* opener(char letter, const QString& name, const LessonScope& scope) const;
    QWidget* inCard(SocketId socket, const char* control) const;
    QWidget* named(const QString& name) const;
    QWidget* closedCard(char letter) const;

    QWidget& m_window;
    const EndpointTable& m_table;
};
