// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeProgram.h"
#include "model/events/EventFeed.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QWidget>

class CodeView;
class EndpointTable;
class QComboBox;
class QLabel;
class QTabBar;
class QToolButton;

// The code behind the clicks: the calls of an event, of an endpoint or of the session as a program, which can be read,
// copied and saved. Follows the window's current event while it can be seen; the app never runs the code.
class CodePane final : public QWidget
{
    Q_OBJECT

public:
    // The feed outlives it.
    explicit CodePane(const EventFeed& feed, QWidget* parent = nullptr);

    // For where endpoints begin. Outlives the pane.
    // Puts it at the end of the row of controls.
    void addControl(QWidget* control) { m_controls->addWidget(control); }
    void setEndpoints(const EndpointTable* table) { m_endpoints = table; }
    void setCurrentEvent(EventId id); // hidden, it waits until it is shown
    void setScope(CodeScope scope);
    void setLanguage(CodeLanguage language);

    CodeView* view() const { return m_view; }
    // What is shown now, to be made again when it is written.
    CodeRequest request() const;
    // To the clipboard: what is selected, or the whole text.
    void copy() const;
    QString instructions() const; // how to run it; empty while they are not asked for

signals:
    // Sent when a line was chosen.
    void eventChosen(EventId id);
    // Sent when the program of the request shall be written to files.
    void saveWanted(const CodeRequest& request);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void onAppended();
    void refresh();
    void showFile();
    void showInstructions();
    EventId eventForScope() const;
    CodeScope scope() const;
    CodeLanguage language() const;
    void retranslate();

    const EventFeed& m_feed;
    const EndpointTable* m_endpoints = nullptr;
    QHBoxLayout* m_controls;
    QTabBar* m_languages;
    QComboBox* m_scope;
    QComboBox* m_file; // of two programs
    QToolButton* m_copy;
    QToolButton* m_save;
    QToolButton* m_run;
    CodeView* m_view;
    QLabel* m_instructions;
    QTimer m_later; // so that a busy session is not written again for each batch of events
    CodeProgram m_program;
    EventId m_wanted = noEvent;
};
