#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What sockplay writes: JSON lines, sentences, received bytes; and what it does when it cannot.

usage: test_output.py SOCKPLAY
"""

import base64
import os
import re
import socket
import subprocess
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, client, datagram_socket, listener, read_all, url

ALWAYS = ["n", "t_ns", "wall", "kind", "on", "call"]
WALL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")
HOSTILE = (b"\x1b]0;title\x07\x1b[2J<img src=x>\r\x00\x7f\xc2\x9b31m" + "\u202egnp.exe\u200b\u2028".encode() + b"\xff\xfe")


def obeyed(lines):
    """The characters that a terminal would not just show."""
    return [sign for sign in lines.decode() if ord(sign) < 32 and sign != "\n" or 0x7f <= ord(sign) < 0xa0
            or sign in "\u202e\u2028\u200b"]


def serve_once(server, data):
    peer, _ = server.accept()
    with peer:
        peer.sendall(data)


class JsonLines(unittest.TestCase):
    def test_have_the_fields_that_are_documented(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1") as program:
            with client(program.where()) as peer:
                local = "%s:%d" % peer.getsockname()
                peer.sendall(b"gr\xc3\xbc\xc3\x9f")
                peer.shutdown(socket.SHUT_WR)
                read_all(peer)
            self.assertEqual(program.finish(), 0)
        events = program.events
        for number, event in enumerate(events, 1):
            self.assertEqual(list(event)[:len(ALWAYS)], ALWAYS)
            self.assertEqual(event["n"], number)
            self.assertRegex(event["wall"], WALL)
        self.assertEqual(sorted(event["t_ns"] for event in events), [event["t_ns"] for event in events])
        found = {event["kind"]: event for event in events}
        self.assertEqual(found["accept"]["as"], "S1.1")
        self.assertEqual(found["accept"]["peer"], local)
        self.assertEqual(found["recv"]["on"], "S1.1")
        self.assertEqual(found["recv"]["result"], 6)
        self.assertEqual(found["recv"]["bytes"], 6)
        self.assertEqual(found["recv"]["offset"], 0)
        self.assertEqual(found["recv"]["text"], "gr\u00fc\u00df")
        self.assertEqual(base64.b64decode(found["recv"]["data"]), b"gr\xc3\xbc\xc3\x9f")
        self.assertEqual(found["recv"]["local"], found["listen"]["local"])
        self.assertEqual(found["send"]["call"], "send")
        self.assertEqual(found["option"]["name"], "SO_REUSEADDR")
        self.assertIn("asked", found["option"])
        self.assertEqual(found["eof"]["result"], 0)

    def test_leave_text_out_when_bytes_are_no_text(self):
        with listener() as server, Sockplay("connect", url(server.getsockname())) as program:
            serve_once(server, HOSTILE)
            self.assertEqual(program.finish(), 0)
        self.assertEqual(sockplay.payload(program.events), HOSTILE)
        self.assertNotIn("text", program.wait_for("recv"))

    def test_escape_what_a_terminal_would_obey(self):
        with listener() as server:
            process = subprocess.Popen([sockplay.PROGRAM, "connect", url(server.getsockname()), "--events", "jsonl"],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
            serve_once(server, "\x1b[31m\u202e\u2028\x9b".encode())
            lines, _ = process.communicate(timeout=sockplay.PATIENCE)
        self.assertEqual(obeyed(lines), [])
        self.assertEqual(sockplay.payload(sockplay.events_of(lines)), "\x1b[31m\u202e\u2028\x9b".encode())

    def test_hold_a_megabyte_without_a_newline(self):
        data = b"x" * (1 << 20)
        with listener() as server, Sockplay("connect", url(server.getsockname())) as program:
            serve_once(server, data)
            self.assertEqual(program.finish(), 0)
        self.assertEqual(sockplay.payload(program.events), data)


class Sentences(unittest.TestCase):
    def test_make_visible_what_a_terminal_would_obey(self):
        with listener() as server:
            process = subprocess.Popen([sockplay.PROGRAM, "connect", url(server.getsockname())], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE)
            serve_once(server, HOSTILE)
            lines, _ = process.communicate(timeout=sockplay.PATIENCE)
        self.assertEqual(obeyed(lines), [])
        self.assertIn("<img src=x>", lines.decode())
        self.assertIn("\\x1b", lines.decode())

    def test_stay_short_whatever_comes(self):
        with listener() as server:
            process = subprocess.Popen([sockplay.PROGRAM, "connect", url(server.getsockname())], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE)
            serve_once(server, b"x" * (1 << 20))
            lines, _ = process.communicate(timeout=sockplay.PATIENCE)
        self.assertLess(max(map(len, lines.splitlines())), 500)

    def test_are_flushed_at_once(self):
        process = subprocess.Popen([sockplay.PROGRAM, "listen", "tcp://127.0.0.1:0"], stdout=subprocess.PIPE)
        try:
            line = b""
            while b"127.0.0.1:" not in line:
                line = process.stdout.readline()
            self.assertRegex(line.decode(), r"^\d+\.\d{4}  S1 .*127\.0\.0\.1:\d+\n$")
        finally:
            process.terminate()
            process.communicate(timeout=sockplay.PATIENCE)

    def test_speak_the_language_asked_for(self):
        with listener() as gone:
            where = gone.getsockname()
        english = sockplay.run("connect", url(where), "--lang", "en")
        for language in ["de", "zh"]:
            self.assertNotEqual(sockplay.run("connect", url(where), "--lang", language).stderr, english.stderr)

    def test_have_no_colour(self):
        with listener() as gone:
            done = sockplay.run("listen", url(gone.getsockname()), environment={"CLICOLOR_FORCE": "1", "TERM": "xterm"})
        self.assertNotIn(b"\x1b", done.stdout + done.stderr)


class ReceivedBytes(unittest.TestCase):
    def test_go_to_a_file(self):
        data = os.urandom(3_000_000)
        with tempfile.TemporaryDirectory() as folder, listener() as server:
            with Sockplay("connect", url(server.getsockname()), "--output", f"{folder}/out") as program:
                serve_once(server, data)
                self.assertEqual(program.finish(), 0)
            with open(f"{folder}/out", "rb") as written:
                self.assertEqual(written.read(), data)

    def test_go_to_standard_output(self):
        with listener() as server:
            process = subprocess.Popen([sockplay.PROGRAM, "connect", url(server.getsockname()), "--output", "-", "--events",
                                        "none"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
            serve_once(server, HOSTILE)
            written, _ = process.communicate(timeout=sockplay.PATIENCE)
        self.assertEqual((process.returncode, written), (0, HOSTILE))

    def test_of_datagrams_go_one_after_the_other(self):
        with tempfile.NamedTemporaryFile() as file, datagram_socket() as peer:
            with Sockplay("listen", "udp://127.0.0.1:0", "--output", file.name, "--until", "datagrams:3") as program:
                for piece in [b"a", b"", b"bc"]:
                    peer.sendto(piece, program.where("bind"))
                self.assertEqual(program.finish(), 0)
            self.assertEqual(file.read(), b"abc")


class Trouble(unittest.TestCase):
    def test_a_full_disk_is_told_and_never_0(self):
        for options in [["--events", "text"], ["--events", "jsonl"], ["--events", "none", "--output", "-"],
                        ["--events", "none", "--output", "/dev/full"]]:
            with self.subTest(options=options), listener() as server, open("/dev/full", "wb") as full:
                process = subprocess.Popen([sockplay.PROGRAM, "connect", url(server.getsockname()), *options],
                                           stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE)
                serve_once(server, b"data")
                _, complaint = process.communicate(timeout=sockplay.PATIENCE)
                self.assertEqual(process.returncode, 3, complaint)
                self.assertEqual(complaint.count(b"\n"), 1, complaint)
                self.assertIn(b"No space left on device", complaint)

    def test_closed_standard_streams_are_not_taken_for_sockets(self):
        for closed, code in [("<&-", 0), (">&-", 3), ("<&- >&- 2>&-", 3)]:
            with self.subTest(closed=closed), listener() as server:
                command = f'exec "$0" connect "$1" {closed}'
                process = subprocess.Popen(["sh", "-c", command, sockplay.PROGRAM, url(server.getsockname())],
                                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                peer, _ = server.accept()
                with peer:
                    try:
                        peer.sendall(b"data")
                        peer.shutdown(socket.SHUT_WR)
                        self.assertEqual(read_all(peer), b"")
                    except OSError:  # a program that cannot write its first line has left already
                        self.assertEqual(code, 3)
                process.communicate(timeout=sockplay.PATIENCE)
                self.assertEqual(process.returncode, code)

    def test_a_reader_that_leaves_ends_the_program_quietly(self):
        process = subprocess.Popen([sockplay.PROGRAM, "listen", "tcp://127.0.0.1:0", "--events", "jsonl"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        line = {"kind": None}
        while line["kind"] != "listen":
            line = sockplay.events_of(process.stdout.readline().decode())[0]
        process.stdout.close()
        client(sockplay.address(line["local"])).close()
        self.assertEqual(process.wait(sockplay.PATIENCE), 3)
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()


if __name__ == "__main__":
    sockplay.main()
