// SPDX-License-Identifier: MIT
#include "model/code/CodeLanguage.h"

QLatin1String codeLanguageName(CodeLanguage language)
{
    static constexpr std::array<const char*, codeLanguages.size()> names = {"Python", "C", "C++ Qt"};
    return QLatin1String(names[size_t(language)]);
}

QLatin1String codeLanguageSuffix(CodeLanguage language)
{
    static constexpr std::array<const char*, codeLanguages.size()> suffixes = {"py", "c", "cpp"};
    return QLatin1String(suffixes[size_t(language)]);
}
