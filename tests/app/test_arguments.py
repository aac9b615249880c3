#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The arguments of sockplay: what is refused, with which words, and the help.

usage: test_arguments.py SOCKPLAY
"""

import os
import tempfile
import unittest

import sockplay

TCP = "tcp://127.0.0.1:1"
UDP = "udp://127.0.0.1:1"
UNIX = "unix:///nowhere/socket"

# Arguments, and what the complaint must name.
REFUSED = [
    ([], "command"),
    (["dance"], "dance"),
    (["--dance"], "--dance"),
    (["relay", TCP], "URL"),
    (["relay", TCP, TCP, TCP], TCP),
    (["relay", TCP, UDP], UDP),
    (["relay", TCP, "tcp://127.0.0.1:0"], "tcp://127.0.0.1:0"),
    (["relay", UNIX, UNIX], UNIX),
    (["relay", "tcp://0.0.0.0:1", TCP], "0.0.0.0"),
    (["relay", TCP, TCP, "--loss", "5"], "--loss"),
    (["relay", UDP, UDP, "--pieces", "5"], "--pieces"),
    (["relay", UDP, UDP, "--loss", "101"], "--loss 101"),
    (["relay", TCP, TCP, "--cut-by-reset"], "--cut-by-reset"),
    (["limited"], "--descriptors"),
    (["limited", "--descriptors", "8"], "--descriptors"),
    (["lesson", "dance"], "dance"),
    (["listen"], "URL"),
    (["connect"], "URL"),
    (["send"], "URL"),
    (["connect", TCP, "tcp://127.0.0.1:2"], "tcp://127.0.0.1:2"),
    (["connect", "127.0.0.1:80"], "127.0.0.1:80"),
    (["connect", "http://127.0.0.1:80"], "http://127.0.0.1:80"),
    (["connect", "tcp://127.0.0.1"], "tcp://127.0.0.1"),
    (["connect", "tcp://127.0.0.1:0"], "tcp://127.0.0.1:0"),
    (["connect", "tcp://127.0.0.1:99999"], "tcp://127.0.0.1:99999"),
    (["connect", "tcp://127.1:80"], "tcp://127.1:80"),
    (["connect", "tcp://010.0.0.1:80"], "tcp://010.0.0.1:80"),
    (["connect", "tcp://::1:80"], "tcp://::1:80"),
    (["connect", "tcp://127.0.0.1:nosuchservice"], "nosuchservice"),
    (["connect", "unix://relative"], "unix://relative"),
    (["connect", UDP], UDP),
    (["send", TCP], TCP),
    (["send", UNIX], UNIX),
    (["listen", TCP, "--no-such-option"], "--no-such-option"),
    (["listen", TCP, "-x"], "-x"),
    (["connect", TCP, "--record", ""], "--record"),
    (["connect", TCP, "--record", "/nowhere/file"], "/nowhere/file"),
    (["listen", TCP, "--backlog"], "--backlog"),
    (["listen", TCP, "--quiet=yes"], "--quiet=yes"),
    (["listen", TCP, "--backlog", "many"], "--backlog many"),
    (["listen", TCP, "--backlog", "-1"], "--backlog -1"),
    (["listen", TCP, "--backlog", "70000"], "--backlog 70000"),
    (["listen", TCP, "--backlog", " 5"], "--backlog"),
    (["listen", TCP, "--backlog", "5", "--backlog", "6"], "--backlog"),
    (["listen", TCP, "--recv-size", "0"], "--recv-size 0"),
    (["listen", TCP, "--recv-size", "1048577"], "--recv-size 1048577"),
    (["listen", TCP, "--max-connections", "0"], "--max-connections 0"),
    (["listen", TCP, "--behaviour", "dance"], "--behaviour dance"),
    (["listen", TCP, "--text", "hello"], "--text"),
    (["listen", TCP, "--behaviour", "echo", "--text", "hello"], "--text"),
    (["listen", TCP, "--local", "127.0.0.1:1"], "--local"),
    (["listen", TCP, "--ttl", "1"], "--ttl"),
    (["listen", TCP, "--join", "239.1.2.3"], "--join"),
    (["listen", UDP, "--backlog", "5"], "--backlog"),
    (["listen", UDP, "--behaviour", "echo"], "--behaviour"),
    (["listen", UDP, "--send", "hello"], "--send"),
    (["listen", UNIX, "--no-reuse-address"], "--no-reuse-address"),
    (["listen", "tcp://0.0.0.0:0"], "0.0.0.0:0"),
    (["listen", "tcp://[::]:0"], "[::]:0"),
    (["listen", "udp://0.0.0.0:0"], "0.0.0.0:0"),
    (["listen", "tcp://192.0.2.1:0"], "192.0.2.1:0"),
    (["listen", "tcp://somewhere.example:0"], "somewhere.example:0"),
    (["listen", "tcp://:0", "--bind-any"], "--bind-any"),
    (["connect", TCP, "--behaviour", "echo"], "--behaviour"),
    (["connect", TCP, "--bind-any"], "--bind-any"),
    (["connect", TCP, "--send-hex", "4"], "--send-hex 4"),
    (["connect", TCP, "--send-hex", "zz"], "--send-hex zz"),
    (["connect", TCP, "--send-file", "/nowhere/file"], "--send-file /nowhere/file"),
    (["connect", TCP, "--send-file", "/"], "--send-file /"),
    (["connect", TCP, "--escapes", "--send", "\\q"], "--send \\q"),
    (["connect", TCP, "--until", "dawn"], "--until dawn"),
    (["connect", TCP, "--until", "bytes:0"], "--until bytes:0"),
    (["connect", TCP, "--until", "bytes:"], "--until bytes:"),
    (["connect", TCP, "--until", "bytes:1x"], "--until bytes:1x"),
    (["connect", TCP, "--until", "text:"], "--until text:"),
    (["connect", TCP, "--until", "seconds:soon"], "--until seconds:soon"),
    (["connect", TCP, "--until", "eof:1"], "--until eof:1"),
    (["connect", TCP, "--until", "datagrams:1"], "--until datagrams:1"),
    (["connect", TCP, "--until", "connections:1"], "--until connections:1"),
    (["listen", UDP, "--until", "eof"], "--until eof"),
    (["listen", UDP, "--until", "connections:1"], "--until connections:1"),
    (["connect", TCP, "--timeout", "0"], "--timeout 0"),
    (["connect", TCP, "--timeout", "-1"], "--timeout -1"),
    (["connect", TCP, "--timeout", "inf"], "--timeout inf"),
    (["connect", TCP, "--timeout", "1e3"], "--timeout 1e3"),
    (["connect", TCP, "--local", "nonsense"], "--local nonsense"),
    (["connect", TCP, "--broadcast"], "--broadcast"),
    (["connect", UNIX, "--local", "127.0.0.1:1"], "--local"),
    (["send", UDP, "--shutdown-send"], "--shutdown-send"),
    (["send", UDP, "--join", "127.0.0.1"], "--join 127.0.0.1"),
    (["send", UDP, "--join", "239.1.2.3@"], "--join 239.1.2.3@"),
    (["send", UDP, "--ttl", "0"], "--ttl 0"),
    (["send", UDP, "--ttl", "256"], "--ttl 256"),
    (["connect", TCP, "--events", "xml"], "--events xml"),
    (["connect", TCP, "--output", ""], "--output"),
    (["connect", TCP, "--output", "-"], "--output -"),
    (["connect", TCP, "--output", "/nowhere/file"], "/nowhere/file"),
    (["connect", TCP, "--lang", "tlh"], "--lang tlh"),
]


class Arguments(unittest.TestCase):
    def test_bad_ones_exit_with_2_and_are_named(self):
        for arguments, named in REFUSED:
            with self.subTest(arguments=arguments):
                done = sockplay.run(*arguments)
                self.assertEqual(done.returncode, 2, done)
                self.assertEqual(done.stdout, b"")
                complaint = done.stderr.decode()
                self.assertIn(named, complaint)
                self.assertTrue(complaint.startswith("sockplay: "), complaint)
                self.assertEqual(complaint.count("\n"), 1, complaint)

    def test_bad_ones_are_escaped_for_the_terminal(self):
        done = sockplay.run("listen", "tcp://\x1b[31mred:1")
        self.assertEqual(done.returncode, 2)
        self.assertNotIn(b"\x1b", done.stderr)

    def test_an_empty_file_is_no_problem_but_a_huge_datagram_is(self):
        with tempfile.NamedTemporaryFile() as huge:
            os.truncate(huge.name, 2 << 20)
            done = sockplay.run("send", UDP, "--send-file", huge.name)
        self.assertEqual(done.returncode, 2, done)
        self.assertIn(huge.name, done.stderr.decode())

    def test_complaints_speak_the_language_asked_for(self):
        english = sockplay.run("listen", TCP, "--backlog", "many", "--lang", "en")
        for language in ["de", "zh"]:
            done = sockplay.run("listen", TCP, "--backlog", "many", "--lang", language)
            self.assertEqual(done.returncode, 2, done)
            self.assertNotEqual(done.stderr, english.stderr)


class Help(unittest.TestCase):
    def test_goes_to_standard_output(self):
        for arguments in [["--help"], ["-h"], ["listen", "--help"], ["connect", "--help"], ["send", "-h"],
                          ["export", "--help"], ["info", "--help"]]:
            with self.subTest(arguments=arguments):
                done = sockplay.run(*arguments)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertTrue(done.stdout.endswith(b"\n"))
                self.assertLessEqual(max(len(line) for line in done.stdout.decode().splitlines()), 80)

    def test_names_the_commands_there_are(self):
        text = sockplay.run("--help", "--lang", "en").stdout.decode()
        for command in ["listen", "connect", "send", "relay", "export", "info", "lesson"]:
            self.assertIn(f"  {command} ", text)

    def test_names_every_option_that_the_command_takes(self):
        everywhere = ["--escapes", "--until", "--timeout", "--events", "--output", "--record", "--quiet", "--lang", "--help"]
        sending = ["--recv-size", "--send", "--send-hex", "--send-file"]
        options = {
            "listen": ["--behaviour", "--text", "--backlog", "--max-connections", "--no-reuse-address", "--bind-any",
                       "--shutdown-send", "--join"] + sending,
            "connect": ["--shutdown-send", "--local"] + sending,
            "send": ["--local", "--broadcast", "--join", "--ttl"] + sending,
            "relay": ["--bind-any", "--loss", "--duplicate", "--reorder", "--delay", "--jitter", "--bytes-per-second",
                      "--pieces", "--cut-after", "--cut-by-reset", "--seed"],
        }
        for command, names in options.items():
            words = sockplay.run(command, "--help").stdout.decode().split()
            for name in names + everywhere:
                self.assertIn(name, words)

    def test_help_and_version_fail_when_they_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            for argument in ["--help", "--version"]:
                done = sockplay.subprocess.run([sockplay.PROGRAM, argument], stdout=full, check=False, timeout=sockplay.PATIENCE)
                self.assertEqual(done.returncode, 3)

    def test_version_is_one_line(self):
        done = sockplay.run("--version")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertRegex(done.stdout.decode(), r"\Asockplay \d+\.\d+\.\d+\n\Z")


if __name__ == "__main__":
    sockplay.main()
