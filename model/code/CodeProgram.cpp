// SPDX-License-Identifier: MIT
#include "model/code/CodeProgram.h"

#include "model/code/CodePlanner.h"

namespace {

void addFile(CodeProgram& program, const CodePlan& plan, CodeLanguage language, const QString& name,
             CodeWriter::Wording words)
{
    const QString fileName = name + QLatin1Char('.') + codeLanguageSuffix(language);
    program.files += CodeFile{fileName, CodeWriter::make(language, plan, name, words)->write()};
    const auto addPayloads = [&program, &name](const QList<CodeStep>& steps) {
        for (const CodeStep& step : steps) {
            if (step.payload == CodeStep::Payload::Beside && step.form == CodeStep::Form::Call)
                program.payloads += CodeProgram::Payload{CodeWriter::payloadFile(name, step.id), step.id};
        }
    };
    addPayloads(plan.steps);
    for (const CodeTalk& talk : plan.talks)
        addPayloads(talk.steps);
}

} // namespace

CodeProgram CodeProgram::make(const EventStore& store, EventId end, const CodeRequest& request,
                              CodeWriter::Wording words)
{
    const CodePlanner planner(store, end);
    CodeProgram program;
    switch (request.scope) {
    case CodeScope::Click:
        if (request.event < end)
            addFile(program, planner.click(request.event), request.language, request.name, words);
        break;
    case CodeScope::Endpoint:
        if (request.event < end)
            addFile(program, planner.endpoint(store.at(request.event).on.endpoint(), request.first), request.language,
                    request.name, words);
        break;
    case CodeScope::Session:
        addFile(program, planner.program(CodePart::Transcript), request.language, request.name, words);
        break;
    case CodeScope::TwoPrograms:
        const bool mayHaveThreads = request.language != CodeLanguage::Qt; // its sockets belong to one thread
        addFile(program, planner.program(CodePart::Server, mayHaveThreads), request.language, QStringLiteral("server"),
                words);
        addFile(program, planner.program(CodePart::Client, mayHaveThreads), request.language, QStringLiteral("client"),
                words);
        break;
    }
    return program;
}

QStringList CodeProgram::commands(CodeLanguage language, const QStringList& fileNames)
{
    QStringList commands;
    for (const QString& file : fileNames) {
        const QString program = file.section(QLatin1Char('.'), 0, -2);
        switch (language) {
        case CodeLanguage::Python:
            commands += QStringLiteral("python3 ") + file;
            break;
        case CodeLanguage::C:
            commands += QStringLiteral("cc -Wall -pthread -o %1 %2 && ./%1").arg(program, file);
            break;
        case CodeLanguage::Qt:
            commands += QStringLiteral("c++ -fPIC -o %1 %2 $(pkg-config --cflags --libs Qt6Network) && ./%1")
                            .arg(program, file);
            break;
        }
    }
    return commands;
}
