// SPDX-License-Identifier: MIT
#include "app/CodeExport.h"

#include "app/OutputStream.h"

#include "model/code/CodeFiles.h"
#include "model/code/SessionLesson.h"
#include "model/lessons/LessonWriter.h"

#include <QFileInfo>

namespace {

struct Word
{
    const char* id;
    CodeLanguage language;
    CodeScope scope;
};

constexpr Word words[] = {{"python", CodeLanguage::Python, CodeScope::Session},
                          {"c", CodeLanguage::C, CodeScope::Session},
                          {"cpp", CodeLanguage::Qt, CodeScope::Session},
                          {"programs", CodeLanguage::Python, CodeScope::TwoPrograms},
                          {"programs-c", CodeLanguage::C, CodeScope::TwoPrograms},
                          {"programs-cpp", CodeLanguage::Qt, CodeScope::TwoPrograms}};
constexpr QLatin1String lessonWord("lesson");

std::optional<Problem> writeStream(const QString& output, const QByteArray& bytes)
{
    OutputStream stream;
    if (stream.open(output) && stream.write(bytes))
        return std::nullopt;
    return stream.isPipeClosed() ? Problem() : outputProblem(output, stream.errorText());
}

} // namespace

std::optional<CodeExport> CodeExport::fromId(QStringView id)
{
    if (id == lessonWord) {
        CodeExport lesson;
        lesson.m_isLesson = true;
        return lesson;
    }
    for (const Word& word : words) {
        if (id == QLatin1String(word.id)) {
            CodeExport found;
            found.m_language = word.language;
            found.m_scope = word.scope;
            return found;
        }
    }
    return std::nullopt;
}

QString CodeExport::ids()
{
    QStringList ids;
    for (const Word& word : words)
        ids += QLatin1String(word.id);
    return (ids << lessonWord).join(QLatin1String(", "));
}

std::optional<Problem> CodeExport::writeLesson(const EventStore& store, const QString& output,
                                               QList<Message>* remarks) const
{
    const SessionLesson session(store, store.end(), translated);
    if (const std::optional<Problem> problem = session.problem())
        return problem;
    *remarks += session.remarks();
    return writeStream(output, lessonFile(session.lesson()));
}

std::optional<Problem> CodeExport::write(const EventStore& store, const QString& output, QList<Message>* remarks) const
{
    if (m_isLesson)
        return writeLesson(store, output, remarks);
    const bool isStream = output == QLatin1String("-");
    CodeRequest request;
    request.language = m_language;
    request.scope = m_scope;
    if (!isStream && m_scope == CodeScope::Session)
        request.name = QFileInfo(output).completeBaseName();
    const CodeProgram program = CodeProgram::make(store, store.end(), request, translated);
    if (isStream && (program.files.size() > 1 || !program.payloads.isEmpty()))
        return Problem{
            {QT_TRANSLATE_NOOP("model", "This is more than one file")},
            {program.files.size() > 1
                 ? Message{QT_TRANSLATE_NOOP("model", "Two programs are two files.")}
                 : Message{QT_TRANSLATE_NOOP("model", "Payload over 4 KB stands in files beside the program.")}},
            {QT_TRANSLATE_NOOP("model", "Name a place with --output.")}};
    const CodeFiles files(store, program);
    if (m_scope == CodeScope::TwoPrograms)
        return files.write(output);
    if (!isStream)
        return files.write(QFileInfo(output).path(), QFileInfo(output).fileName());
    return writeStream(output, program.files.constFirst().code.text().toUtf8());
}
