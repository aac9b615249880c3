// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QStringView>

#include <optional>

// What a step wants done. In the window the user is asked for it; without one it is carried out.
enum class LessonActionKind : quint8 {
    TcpListen,
    TcpConnect,
    UdpOpen,
    UdpConnect,
    UnixListen,
    UnixConnect,
    RelayOpen,
    RelaySet,
    LimitedOpen,
    Accept,
    Send,
    SendTo,
    Receive,
    Fill,
    Shutdown,
    Close,
    SetOption,
    Set,
    Join,
    Leave,
    Resolve,
    Settle,
    Repeat,
    Note, // for the window only, as all that follow
    Layout,
    Highlight,
};
inline constexpr int lessonActionCount = int(LessonActionKind::Highlight) + 1;

QLatin1String lessonActionId(LessonActionKind kind); // "tcp.listen": the word of the file
std::optional<LessonActionKind> lessonActionFromId(QStringView id);

// One entry of "do". FORMAT.md says which arguments each kind has; LessonReader has checked them.
struct LessonAction
{
    LessonActionKind kind = LessonActionKind::Note;
    QJsonObject arguments;
    bool isByApp = false; // also in the window the app does it, without being asked

    bool isForWindow() const { return kind >= LessonActionKind::Note; }

    friend bool operator==(const LessonAction&, const LessonAction&) = default;
};
