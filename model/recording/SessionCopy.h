// SPDX-License-Identifier: MIT
#pragma once

#include "model/recording/native/RecordingFile.h"

#include <QString>

// Copies the first `end` bytes of a session file to a file at `path`, which is whole from the moment it is there: every
// byte keeps its place, and what is only zeros takes no room. The copy, open for going on; or the system's error.
// Blocks for as long as the disks take.
RecordingFile::Opened copySession(const RecordingFile& from, quint64 end, const QString& path);
