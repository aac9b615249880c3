#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The first lesson taken from start to end over the accessibility bus (AT-SPI), as a screen reader or a switch would:
what is said is read from it, everything is done through accessible actions and texts, nothing by mouse or keys.

usage: test_accessibility.py SOCKET-PLAYGROUND
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import warnings

SYSTEM_PYTHON = "/usr/bin/python3"  # where the distribution's pyatspi is
IN_SESSION = "PLAYGROUND_ACCESSIBILITY_SESSION"
PATIENCE = 20.0  # seconds for what takes milliseconds; only a failure waits so long

try:
    import pyatspi
except ImportError:
    pyatspi = None


def in_session_of_its_own():
    """Runs this script again with a display and a bus that nobody else has, both gone afterwards."""
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        environment = {**os.environ, IN_SESSION: "1", "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                       "QT_FATAL_WARNINGS": "0", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], env=environment,
                              check=False).returncode
    finally:
        display.terminate()
        display.wait()


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def act(node, name):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index(name))


def outline(node, depth=0):
    """What the bus shows, for the message of a failure."""
    if node is None or not showing(node) and depth > 1:
        return []
    line = f"{'  ' * depth}{node.getRoleName()} {node.name!r}"
    return [line] + [found for child in node for found in outline(child, depth + 1)]


class Window:
    """The program under test as the bus shows it."""

    def __init__(self, program, folder):
        # As for somebody who has never started it.
        homes = {f"XDG_{kind}_HOME": os.path.join(folder, kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
        self.process = subprocess.Popen([program, "--lang", "en", "--config", os.path.join(folder, "settings.ini")],
                                        env={**os.environ, "HOME": folder, **homes})
        self.top = self.wait(self.application)

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid and len(application):
                return application
        return None

    def wait(self, sought):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = sought()
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended: {self.process.returncode}")
            time.sleep(0.02)
        raise AssertionError("not found:\n" + "\n".join(outline(self.top) if hasattr(self, "top") else []))

    def part(self, role, name, within=None):
        """What is shown, of that role, and whose name begins so."""
        def fits(node):
            return node.getRoleName() == role and node.name.startswith(name) and showing(node)
        return self.wait(lambda: pyatspi.findDescendant(within or self.top, fits))

    def press(self, name, within=None):
        act(self.part("push button", name, within), "Press")

    def write(self, name, text, within):
        field = self.part("text", name, within)
        if not field.queryEditableText().setTextContents(text):
            raise AssertionError(f"{name} takes no text")

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


class FirstLesson(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.window = Window(sys.argv[1], self.folder.name)
        self.addCleanup(self.window.end)

    def step(self, number):
        self.window.part("label", f"First echo · Step {number} of ")

    def ticked(self):
        self.window.part("label", "✓")

    def goes_on(self):
        self.ticked()
        self.window.press("Next", self.window.part("frame", "Lesson"))

    def test_is_taken_from_start_to_end(self):
        window = self.window
        window.press("Begin")
        self.step(1)
        window.part("label", "Start an echo server")
        window.press("TCP server")
        server = window.part("frame", "S1")
        window.write("Port", "0", server)  # any free one
        window.press("Listen", server)
        self.goes_on()

        self.step(2)
        window.part("label", "Predict: How many sockets are there once the client is connected?")
        act(window.part("check box", "3", window.part("frame", "Lesson")), "Toggle")
        port = window.wait(lambda: text_of(window.part("text", "Port", server)).removeprefix("0"))
        window.press("TCP client")
        client = window.part("frame", "C1")
        window.write("Port", port, client)
        window.press("Connect", client)
        window.part("label", "✓ You were right: 3")
        self.goes_on()

        self.step(3)
        window.write("Bytes to send", "hello", client)
        window.press("Send", client)
        self.goes_on()

        self.step(4)
        window.press("Close", client)
        self.ticked()
        self.goes_on()
        window.part("label", "First echo · done")


def main():
    if pyatspi is None and sys.executable != SYSTEM_PYTHON and os.path.exists(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv])
    missing = [] if pyatspi else ["python3-pyatspi"]
    missing += [program for program in ("Xvfb", "dbus-run-session") if shutil.which(program) is None]
    if missing:
        print(f"SKIPPED: not installed: {', '.join(missing)}; nothing was tested")
        sys.exit(77)
    if IN_SESSION not in os.environ:
        sys.exit(in_session_of_its_own())
    warnings.simplefilter("ignore", DeprecationWarning)  # pyatspi's own
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
