// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeLanguage.h"
#include "model/code/CodePlan.h"
#include "model/code/CodeText.h"

#include <QSet>

#include <memory>

// Writes a plan as text of one language. Variables are named by sockets (S1_1) and by numbers of events (data9). One
// writer, one text.
class CodeWriter
{
public:
    // How a front end says a message: translated().
    using Wording = QString (*)(const Message&);

    // name: of the file without its suffix.
    static std::unique_ptr<CodeWriter> make(CodeLanguage language, const CodePlan& plan, const QString& name,
                                            Wording words);

    virtual ~CodeWriter();
    Q_DISABLE_COPY_MOVE(CodeWriter)

    CodeText write();
    // "transcript-9.bin": where payload is that is too long for a literal.
    static QString payloadFile(const QString& name, EventId id);
    static QString variable(SocketId socket); // S1_1

protected:
    CodeWriter(CodeLanguage language, const CodePlan& plan, const QString& name, Wording words);

    virtual void writeStep(const CodeStep& step) = 0;
    // The whole program around what writeStep() has added.
    virtual void assemble(CodeText& to) = 0;
    // A thread for a conversation begins here.
    virtual void startTalk(const CodeTalk& talk) { Q_UNUSED(talk) }
    virtual void beReady() {}

    // --- for writeStep() ---
    // A line of the steps at hand, with a comment that names the event behind the last line of a call.
    void add(const CodeStep& step, const QString& line);
    void addLast(const CodeStep& step, const QString& line);
    void addComment(const CodeStep& step, const QString& text);
    // What holds in the end if all was as it was seen.
    void check(const CodeStep& step, const QString& line);
    // `before`, the literals and `behind` as a line, or as several if the literals do not fit.
    void addLiteral(const CodeStep& step, const QString& before, const QStringList& literals, const QString& behind,
                    QList<CodeLine>* to = nullptr) const;
    QList<CodeLine>* lines() { return m_lines; }
    QList<CodeLine>* checks() { return &m_checks; }

    // --- for assemble() ---
    QStringList header() const; // comments
    QString comment(const QString& text) const;
    QString said(const Message& message) const { return commentText(m_words(message)); }
    static QList<CodeLine> indented(QList<CodeLine> lines, int spaces = 4);

    const CodePlan& plan() const { return m_plan; }
    const QString& name() const { return m_name; }
    CodePart part() const { return m_plan.part; }
    bool isProgram() const { return m_plan.part != CodePart::Calls; }
    bool isTranscript() const { return m_plan.part == CodePart::Transcript; }
    static QString number(const CodeStep& step) { return QString::number(step.id + 1); }
    QString portOf(const SocketAddress& address) const; // the constant or the number
    // A part of the language's own toolbox that a line needs.
    void use(const char* tool) { m_used += QLatin1String(tool); }
    bool uses(const char* tool) const { return m_used.contains(QLatin1String(tool)); }

    QList<CodeLine> m_body;
    QList<QList<CodeLine>> m_talks; // as the plan's

private:
    QString commentText(const QString& text) const;
    QString tail(const CodeStep& step) const;
    void writeSteps(const QList<CodeStep>& steps, QList<CodeLine>* to);

    const CodeLanguage m_language;
    const CodePlan& m_plan;
    const QString m_name;
    const Wording m_words;
    QList<CodeLine>* m_lines = nullptr;
    QList<CodeLine> m_checks;
    QSet<QString> m_used;
};
