#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants one violation after the other in a small clean tree and expects check_layers.py to find each."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECKER = pathlib.Path(__file__).with_name("check_layers.py")
SPDX = "// SPDX-License-Identifier: MIT\n"
CLEAN = {
    "CMakeLists.txt": "# SPDX-License-Identifier: MIT\nproject(X)\n",
    "model/core/Word.h": SPDX + "#pragma once\n\n#include <QString>\n\n#include <optional>\n",
    "model/core/Word.cpp": SPDX + '#include "model/core/Word.h"\n\n#include <QList>\n\n#include <vector>\n'
                                  "// QTcpSocket, QEventLoop and QWidget may be spoken of.\n"
                                  'const char* said = "SIGNAL(x) waitForever QWidget";\n',
    "model/events/Fact.h": SPDX + '#pragma once\n\n#include "model/core/Word.h"\n',
    "model/commands/Wish.h": SPDX + '#pragma once\n\n#include "model/behaviours/Behaviour.h"\n',
    "model/sockets/Net.h": SPDX + "#pragma once\n\n#include <QTcpSocket>\n#include <QThread>\n\nstruct Net { QThread t; };\n",
    "model/sockets/Net.cpp": SPDX + '#include "model/sockets/Net.h"\n\n#include "model/sockets/native/Native.h"\n',
    "model/sockets/native/Native.h": SPDX + "#pragma once\n",
    "model/sockets/native/Native_linux.cpp": SPDX + '#include "model/sockets/native/Native.h"\n\n#include <sys/socket.h>\n',
    "model/sockets/native/EpollDispatcher.h": SPDX + "#pragma once\n\n#include <QAbstractEventDispatcher>\n\n"
                                                          "bool processEvents(QEventLoop::ProcessEventsFlags flags);\n",
    "widgets/log/LogView.h": SPDX + '#pragma once\n\n#include "model/log/LogModel.h"\n#include "widgets/style/Mono.h"\n'
                                    "\n#include <QWidget>\n",
    "app/main.cpp": SPDX + '#include "model/session/Session.h"\n\n#include <QCoreApplication>\n',
    "tests/model/tst_Word.cpp": SPDX + '#include "model/core/Word.h"\n\n#include <QTest>\n#include <QThread>\n\n'
                                       'struct T { QThread t; };\n#include "tst_Word.moc"\n',
}


def run_on(tree):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in tree.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, CHECKER, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


