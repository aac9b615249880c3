// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspector/DiffList.h"
#include "widgets/inspector/PayloadSource.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

// The bytes of the inspector compared with those of another event, or what one end sent with what the other received.
class DiffView final : public QWidget
{
    Q_OBJECT

public:
    DiffView(const PayloadSource& source, ByteSelection& selection, QWidget* parent = nullptr);

    DiffList* list() const { return m_list; }
    QString result() const;
    // The source goes, or there is another.
    void clear();
    void start();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class With : quint8 { Partner, Event };

    void offer();
    EventId guess() const;
    void compare();
    void step();
    void showResult();
    void retranslate();
    QString sideName(SocketId socket, bool isSent) const;

    const PayloadSource& m_source;
    DiffList* m_list;
    QLabel* m_title;
    QComboBox* m_with;
    QSpinBox* m_event;
    QPushButton* m_again;
    QPushButton* m_next;
    QLabel* m_result;
    EventId m_current = noEvent;  // the event of the last comparison
    EventId m_previous = noEvent; // the one before: a good guess of what to compare with
    std::unique_ptr<ByteSource> m_right;
    QString m_rightName;
    StreamBytes* m_stream = nullptr; // m_right, if it is one
    std::unique_ptr<PayloadDiff> m_diff;
    QTimer m_timer;
};
