// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

#include <array>

// The languages in which the calls of a session are shown.
enum class CodeLanguage : quint8 { Python, C, Qt };
inline constexpr std::array codeLanguages = {CodeLanguage::Python, CodeLanguage::C, CodeLanguage::Qt};

QLatin1String codeLanguageName(CodeLanguage language);   // "C++ Qt", the same in every language of people
QLatin1String codeLanguageSuffix(CodeLanguage language); // of files, without the dot
