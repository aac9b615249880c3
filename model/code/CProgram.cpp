// SPDX-License-Identifier: MIT
#include "model/code/CProgram.h"

#include "model/code/CodeLiteral.h"
#include "model/code/CodeTools.h"

CProgram::CProgram(const CodePlan& plan, const QString& name, Wording words)
    : CodeWriter(CodeLanguage::C, plan, name, words)
{
}

bool CProgram::declare(SocketId socket)
{
    const bool isNew = !m_sockets.contains(socket);
    m_sockets += socket;
    return isNew && plan().talks.isEmpty();
}

void CProgram::startTalk(const CodeTalk& talk)
{
    use("pthread.h");
    const QString on = variable(talk.socket);
    *lines() += CodeLine{QStringLiteral("pthread_t thread_%1;").arg(on), {talk.opened}};
    *lines() += CodeLine{QStringLiteral("pthread_create(&thread_%1, NULL, talk_%1, NULL);").arg(on), {talk.opened}};
}

void CProgram::beReady()
{
    if (part() == CodePart::Server)
        *lines() += CodeLine{QStringLiteral("puts(\"ready\");"), {}};
}

void CProgram::assemble(CodeText& to)
{
    for (const QString& line : header())
        to.add(line);
    to.add(QString());
    if (!isProgram())
        return to.add(m_body);
    to.add(QStringLiteral("#define _GNU_SOURCE"));
    for (const char* file :
         {"arpa/inet.h", "assert.h", "errno.h", "net/if.h", "netdb.h", "netinet/in.h", "netinet/tcp.h", "pthread.h",
          "signal.h", "stdio.h", "stdlib.h", "string.h", "sys/socket.h", "sys/un.h", "unistd.h"})
        to.add(QStringLiteral("#include <%1>").arg(QLatin1String(file)));
    if (uses("load"))
        use("die");
    const bool needs[] = {!plan().places.ports().isEmpty(), !plan().places.paths().isEmpty()};
    for (const char* tool : {"port", "path", "die", "load", "show"}) {
        const QLatin1String name(tool);
        if (name == QLatin1String("port") ? needs[0] : name == QLatin1String("path") ? needs[1] : uses(tool)) {
            to.add(QString());
            for (const QString& line : cTool(name))
                to.add(line);
        }
    }
    QStringList sockets;
    for (const SocketId socket : std::as_const(m_sockets))
        sockets += variable(socket);
    sockets.sort();
    if (!plan().talks.isEmpty()) {
        to.add(QString());
        to.add(QStringLiteral("static int %1;").arg(sockets.join(QLatin1String(", "))));
    }
    for (qsizetype i = 0; i < m_talks.size(); ++i) {
        to.add({{{}, {}},
                {QStringLiteral("static void *talk_%1(void *unused)").arg(variable(plan().talks.at(i).socket)), {}},
                {QStringLiteral("{"), {}},
                {QStringLiteral("    (void)unused;"), {}}});
        to.add(indented(m_talks.at(i)));
        to.add({{QStringLiteral("    return NULL;"), {}}, {QStringLiteral("}"), {}}});
    }
    to.add({{{}, {}}, {QStringLiteral("int main(void)"), {}}, {QStringLiteral("{"), {}}});
    for (const quint16 port : plan().places.ports())
        to.add(QStringLiteral("    int %1 = port(\"%1\", %2);").arg(CodePlaces::nameOf(port)).arg(port));
    for (const QString& path : plan().places.paths())
        to.add(QStringLiteral("    const char *%1 = path(\"%1\", %2);")
                   .arg(plan().places.nameOf(path), textLiteral(CodeLanguage::C, path)));
    for (const quint16 port : plan().places.ports()) // a port may be for a step that is left out
        to.add(QStringLiteral("    (void)%1;").arg(CodePlaces::nameOf(port)));
    for (const QString& path : plan().places.paths())
        to.add(QStringLiteral("    (void)%1;").arg(plan().places.nameOf(path)));
    to.add(QStringLiteral("    signal(SIGPIPE, SIG_IGN); // send() shall return EPIPE"));
    if (isTranscript())
        to.add(QStringLiteral("    alarm(60);                // ends even if a call waits for what does not come"));
    else
        to.add(QStringLiteral("    setvbuf(stdout, NULL, _IOLBF, 0);"));
    to.add(QString());
    to.add(indented(m_body));
    for (const CodeTalk& talk : plan().talks)
        to.add(QStringLiteral("    pthread_join(thread_%1, NULL);").arg(variable(talk.socket)));
    if (!checks()->isEmpty())
        to.add(QString());
    to.add(indented(*checks()));
    to.add({{QStringLiteral("    return 0;"), {}}, {QStringLiteral("}"), {}}});
}
