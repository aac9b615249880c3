# SPDX-License-Identifier: MIT
"""The program under test as these tests use it: started, watched by its JSON lines, ended."""

import base64
import collections
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PROGRAM = None
ENDS = {"close", "reset-in", "reset-out"}
PATIENCE = 20.0  # seconds for what takes milliseconds; only a failure waits so long


def main(*foreign_programs):
    """Runs the tests of the calling script. Its first argument is the program under test."""
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    for program, package in foreign_programs:
        if shutil.which(program) is None:
            print(f"SKIPPED: {program} is not installed (package {package}), nothing was tested")
            sys.exit(77)
    unittest.main(module="__main__", verbosity=2)


def run(*arguments, stdin=b"", timeout=PATIENCE, environment=None, **options):
    """Runs the program to its end; standard input is a pipe with these bytes."""
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout, check=False,
                          env={**os.environ, **(environment or {})}, **options)


def events_of(lines):
    return [json.loads(line) for line in lines.splitlines()]


def payload(events, kind="recv"):
    return b"".join(base64.b64decode(event.get("data", "")) for event in events if event["kind"] == kind)


def check_story(events):
    """What holds for every run: nothing is left out, time goes on, and every socket ends exactly once."""
    open_sockets = collections.Counter()
    for number, event in enumerate(events, 1):
        assert event["n"] == number, event
        assert number == 1 or event["t_ns"] >= events[number - 2]["t_ns"], event
        if event["kind"] in ("socket", "accept"):
            open_sockets[event.get("as", event["on"])] += 1
        elif event["kind"] in ENDS:
            open_sockets[event["on"]] -= 1
    wrong = {name: count for name, count in open_sockets.items() if count}
    assert not wrong, f"not ended, or more than once: {wrong} in {events[-20:]}"


def address(text):
    """127.0.0.1:80 or [::1]:80 as a pair for a socket."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def first_port(path):
    """The port that a server says it listens on, in the JSON lines that it writes to a file."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with open(path, "rb") as lines:
            for line in lines:
                if line.endswith(b"\n") and (event := json.loads(line))["kind"] in ("listen", "bind"):
                    return address(event["local"])[1]
        time.sleep(0.01)
    raise AssertionError("no port was named")


def run_until_accepted(*arguments, **options):
    """Runs the program again until somebody listens: a foreign server does not tell when it does."""
    deadline = time.monotonic() + PATIENCE
    while True:
        done = run(*arguments, **options)
        if b"refused" not in done.stdout or time.monotonic() > deadline:
            return done


class Sockplay:
    """A running program that writes JSON lines. Use it in a with statement: it never outlives the test."""

    def __init__(self, *arguments, stdin=None, prefix=(), standard_output=None, form="jsonl"):
        self.events = []
        self.arrived = threading.Condition()
        self.keep_open = None
        if stdin is None:  # a pipe that says nothing and does not end
            stdin, self.keep_open = os.pipe()
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([*prefix, PROGRAM, *map(str, arguments), "--events", form], stdin=stdin,
                                        stdout=standard_output or subprocess.PIPE, stderr=self.errors)
        if self.keep_open is not None:
            os.close(stdin)
        self.reader = threading.Thread(target=self._read, daemon=True)
        if standard_output is None:
            self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            if not line.endswith(b"\n"):
                break  # killed in the middle of it
            event = json.loads(line)
            with self.arrived:
                self.events.append(event)
                self.arrived.notify_all()
        with self.arrived:
            self.arrived.notify_all()

    def wait_for(self, what, timeout=PATIENCE):
        """The first event that `what` holds for: a kind, or a function of the event."""
        holds = what if callable(what) else lambda event: event["kind"] == what
        deadline = time.monotonic() + timeout
        seen = 0
        with self.arrived:
            while True:
                for event in self.events[seen:]:
                    if holds(event):
                        return event
                seen = len(self.events)
                if not self.arrived.wait(max(0.0, deadline - time.monotonic())) and time.monotonic() >= deadline:
                    raise AssertionError(f"no event {what} in {timeout} s; the last ones: {self.events[-5:]} "
                                         f"{self.complaint()}")
                if not self.reader.is_alive() and seen == len(self.events):
                    raise AssertionError(f"ended without an event {what}: {self.events[-5:]} {self.complaint()}")

    def wait_for_count(self, kind, count, timeout=PATIENCE):
        deadline = time.monotonic() + timeout
        with self.arrived:
            while sum(event["kind"] == kind for event in self.events) < count:
                if not self.arrived.wait(max(0.0, deadline - time.monotonic())):
                    found = sum(event["kind"] == kind for event in self.events)
                    raise AssertionError(f"{found} events {kind} in {timeout} s, not {count}")

    def where(self, kind="listen"):
        """The address that the program is bound to, as a script learns it."""
        return address(self.wait_for(kind)["local"])

    def of(self, name):
        return [event for event in self.events if event["on"] == name]

    def finish(self, timeout=PATIENCE):
        """Waits for the end; the exit code."""
        code = self.process.wait(timeout)
        if self.reader.is_alive():
            self.reader.join(timeout)
        check_story(self.events)
        return code

    def interrupt(self, number=signal.SIGINT, timeout=PATIENCE):
        self.process.send_signal(number)
        return self.finish(timeout)

    def complaint(self):
        self.errors.seek(0)
        return self.errors.read().decode()

    def resident_bytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024
        raise AssertionError("the process is gone")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self.reader.is_alive():
            self.reader.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        if self.keep_open is not None:
            os.close(self.keep_open)
        self.errors.close()


def listener(family=socket.AF_INET, where=("127.0.0.1", 0), backlog=128):
    """A plain listening socket, for the program to connect to."""
    server = socket.socket(family, socket.SOCK_STREAM)
    server.settimeout(PATIENCE)
    server.bind(where)
    server.listen(backlog)
    return server


def datagram_socket(family=socket.AF_INET, where=("127.0.0.1", 0)):
    endpoint = socket.socket(family, socket.SOCK_DGRAM)
    endpoint.settimeout(PATIENCE)
    endpoint.bind(where)
    return endpoint


def client(where):
    peer = socket.create_connection(where, timeout=PATIENCE)
    return peer


def read_all(peer):
    """Everything until the peer ends its stream."""
    pieces = []
    while piece := peer.recv(1 << 16):
        pieces.append(piece)
    return b"".join(pieces)


def url(where, scheme="tcp"):
    host, port = where[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
