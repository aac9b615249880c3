// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QStringList>

// The lessons that the command line names: by their id, as files, or as folders with files.
Result<QStringList> lessonFiles(const QStringList& arguments);
