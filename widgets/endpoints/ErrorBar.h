// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/endpoints/EndpointState.h"
#include "model/events/EventStore.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QToolButton;

// What the error bar can do about an error at a click.
struct ErrorFix
{
    enum class Kind : quint8 {
        FreePort,
        UsePort,
        StartServer,
        Retry,
        WaitAndRetry,
        UseLoopback,
        AllowBroadcast,
        SendAnyway
    };
    Kind kind = Kind::Retry;
    quint16 port = 0; // UsePort

    friend bool operator==(const ErrorFix&, const ErrorFix&) = default;
};

// An error inside the card it belongs to: what, why, try, and the folded details. Never a box, never rich text.
class ErrorBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    using FixesFor = std::function<QList<ErrorFix>(const Event&)>;

    // Shows the newest error of the socket until it is dismissed or the socket starts again.
    void follow(const EventStore& store, const EndpointState* state, const FixesFor& fixesFor = {});
    // Shows a problem that no socket had: nothing was done yet.
    void showProblem(const Problem& problem, const QList<ErrorFix>& fixes);
    // Takes away what showProblem() said.
    void clearProblem();
    const QList<ErrorFix>& fixes() const { return m_fixes; }
    // Until the next try of what WaitAndRetry began; 0: nothing waits.
    void setSecondsLeft(int seconds);

signals:
    // Sent when one of the offered ways out was clicked.
    void fixChosen(ErrorFix fix);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void display(const Problem& problem, const QString& details, const QList<ErrorFix>& fixes);
    void retranslate();
    void announce();
    QString fixText(const ErrorFix& fix) const;

    Problem m_problem;
    EventId m_shown = noEvent;     // the event on display
    EventId m_dismissed = noEvent; // the event the user has read
    QList<ErrorFix> m_fixes;
    int m_secondsLeft = 0;
    QLabel* m_title;
    QLabel* m_reason;
    QLabel* m_advice;
    QLabel* m_details;
    QToolButton* m_fold;
    QToolButton* m_close;
    QWidget* m_buttons;
};
