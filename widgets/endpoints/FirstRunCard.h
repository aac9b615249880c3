// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

// What stands in the endpoints pane before the first socket: one sentence and the button that starts an echo server.
class FirstRunCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FirstRunCard(std::function<bool(quint16)> isPortFree, QWidget* parent = nullptr);

    // The port the button would use: 8888, or the next one that is free.
    quint16 port() const { return m_port; }

    void focusButton();

signals:
    // Sent when an echo server on 127.0.0.1 was asked for.
    void echoServerWanted(quint16 port);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();
    void retranslate();

    std::function<bool(quint16)> m_isPortFree;
    quint16 m_port;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_start;
    QLabel* m_note;
    QTimer* m_lookAgain;
};
