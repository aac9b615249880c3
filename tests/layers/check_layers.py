#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks who may know whom, and the rules of form that a compiler does not see.

usage: check_layers.py ROOT      exit 0: clean, 1: violations (one a line on standard output), 2: nothing to check
"""

import pathlib
import re
import sys

# Room -> rooms it may include. A room that is not here is an error: say what it may know when you add one.
# An entry that ends in .h allows that header alone.
BEHAVIOUR_VALUES = "model/behaviours/Behaviour.h"
COMPOSING_VALUES = ["model/composing/PayloadTemplate.h", "model/composing/SendPlan.h"]
IMPAIRMENT_VALUES = "model/behaviours/Impairments.h"
MODEL = {
    "model/core": [],
    "model/events": ["model/core"],
    "model/behaviours": ["model/core"],
    "model/commands": ["model/core", BEHAVIOUR_VALUES, IMPAIRMENT_VALUES, *COMPOSING_VALUES],
    "model/payload": ["model/core"],
    "model/composing": ["model/core", "model/payload"],
    "model/streams": ["model/core", "model/events", "model/payload"],
    "model/endpoints": ["model/core", "model/events"],
    "model/states": ["model/core", "model/events"],
    "model/log": ["model/core", "model/events", "model/payload", "model/endpoints"],
    "model/sequence": ["model/core", "model/events", "model/payload"],
    "model/export": ["model/core", "model/events", "model/payload", "model/endpoints", "model/sequence"],
    "model/lessons": ["model/core", "model/events", "model/payload", "model/streams", "model/endpoints", "model/commands",
                      BEHAVIOUR_VALUES, IMPAIRMENT_VALUES, "model/export/JsonLinesWriter.h"],  # an expectation has the words of JSON lines
    "model/code": ["model/core", "model/events", "model/payload", "model/lessons"],
    "model/recording": ["model/core", "model/events", "model/recording/native"],
    "model/recording/native": ["model/core"],
    "model/sockets": ["model/core", "model/events", "model/commands", "model/composing", "model/behaviours",
                      "model/sockets/native", "model/export/JsonLinesReader.h"],  # a helper process tells its events
    "model/sockets/native": ["model/core", "model/events"],
}
MODEL["model/session"] = list(MODEL)
HIDDEN_FROM_WIDGETS = {"model/sockets", "model/sockets/native", "model/recording", "model/recording/native"}
MODEL_FOR_WIDGETS = [room for room in MODEL if room not in HIDDEN_FROM_WIDGETS]
PANES = ["widgets/code", "widgets/composer", "widgets/endpoints", "widgets/help", "widgets/inspector", "widgets/lessons",
         "widgets/log", "widgets/sequence", "widgets/states"]
ROOMS = {
    **MODEL,
    "widgets/style": MODEL_FOR_WIDGETS,
    "widgets/rows": MODEL_FOR_WIDGETS + ["widgets/style"],
    **{pane: MODEL_FOR_WIDGETS + ["widgets/rows", "widgets/style"] for pane in PANES},
    "widgets/endpoints": MODEL_FOR_WIDGETS + ["widgets/rows", "widgets/style", "widgets/composer"],  # a card's send line
    "widgets/window": MODEL_FOR_WIDGETS + ["widgets/rows", "widgets/style"] + PANES,
    "app": ["model/session", "model/core", "model/events", "model/commands", "model/payload", "model/endpoints",
            "model/export", "model/code", "model/lessons", BEHAVIOUR_VALUES, IMPAIRMENT_VALUES, "widgets/window"],
}

# Name -> rooms that may use it, besides the tests; None: nobody may, tests included. Looked for in code without
# comments and strings.
RESERVED = [
    (r"\bwaitFor[A-Z]\w*", None, "waits in the middle of a slot"),
    (r"\bQEventLoop\b|\bprocessEvents\b", None, "re-enters an event loop"),
    (r"\bSIGNAL\s*\(|\bSLOT\s*\(", None, "connects by a string"),
    (r"\b(?:class|struct|namespace|enum)\s+\w*(?:Manager|Utils?|Helpers?)\b", None, "is a name that says nothing"),
    (r"\bQTcpServer\b|\bQTcpSocket\b|\bQUdpSocket\b|\bQAbstractSocket\b(?!\s*::\s*\w+Protocol\b)|\bQLocalSocket\b|\bQLocalServer\b|\bQSslSocket\b",
     ["model/sockets", "model/sockets/native"], "is a socket outside model/sockets"),
    (r"\bQThread\b(?!\s*::\s*currentThread)|\bQThreadPool\b|\bQtConcurrent\b", ["model/sockets", "model/session"],
     "is a thread outside model/sockets and model/session"),
    (r"\bstd\s*::\s*(?:thread|jthread|async)\b",
     ["model/sockets", "model/sockets/native", "model/recording", "model/export", "model/log"],
     "is a thread outside model/sockets, model/recording, model/export and model/log"),
    (r"\bQSettings\b", ["model/session"], "are settings outside model/session"),
]
# A dispatcher has to override the function that nobody may call.
EVENT_DISPATCHER = re.compile(r"Dispatcher$")
OS_HEADER_ROOMS = {"model/sockets/native", "model/recording/native"}
COMPILER_HEADERS = {"nmmintrin.h", "arm_acle.h"}  # instructions by name; no system call
GUI_NAME = re.compile(
    r"\bQt(?:Gui|Widgets)\b|\bQ(?:Widget|Application|GuiApplication|Color|Font|FontMetrics|FontDatabase|Palette|Brush|Pen"
    r"|Painter|PainterPath|Pixmap|Image|Icon|Cursor|Clipboard|Action|ActionGroup|Menu|Dialog|MessageBox|FileDialog|Style"
    r"|Layout|Label|PushButton|LineEdit|MainWindow|DockWidget|Screen|Window|KeyEvent|MouseEvent|KeySequence|Shortcut"
    r"|TextDocument|TextCursor|SyntaxHighlighter|Validator|StandardItemModel|AbstractItemView|DesktopServices)\b")

LICENCE = "SPDX-License-Identifier: MIT"
MAX_LINES = 400
TREES = ["model", "widgets", "app", "tests", "cmake"]
CODE = {".h", ".cpp"}
FOREIGN_CODE = {".c", ".cc", ".cxx", ".hh", ".hpp", ".ui"}
SCRIPTS = {".py", ".sh", ".cmake"}
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)
OWN, PROJECT, QT, STANDARD = range(4)
GROUP_NAMES = ["own header", "project", "Qt", "standard library and system"]


def without_comments_and_texts(text):
    return COMMENT_OR_TEXT.sub(lambda found: " " + "\n" * found.group().count("\n"), text)


class File:
    """One source file and what is wrong with it."""

    def __init__(self, root, path):
        self.root = root
        self.relative = path.relative_to(root)
        self.room = self.relative.parent.as_posix()
        self.is_test = self.relative.parts[0] == "tests"
        self.text = path.read_text(encoding="utf-8", errors="replace")
        self.lines = self.text.splitlines()
        self.violations = []

    def complain(self, line, sentence):
        self.violations.append(f"{self.relative.as_posix()}:{line}: {sentence}")

    def check(self):
        self.check_form()
        if self.relative.suffix in FOREIGN_CODE:
            self.complain(1, "code is in .h and .cpp files, and forms are written by hand")
        if self.relative.name == "CMakeLists.txt" or self.relative.suffix == ".cmake":
            self.check_cmake()
        if self.relative.suffix in CODE:
            self.check_code()
        return self.violations

    def check_form(self):
        first = self.lines[0] if self.lines else ""
        if first.startswith("#!"):
            first = self.lines[1] if len(self.lines) > 1 else ""
        mark = "// " if self.relative.suffix in CODE | FOREIGN_CODE else "# "
        if first != mark + LICENCE:
            self.complain(1, f"the first line is not '{mark}{LICENCE}'")
        if len(self.lines) > MAX_LINES:
            self.complain(len(self.lines), f"{len(self.lines)} lines, {MAX_LINES} are allowed")

    def check_cmake(self):
        for number, line in enumerate(self.lines, 1):
            if re.search(r"\bfile\s*\(\s*GLOB", line.split("#")[0], re.IGNORECASE):
                self.complain(number, "source files are listed, not globbed")

    def check_code(self):
        if not self.is_test and self.room not in ROOMS:
            self.complain(1, f"room {self.room} is not in the table of tests/layers/check_layers.py")
        if re.search(r"(?:Manager|Utils?|Helpers?)(?:_\w+)?$", self.relative.stem):
            self.complain(1, f"{self.relative.stem} is a name that says nothing")
        if self.relative.suffix == ".h" and not re.search(r"^#pragma once$", self.text, re.MULTILINE):
            self.complain(1, "no #pragma once")
        self.check_includes()
        self.check_names()

    def includes(self):
        code = COMMENT_OR_TEXT.sub(
            lambda found: found.group() if found.group()[0] == '"' else "\n" * found.group().count("\n"), self.text)
        for number, line in enumerate(code.splitlines(), 1):
            found = INCLUDE.match(line)
            if found and not found.group(2).endswith(".moc"):
                yield number, found.group(1) == '"', found.group(2)

    def own_header(self):
        if self.relative.suffix != ".cpp":
            return None
        stem = re.sub(r"_(?:linux|darwin|windows|unix|fake)$", "", self.relative.stem)
        headers = [self.relative.with_suffix(".h"), self.relative.with_name(stem + ".h")]
        for header in headers:
            if (self.root / header).exists():
                return header.as_posix()
        if self.room.startswith(("model/", "widgets/")):
            self.complain(1, f"has no own header {headers[-1].as_posix()}")
        return None

    def check_includes(self):
        own = self.own_header()
        last = OWN
        for index, (number, quoted, name) in enumerate(self.includes()):
            if index == 0 and own and name != own:
                self.complain(number, f"the own header {own} is not included first")
            if quoted:
                self.check_known(number, name)
                group = OWN if name == own else PROJECT
            else:
                group = QT if re.match(r"Q[A-Za-z]", name) or name.startswith("qt") else STANDARD
                self.check_foreign(number, name)
            if group < last:
                self.complain(number, f"{name} ({GROUP_NAMES[group]}) after {GROUP_NAMES[last]}: "
                                      "the order is own, project, Qt, standard library")
            last = max(last, group)

    def check_known(self, number, name):
        room = name.rpartition("/")[0]
        if name.split("/")[0] not in ("model", "widgets", "app", "tests"):
            self.complain(number, f"{name} is not included by its path from the root of the repository")
        elif not self.is_test and room != self.room and self.room in ROOMS:
            if room not in ROOMS[self.room] and name not in ROOMS[self.room]:
                self.complain(number, f"{self.room} may not know {name}")

    def check_foreign(self, number, name):
        if self.room.startswith("model/") and GUI_NAME.search(name):
            self.complain(number, f"{name} is of the window, and the model knows no window")
        is_system = not re.match(r"Q[A-Za-z]|qt[a-z]+\.h", name) and (name.endswith(".h") or "/" in name)
        if is_system and name not in COMPILER_HEADERS and not self.is_test and self.room not in OS_HEADER_ROOMS:
            self.complain(number, f"{name} is a header of the operating system: only in {', '.join(sorted(OS_HEADER_ROOMS))}")

    def check_names(self):
        code = without_comments_and_texts(self.text)
        for number, line in enumerate(code.splitlines(), 1):
            if INCLUDE.match(line) or re.match(r"\s*#\s*include\b", line):
                continue
            for pattern, rooms, why in RESERVED:
                found = re.search(pattern, line)
                if found and not self.may_use(rooms, found.group()):
                    self.complain(number, f"{found.group().strip()} {why}")
            found = GUI_NAME.search(line)
            if found and self.room.startswith("model/"):
                self.complain(number, f"{found.group()} is of the window, and the model knows no window")

    def may_use(self, rooms, name):
        if name in ("QEventLoop", "processEvents"):
            return self.room in OS_HEADER_ROOMS | {"model/sockets"} and bool(EVENT_DISPATCHER.search(self.relative.stem))
        return rooms is not None and (self.is_test or self.room in rooms)


def files_to_check(root):
    for tree in TREES:
        for path in sorted((root / tree).rglob("*")):
            if path.is_file() and (path.suffix in CODE | FOREIGN_CODE | SCRIPTS or path.name == "CMakeLists.txt"):
                yield path
    for name in ["CMakeLists.txt", "run", "test", ".ci/run"]:
        if (root / name).exists():
            yield root / name


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[1]).resolve()
    files = [File(root, path) for path in files_to_check(root)]
    if not any(file.relative.suffix in CODE for file in files):
        print(f"no source files under {root}", file=sys.stderr)
        return 2
    violations = [violation for file in files for violation in file.check()]
    print("".join(violation + "\n" for violation in violations), end="")
    print(f"{len(files)} files checked, {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
