#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay --record and info: what is in the file, also when the program is killed or the disk is full.

usage: test_recording.py SOCKPLAY      RECORDING_KILLS=200 for more than a few kills
"""

import os
import random
import resource
import shutil
import signal
import socket
import stat
import tempfile
import threading
import time
import unittest

import sockplay
from sockplay import Sockplay, client, read_all

KILLS = int(os.environ.get("RECORDING_KILLS", "6"))


def info(path):
    """What info says of the file: exit code and text."""
    done = sockplay.run("info", path)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def events_in(path):
    done = sockplay.run("export", path, "--to", "jsonl")
    return sockplay.events_of(done.stdout)


class Recording(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = f"{folder.name}/a.sockplay"

    def tearDown(self):
        """Whatever happened: what is in the file adds up."""
        if os.path.exists(self.file):
            code, text, errors = info(self.file)
            self.assertEqual(code, 0, text + errors)

    def test_holds_what_was_printed(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1", "--record",
                      self.file) as program:
            with client(("127.0.0.1", program.where()[1])) as peer:
                peer.sendall(b"gr\xc3\xbc\xc3\x9f\0" + bytes(300_000))
                peer.shutdown(socket.SHUT_WR)
                read_all(peer)
            self.assertEqual(program.finish(), 0)
            self.assertEqual(events_in(self.file), program.events)
        self.assertEqual(stat.S_IMODE(os.stat(self.file).st_mode), 0o600)
        code, text, _ = info(self.file)
        self.assertEqual(code, 0, text)
        self.assertIn("received: 300007 bytes, recorded: 300007", text)
        self.assertNotIn("did not end properly", text)

    def test_of_datagrams_adds_up(self):
        with Sockplay("listen", "udp://127.0.0.1:0", "--until", "datagrams:3", "--record", self.file) as program:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
                for size in (0, 5, 60_000):
                    peer.sendto(bytes(size), ("127.0.0.1", program.where("bind")[1]))
            self.assertEqual(program.finish(), 0)
        code, text, _ = info(self.file)
        self.assertEqual(code, 0, text)
        self.assertIn("recorded: 60005", text)

    def test_damaged_payload_is_found_and_told(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "bytes:50000", "--record", self.file) as program:
            with client(("127.0.0.1", program.where()[1])) as peer:
                peer.sendall(b"payload!" * 6250)
                self.assertEqual(program.finish(), 0)
        damaged = self.file + ".damaged"
        shutil.copy(self.file, damaged)
        with open(damaged, "r+b") as file:
            at = file.read().index(b"payload!payload!")
            file.seek(at)
            file.write(b"P")
        code, text, _ = info(damaged)
        self.assertEqual(code, 1, text)
        self.assertRegex(text, r"The payload of \d+ event is damaged in the file")
        for form in ("csv", "text", "jsonl", "pcapng"):
            done = sockplay.run("export", damaged, "--to", form)
            self.assertIn(b"which is damaged in the session", done.stderr, form)

    def test_where_no_file_can_be_is_said_before_anything_happens(self):
        done = sockplay.run("listen", "tcp://127.0.0.1:0", "--record", f"{self.file}/b")
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertIn(b"recording cannot be written", done.stderr)

    def test_a_full_disk_ends_it_with_3_and_a_valid_file(self):
        limit = 3_000_000

        def small_disk():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "discard") as probe:
            port = probe.where()[1]
        program = sockplay.subprocess.Popen(
            [sockplay.PROGRAM, "listen", f"tcp://127.0.0.1:{port}", "--behaviour", "discard", "--events", "none", "--record",
             self.file], preexec_fn=small_disk, stderr=sockplay.subprocess.PIPE, stdin=sockplay.subprocess.DEVNULL)
        try:
            peer = self.connect_when_listening(port)
            peer.settimeout(sockplay.PATIENCE)
            try:
                while True:
                    peer.sendall(bytes(65536))
            except OSError:
                pass  # it stopped reading and closed: nobody may think that all was taken
            began = time.monotonic()
            _, errors = program.communicate(timeout=sockplay.PATIENCE)
            self.assertEqual(program.returncode, 3, errors)
            self.assertIn(b"recording cannot be written", errors)
            self.assertLess(time.monotonic() - began, 8)  # the graceful close of a peer that goes on
            peer.close()
        finally:
            program.kill()
            program.wait()
        code, text, errors = info(self.file)
        self.assertEqual(code, 0, text + errors)
        self.assertLessEqual(os.path.getsize(self.file), limit)
        self.assertNotIn("not a whole record", text)

    def test_a_file_system_that_is_full_is_noticed_and_the_file_is_valid(self):
        """The same on a file system of 4 MiB, mounted where only this test sees it."""
        mounted = 'mount -t tmpfs -o size=4m none "$1" && shift'
        alone = ["unshare", "-Urm", "sh", "-c"]
        if sockplay.subprocess.run([*alone, mounted, "sh", os.path.dirname(self.file)], capture_output=True,
                                   check=False).returncode != 0:
            self.skipTest("no file system can be mounted here")
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "discard") as probe:
            port = probe.where()[1]
        script = mounted + ' && { "$1" listen tcp://127.0.0.1:$2 --behaviour discard --events none --record "$3"; ' \
                           'echo "listen $?"; "$1" info "$3"; echo "info $?"; }'
        program = sockplay.subprocess.Popen(
            [*alone, script, "sh", os.path.dirname(self.file), sockplay.PROGRAM, str(port), self.file],
            stdout=sockplay.subprocess.PIPE, stderr=sockplay.subprocess.PIPE, stdin=sockplay.subprocess.DEVNULL)
        peer = self.connect_when_listening(port)
        peer.settimeout(sockplay.PATIENCE)
        try:
            while True:
                peer.send(bytes(65536))
        except OSError:
            pass  # it stopped reading and closed
        output, errors = program.communicate(timeout=sockplay.PATIENCE)
        peer.close()
        self.assertIn(b"recording cannot be written", errors)
        self.assertIn(b"listen 3\n", output)
        self.assertIn(b"info 0\n", output)
        self.assertNotIn(b"not a whole record", output)

    @staticmethod
    def connect_when_listening(port):
        deadline = time.monotonic() + sockplay.PATIENCE
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port))
            except ConnectionRefusedError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def test_a_kill_at_any_moment_leaves_a_file_that_opens(self):
        dice = random.Random(4711)
        for number in range(KILLS):
            with self.subTest(number=number):
                self.kill_once(dice.uniform(0.02, 1.5), dice.choice([10, 2_000, 50_000]))

    def kill_once(self, after, size):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--record", self.file) as program:
            peer = client(("127.0.0.1", program.where()[1]))
            drain = threading.Thread(target=lambda: self.drain(peer), daemon=True)
            drain.start()
            until = time.monotonic() + after
            while time.monotonic() < until:
                peer.sendall(bytes(size))
                time.sleep(0.003)
            program.process.send_signal(signal.SIGKILL)
            killed = time.time_ns()
            program.process.wait(sockplay.PATIENCE)
            peer.close()
            drain.join(sockplay.PATIENCE)
        code, text, errors = info(self.file)
        self.assertIn(code, (0, 1), errors)  # 1: a torn end, and that is said
        self.assertIn("did not end properly", text)
        self.assertIn("Nothing is missing between the calls.", text)
        if code == 1:
            self.assertIn("not a whole record", text)
        kept = events_in(self.file) if os.path.getsize(self.file) > 200 else []
        # Everything that was printed more than a second before the kill is in the file.
        printed = [event for event in program.events if killed - wall_ns(event) > 1_000_000_000]
        self.assertGreaterEqual(len(kept), len(printed))
        self.assertEqual(kept[:len(printed)], printed)

    @staticmethod
    def drain(peer):
        try:
            while peer.recv(1 << 20):
                pass
        except OSError:
            pass


def wall_ns(event):
    from datetime import datetime
    whole, _, fraction = event["wall"].rstrip("Z").partition(".")
    seconds = datetime.fromisoformat(whole + "+00:00").timestamp()
    return int(seconds) * 10**9 + int((fraction or "0").ljust(9, "0")[:9])


class Info(unittest.TestCase):
    def test_refuses_what_is_no_session(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"not a session, and long enough to have had a header if it were one, with something left over")
            file.flush()
            code, text, errors = info(file.name)
        self.assertEqual((code, text), (2, ""))
        self.assertIn("not a recorded session", errors)
        self.assertEqual(info("/no/such/file")[0], 2)
        self.assertEqual(sockplay.run("info").returncode, 2)

    def test_names_what_is_missing(self):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            base = '"wall":"2026-01-01T00:00:00.000000001Z","on":"C1","call":"recv","kind":"recv"'
            file.write('{"n":1,"t_ns":1,%s,"result":2,"bytes":2,"data":"aGk=","offset":0}\n' % base)
            file.write('{"n":2,"t_ns":2,%s,"result":2,"bytes":2,"data":"aGk=","offset":9}\n' % base)
            file.flush()
            code, text, errors = info(file.name)
        self.assertEqual(code, 1, text + errors)
        self.assertIn("Event 2 of C1: received bytes are missing before it.", text)


if __name__ == "__main__":
    sockplay.main()
