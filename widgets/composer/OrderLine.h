// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "model/endpoints/EndpointTable.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

// Sends an order and tells how it goes: what the calls took, as far as their events say, and a button that stops it.
// Empty before the first one.
class OrderLine final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    OrderLine(CommandSink& sink, const EndpointTable& table, const EventStore& store, QWidget* parent = nullptr);

    // Posts it. total: bytes that its calls take in all; -1: not known. name: of a file, else empty.
    void start(command::SendOrder order, qint64 total, const QString& name = {});
    void stop();
    // The table has changed.
    void refresh();
    bool isRunning() const { return m_isRunning; }
    QString text() const;

signals:
    // Sent when an order began or ended.
    void runningChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    SendProgress progress() const;
    void setRunning(bool isRunning);
    void showProgress(const SendProgress& done, bool isOpen, bool isFull);
    QString sentence(const SendProgress& done, bool isOpen, bool isFull) const;
    void explain();
    void retranslate();

    CommandSink& m_sink;
    const EndpointTable& m_table;
    const EventStore& m_store;
    command::SendOrder m_order;
    qint64 m_total = -1;
    QString m_name;
    bool m_isRunning = false;
    bool m_isStopped = false;
    QLabel* m_text;
    QToolButton* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};
