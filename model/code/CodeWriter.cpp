// SPDX-License-Identifier: MIT
#include "model/code/CodeWriter.h"

#include "model/code/CCode.h"
#include "model/code/CodeLiteral.h"
#include "model/code/PythonCode.h"
#include "model/code/QtCode.h"
#include "model/events/EventText.h"

#include <utility>

static constexpr qsizetype headerLetters = 76; // seen whole beside the cards in a window of 1024 pixels

CodeWriter::CodeWriter(CodeLanguage language, const CodePlan& plan, const QString& name, Wording words)
    : m_language(language)
    , m_plan(plan)
    , m_name(name)
    , m_words(words)
{
}

CodeWriter::~CodeWriter() = default;

std::unique_ptr<CodeWriter> CodeWriter::make(CodeLanguage language, const CodePlan& plan, const QString& name,
                                             Wording words)
{
    switch (language) {
    case CodeLanguage::Python:
        return std::make_unique<PythonCode>(plan, name, words);
    case CodeLanguage::C:
        return std::make_unique<CCode>(plan, name, words);
    case CodeLanguage::Qt:
        return std::make_unique<QtCode>(plan, name, words);
    }
    Q_UNREACHABLE();
    return {};
}

QString CodeWriter::payloadFile(const QString& name, EventId id)
{
    return QStringLiteral("%1-%2.bin").arg(name).arg(id + 1);
}

QString CodeWriter::variable(SocketId socket)
{
    return socket.fileForm().replace(QLatin1Char('.'), QLatin1Char('_'));
}

CodeText CodeWriter::write()
{
    for (const CodeTalk& talk : m_plan.talks) {
        m_talks += QList<CodeLine>();
        writeSteps(talk.steps, &m_talks.last());
    }
    writeSteps(m_plan.steps, &m_body);
    CodeText text;
    assemble(text);
    return text;
}

void CodeWriter::writeSteps(const QList<CodeStep>& steps, QList<CodeLine>* to)
{
    const bool isMain = to == &m_body;
    qsizetype count = 0;
    for (const CodeStep& step : steps) {
        m_lines = to;
        if (!step.remark.isEmpty() && step.form != CodeStep::Form::Told)
            addComment(step, said(step.remark));
        if (step.form == CodeStep::Form::Told)
            addComment(step, said(step.sentence) +
                                 (step.remark.isEmpty() ? QString() : QStringLiteral(". ") + said(step.remark)));
        else
            writeStep(step);
        for (const CodeTalk& talk : m_plan.talks) {
            if (isMain && talk.opened == step.id)
                startTalk(talk);
        }
        if (isMain && ++count == m_plan.preparations)
            beReady();
    }
}

QString CodeWriter::comment(const QString& text) const
{
    return (m_language == CodeLanguage::Python ? QLatin1String("# ") : QLatin1String("// ")) + text;
}

QString CodeWriter::commentText(const QString& text) const
{
    return ::commentText(text);
}

QString CodeWriter::tail(const CodeStep& step) const
{
    const QString call = isProgram() ? QString() : callText(step.event);
    return QStringLiteral("  ") + comment(number(step) + (call.isEmpty() ? QString() : QStringLiteral("  ") + call));
}

void CodeWriter::add(const CodeStep& step, const QString& line)
{
    *m_lines += CodeLine{line, step.events()};
}

void CodeWriter::addLast(const CodeStep& step, const QString& line)
{
    *m_lines += CodeLine{line + tail(step), step.events()};
}

void CodeWriter::addComment(const CodeStep& step, const QString& text)
{
    *m_lines += CodeLine{comment(number(step) + QStringLiteral("  ") + text), step.events()};
}

void CodeWriter::check(const CodeStep& step, const QString& line)
{
    m_checks += CodeLine{line + tail(step), step.events()};
}

void CodeWriter::addLiteral(const CodeStep& step, const QString& before, const QStringList& literals,
                            const QString& behind, QList<CodeLine>* to) const
{
    if (!to)
        to = m_lines;
    if (literals.size() == 1) {
        *to += CodeLine{before + literals.constFirst() + behind + tail(step), step.events()};
        return;
    }
    *to += CodeLine{before, step.events()};
    for (qsizetype i = 0; i < literals.size(); ++i) {
        const bool isLast = i + 1 == literals.size();
        *to += CodeLine{QStringLiteral("    ") + literals.at(i) + (isLast ? behind + tail(step) : QString()),
                        step.events()};
    }
}

QStringList CodeWriter::header() const
{
    QList<Message> texts{{QT_TRANSLATE_NOOP(
        "model", "The app uses non-blocking calls so that the window stays alive. This is the same thing in "
                 "blocking style, as in textbooks.")}};
    switch (part()) {
    case CodePart::Calls:
        break;
    case CodePart::Transcript:
        texts += {QT_TRANSLATE_NOOP(
            "model",
            "Every call of the session in order, by one program with one thread. It ends with what was seen.")};
        break;
    case CodePart::Server:
        texts += {QT_TRANSLATE_NOOP("model", "The server of two programs: start it first.")};
        break;
    case CodePart::Client:
        texts += {QT_TRANSLATE_NOOP("model", "The client of two programs: start it when the server is ready.")};
        break;
    }
    if (isProgram() && !m_plan.places.ports().isEmpty())
        texts +=
            {QT_TRANSLATE_NOOP("model", "The ports are those of the session; the environment can replace them: %1"),
             {CodePlaces::nameOf(m_plan.places.ports().constFirst()) + QStringLiteral("=9000")}};
    texts += m_plan.remarks;
    QStringList lines;
    for (const Message& text : std::as_const(texts)) {
        QString rest = m_words(text);
        while (rest.size() > headerLetters) {
            const qsizetype space = rest.lastIndexOf(QLatin1Char(' '), headerLetters);
            if (space <= 0)
                break;
            lines += comment(commentText(rest.left(space)));
            rest = rest.mid(space + 1);
        }
        lines += comment(commentText(rest));
    }
    return lines;
}

QList<CodeLine> CodeWriter::indented(QList<CodeLine> lines, int spaces)
{
    for (CodeLine& line : lines) {
        if (!line.text.isEmpty())
            line.text.prepend(QString(spaces, QLatin1Char(' ')));
    }
    return lines;
}

QString CodeWriter::portOf(const SocketAddress& address) const
{
    return isProgram() && m_plan.places.has(address) ? CodePlaces::nameOf(address.port) : QString::number(address.port);
}
