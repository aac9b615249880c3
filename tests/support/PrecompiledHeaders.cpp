// SPDX-License-Identifier: MIT
// Of the tests: see tests/CMakeLists.txt.
