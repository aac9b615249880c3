// SPDX-License-Identifier: MIT
#include "app/Complaint.h"

#include "model/payload/SafeText.h"

#include <cstdio>

void complain(const Problem& problem)
{
    const QByteArray line = "sockplay: " + quotedForTerminal(problem.sentence()).toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
}
