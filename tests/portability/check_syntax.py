#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Type-checks the sources as Windows or macOS would, with a cross compiler over this system's Qt headers.

usage: check_syntax.py ROOT windows|macos INCLUDE_FOLDER…      exit 0: clean, 1: errors, 77: no compiler here

windows: MinGW with the real Winsock headers. macos: Clang with macOS's standard library, libc++; Apple's own headers
are not here, so files that include headers of the operating system are left out, and said.
"""

import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

COMPILERS = {
    "windows": ["x86_64-w64-mingw32-g++-posix"],
    "macos": ["clang++-19", "clang++-18", "clang++-17", "clang++-16", "clang++-15", "clang++-14", "clang++"],
}
PACKAGES = {"windows": "g++-mingw-w64-x86-64-posix", "macos": "clang-19 libc++-19-dev libc++abi-19-dev"}
OWN_OPTIONS = {"windows": ["-D_WIN32_WINNT=0x0A00", "-DNOMINMAX", "-DWIN32_LEAN_AND_MEAN"], "macos": ["-stdlib=libc++"]}
FOREIGN_FILES = {"windows": r"_(?:linux|darwin|unix)$|^EpollDispatcher$", "macos": r"_(?:linux|windows)$"}
OPTIONS = ["-std=c++20", "-Wall", "-Wextra", "-fPIC", "-DQT_NO_CAST_FROM_ASCII", "-DQT_NO_CAST_TO_ASCII",
           "-DQT_NO_FOREACH", "-DQT_NO_NARROWING_CONVERSIONS_IN_CONNECT", "-DQT_DISABLE_DEPRECATED_BEFORE=0x060400",
           '-DPLAYGROUND_VERSION="0"', "-DQT_CORE_LIB", "-DQT_NETWORK_LIB"]
WINDOW_OPTIONS = ["-DQT_GUI_LIB", "-DQT_WIDGETS_LIB"]
QT_INCLUDE = re.compile(r"^#include <(Q\w+)>", re.MULTILINE)
OS_INCLUDE = re.compile(r"^\s*#\s*include\s*<(?!Q|qt)[^>]*[./][^>]*>", re.MULTILINE)


def works(compiler, options):
    probe = subprocess.run([compiler, *options, "-std=c++20", "-fsyntax-only", "-x", "c++", "-"], input="#include <vector>\n",
                           text=True, capture_output=True, check=False)
    return probe.returncode == 0


def find_compiler(system):
    for name in COMPILERS[system]:
        if shutil.which(name) and works(name, OWN_OPTIONS[system]):
            return name
    return None


def sources(root, system):
    # The widgets know no operating system: one other library and compiler is enough for them.
    for tree in ["model", "app"] if system == "windows" else ["model", "widgets", "app"]:
        for path in sorted((root / tree).rglob("*.cpp")):
            if re.search(FOREIGN_FILES[system], path.stem):
                continue
            if system == "macos" and OS_INCLUDE.search(path.read_text(encoding="utf-8")):
                print(f"left out, includes headers of the operating system: {path.relative_to(root)}")
                continue
            yield path


def precompile(files, compiler, options, header):
    """The Qt headers that many of the files need, read once: what it takes to use them. Saves two thirds of the time."""
    uses = collections.Counter(name for path in files for name in QT_INCLUDE.findall(path.read_text(encoding="utf-8")))
    common = sorted(name for name, count in uses.items() if count >= 4)
    header.write_text("".join(f"#include <{name}>\n" for name in common + ["QObject", "QString", "QList", "QHash"]),
                      encoding="utf-8")
    is_clang = "clang" in compiler
    output = header.with_suffix(".h.pch" if is_clang else ".h.gch")
    subprocess.run([compiler, *options, "-x", "c++-header", header, "-o", output], check=True)
    return ["-include-pch", output] if is_clang else ["-include", header]


def main(arguments):
    if len(arguments) < 4 or arguments[2] not in COMPILERS:
        print(__doc__, file=sys.stderr)
        return 2
    root, system = pathlib.Path(arguments[1]).resolve(), arguments[2]
    compiler = find_compiler(system)
    if compiler is None:
        print(f"SKIPPED: no compiler for {system} is installed; Debian packages: {PACKAGES[system]}")
        return 77
    options = [*OWN_OPTIONS[system], *OPTIONS, f"-I{root}", *(f"-isystem{folder}" for folder in arguments[3:])]
    files = list(sources(root, system))
    with tempfile.TemporaryDirectory() as folder:
        return check_all(root, files, compiler, options, pathlib.Path(folder))


def is_of_the_window(path):
    return "widgets" in path.read_text(encoding="utf-8")


def check_all(root, files, compiler, options, folder):
    precompiled = {}
    for is_window in (False, True):
        group = [path for path in files if is_of_the_window(path) == is_window]
        own = options + (WINDOW_OPTIONS if is_window else [])
        precompiled[is_window] = own + precompile(group, compiler, own, folder / ("window.h" if is_window else "model.h"))

    def check(path):
        done = subprocess.run([compiler, *precompiled[is_of_the_window(path)], "-fsyntax-only", path], capture_output=True,
                              text=True, check=False)
        return path, done.returncode, done.stderr

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, status, output in pool.map(check, files):
            if status:
                failed += 1
                print(f"== {path.relative_to(root)}\n{output}")
    print(f"{compiler}: {len(files)} files, {failed} do not compile")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