class CheckLayers(unittest.TestCase):
    def finds(self, name, text, sentence):
        status, output = run_on({**CLEAN, name: text})
        hits = [line for line in output.splitlines() if line.startswith(name + ":") and sentence in line]
        self.assertTrue(hits, f"'{sentence}' not found for {name}:\n{output}")
        self.assertEqual(status, 1, output)

    def adds(self, name, text, sentence):
        self.finds(name, CLEAN[name] + text, sentence)

    def test_takes_a_clean_tree(self):
        status, output = run_on(CLEAN)
        self.assertEqual(status, 0, output)

    def test_says_when_there_is_nothing_to_check(self):
        self.assertEqual(run_on({"README.md": ""})[0], 2)

    def test_finds_a_room_that_is_not_in_the_table(self):
        self.finds("model/attic/Old.h", SPDX + "#pragma once\n", "not in the table")
        self.finds("widgets/Old.h", SPDX + "#pragma once\n", "not in the table")

    def test_finds_includes_that_go_up(self):
        self.adds("model/core/Word.h", '#include "model/events/Fact.h"\n', "may not know")
        self.adds("model/commands/Wish.h", '#include "model/events/Fact.h"\n', "may not know")
        self.adds("model/commands/Wish.h", '#include "model/behaviours/EchoBehaviour.h"\n', "may not know")
        self.adds("model/events/Fact.h", '#include "widgets/log/LogView.h"\n', "may not know")

    def test_finds_what_widgets_may_not_know(self):
        self.adds("widgets/log/LogView.h", '#include "model/sockets/Net.h"\n', "may not know")
        self.adds("widgets/log/LogView.h", '#include "widgets/endpoints/Card.h"\n', "may not know")
        self.adds("widgets/log/LogView.h", '#include "widgets/window/MainWindow.h"\n', "may not know")

    def test_finds_what_the_app_may_not_know(self):
        self.adds("app/main.cpp", '#include "model/sockets/Net.h"\n', "may not know")
        self.adds("app/main.cpp", '#include "widgets/log/LogView.h"\n', "may not know")

    def test_finds_includes_that_do_not_start_at_the_root(self):
        self.adds("model/core/Word.h", '#include "Other.h"\n', "not included by its path")

    def test_finds_headers_of_the_operating_system(self):
        self.adds("model/sockets/Net.h", "#include <sys/socket.h>\n", "operating system")
        self.adds("model/core/Word.h", "#include <unistd.h>\n", "operating system")

    def test_finds_the_window_in_the_model(self):
        self.adds("model/core/Word.h", "#include <QColor>\n", "knows no window")
        self.adds("model/core/Word.h", "#include <QtWidgets/QDial>\n", "knows no window")
        self.adds("model/core/Word.h", "class QWidget;\n", "knows no window")

    def test_finds_sockets_threads_and_settings_out_of_their_rooms(self):
        self.adds("model/core/Word.h", "class QTcpSocket;\n", "socket outside")
        self.adds("model/core/Word.h", "class QThread;\n", "thread outside")
        self.adds("model/core/Word.h", "std::thread t;\n", "thread outside")
        self.adds("widgets/log/LogView.h", "QThreadPool pool;\n", "thread outside")
        self.adds("app/main.cpp", "QSettings settings;\n", "settings outside")

    def test_lets_every_room_ask_which_thread_it_is_in(self):
        tree = {**CLEAN, "model/events/Fact.h": CLEAN["model/events/Fact.h"] + "auto t = QThread::currentThread();\n"}
        self.assertEqual(run_on(tree)[0], 0)

    def test_finds_forbidden_calls_even_in_tests(self):
        for name in ["app/main.cpp", "model/sockets/Net.h", "tests/model/tst_Word.cpp"]:
            self.adds(name, "x.waitForReadyRead(1);\n", "waits")
            self.adds(name, "QCoreApplication::processEvents();\n", "re-enters")
            self.adds(name, "QEventLoop loop;\n", "re-enters")
            self.adds(name, "connect(a, SIGNAL(x()), b, SLOT(y()));\n", "by a string")

    def test_finds_names_that_say_nothing(self):
        self.adds("app/main.cpp", "class SocketManager;\n", "says nothing")
        self.adds("app/main.cpp", "struct StringUtils {};\n", "says nothing")
        self.finds("model/core/TextHelper.h", SPDX + "#pragma once\n", "says nothing")

    def test_finds_faults_of_form(self):
        self.finds("model/core/Word.h", "#pragma once\n", "first line")
        self.finds("model/core/Word.h", SPDX + "struct Word {};\n", "#pragma once")
        self.adds("model/core/Word.h", "\n" * 400, "400 are allowed")
        self.finds("tests/model/CMakeLists.txt", "project(X)\n", "first line")
        self.adds("CMakeLists.txt", "file(GLOB sources *.cpp)\n", "not globbed")
        self.finds("model/core/word.hpp", SPDX, ".h and .cpp")
        self.finds("widgets/log/form.ui", SPDX, ".h and .cpp")
        self.finds("model/core/Lonely.cpp", SPDX, "no own header")

    def test_finds_a_wrong_order_of_includes(self):
        own = '#include "model/core/Word.h"\n'
        self.finds("model/core/Word.cpp", SPDX + "#include <QList>\n" + own, "not included first")
        self.finds("model/core/Word.cpp", SPDX + own + "#include <vector>\n#include <QList>\n", "the order is")
        self.adds("model/events/Fact.h", '#include <QList>\n#include "model/core/Other.h"\n', "the order is")
        native = "model/sockets/native/Native_linux.cpp"
        self.finds(native, SPDX + "#include <sys/socket.h>\n", "not included first")


if __name__ == "__main__":
    unittest.main()
