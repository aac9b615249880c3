// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/CommandSink.h"
#include "widgets/composer/ComposerHistory.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class DraftEditor;
class EndpointTable;
class EventStore;
class OrderLine;
class PayloadLibrary;
class PayloadShelf;
class PlanBar;
class QLabel;
class QLineEdit;
class QPushButton;
class TargetBox;

// The full composer: any bytes, in any form, to any socket that can send; what came of it below.
class ComposerPane final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    ComposerPane(CommandSink& sink, const EndpointTable& table, const EventStore& store, PayloadLibrary& library,
                 QWidget* parent = nullptr);

    void setTarget(SocketId id);
    SocketId target() const;
    void setDraft(const Draft& draft);
    Draft draft() const;
    // Does what the Send button does.
    void submit();
    void focusField();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void takeAddresses();
    void recall(const std::optional<Draft>& draft);
    bool readDestination(command::SendOrder& order);
    bool isNear(const command::SendOrder& order) const;
    void retranslate();

    const EndpointTable& m_table;
    TemplateValues m_values;
    QHash<SocketId, ComposerHistory> m_history;
    QTimer m_clock; // of a template that tells the time
    TargetBox* m_target;
    QLabel* m_toLabel;
    QLineEdit* m_to;
    DraftEditor* m_editor;
    PlanBar* m_plan;
    QPushButton* m_send;
    OrderLine* m_order;
    PayloadShelf* m_shelf;
};
