// SPDX-License-Identifier: MIT
#include "widgets/lessons/ControlFinder.h"

#include "model/lessons/LessonCommands.h"

#include <QWidget>

#include <array>
#include <utility>

using Kind = LessonActionKind;

// What a card calls the control for an action on its socket; nullptr: it has none.
static const char* controlName(Kind kind)
{
    switch (kind) {
    case Kind::Accept:
        return "acceptButton";
    case Kind::Receive:
        return "receiveButton";
    case Kind::Send:
    case Kind::SendTo:
    case Kind::Fill:
        return "sendButton";
    case Kind::Shutdown:
    case Kind::Close:
        return "closeButton";
    case Kind::SetOption:
    case Kind::Set:
        return "optionsButton";
    case Kind::Join:
    case Kind::Leave:
    case Kind::UdpConnect:
        return "extrasButton";
    default:
        return nullptr;
    }
}

// The words of "highlight", and what they are called in the window; those of a card are the first that can be seen.
static const std::array<std::pair<const char*, const char*>, 11> highlights{{
    {"listen", "mainButton"},
    {"connect", "mainButton"},
    {"open", "mainButton"},
    {"accept", "acceptButton"},
    {"receive", "receiveButton"},
    {"send", "sendButton"},
    {"close", "closeButton"},
    {"shutdown", "closeButton"},
    {"reset", "closeButton"},
    {"behaviour", "behaviour"},
    {"options", "optionsButton"},
}};

QWidget* ControlFinder::named(const QString& name) const
{
    const QList<QWidget*> found = m_window.findChildren<QWidget*>(name);
    for (QWidget* widget : found) {
        if (widget->isVisibleTo(&m_window))
            return widget;
    }
    return nullptr;
}

QWidget* ControlFinder::inCard(SocketId socket, const char* control) const
{
    const QWidget* const card = m_window.findChild<QWidget*>(socket.endpoint().fileForm());
    if (card == nullptr)
        return nullptr;
    const QList<QWidget*> found = card->findChildren<QWidget*>(QLatin1String(control));
    for (QWidget* widget : found) {
        if (widget->isVisibleTo(&m_window))
            return widget;
    }
    return nullptr;
}

// A card that was made and not opened yet, or that is closed again.
QWidget* ControlFinder::closedCard(char letter) const
{
    QWidget* newest = nullptr;
    quint32 number = 0;
    const QList<QWidget*> all = m_window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const std::optional<SocketId> id = SocketId::fromString(widget->objectName());
        if (!id || id->letter() != letter || id->isConnection() || id->number() <= number)
            continue;
        const EndpointState* const state = m_table.find(*id);
        if (state == nullptr) {
            newest = widget;
            number = id->number();
        }
    }
    return newest;
}

QWidget* ControlFinder::opener(char letter, const QString& name, const LessonScope& scope) const
{
    if (scope.isBound(name))
        return inCard(scope.find(name), "mainButton");
    if (const QWidget* const card = closedCard(letter))
        return card->findChild<QWidget*>(QStringLiteral("mainButton"));
    switch (letter) {
    case 'S':
        return named(QStringLiteral("add-server"));
    case 'C':
        return named(QStringLiteral("add-client"));
    case 'U':
        return named(QStringLiteral("add-udp"));
    default:
        return nullptr; // in a menu
    }
}

QWidget* ControlFinder::controlFor(const LessonAction& action, const LessonScope& scope) const
{
    if (action.kind == Kind::Highlight) {
        const QString word = action.arguments.value(QLatin1String("control")).toString();
        for (const auto& [control, name] : highlights) {
            if (word == QLatin1String(control))
                return named(QLatin1String(name));
        }
        return named(word);
    }
    const QString name = lessonSocketName(action);
    if (const char letter = lessonOpens(action); letter != 0)
        return opener(letter, name, scope);
    const SocketId socket = scope.find(name);
    if (!socket.isValid() || controlName(action.kind) == nullptr)
        return nullptr;
    QWidget* const control = inCard(socket, controlName(action.kind));
    // The button that opened a server or a UDP endpoint closes it, too.
    return control == nullptr && action.kind == Kind::Close ? inCard(socket, "mainButton") : control;
}
