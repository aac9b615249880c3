#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay export: the arguments, and the formats that other programs read.

usage: test_export.py SOCKPLAY
"""

import csv
import os
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, client, read_all
from story import Story

HERE, THERE = "127.0.0.1:50001", "127.0.0.1:8888"
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1"]


class Export(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.session = f"{folder.name}/session.jsonl"
        self.target = f"{folder.name}/target"

    def export(self, *arguments, code=0, **options):
        done = sockplay.run("export", self.session, *arguments, **options)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def record_echo(self):
        """The events of a live session, as they were printed."""
        with open(self.session, "wb") as lines:
            program = Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1",
                               standard_output=lines)
        with program, client(("127.0.0.1", sockplay.first_port(self.session))) as peer:
            peer.sendall("grüß\0\x1b[31m\u202e\r\n".encode() + b"\xff")
            peer.shutdown(sockplay.socket.SHUT_WR)
            read_all(peer)
            self.assertEqual(program.process.wait(sockplay.PATIENCE), 0)
        with open(self.session, "rb") as lines:
            return lines.read()


class JsonLines(Export):
    def test_come_back_byte_for_byte(self):
        lines = self.record_echo()
        self.assertEqual(self.export("--to", "jsonl").stdout, lines)
        with open(self.session, "rb") as session:
            self.assertEqual(sockplay.run("export", "-", "--to", "jsonl", stdin=session.read()).stdout, lines)

    def test_a_bad_line_is_named(self):
        Story().connect("C1", HERE, THERE).write(self.session)
        with open(self.session, "a", encoding="utf-8") as session:
            session.write('\n{"n":2}\n')
        done = self.export("--to", "csv", "--output", self.target, code=2)
        self.assertRegex(done.stderr.decode(), r"session\.jsonl: Line 3 .*“t_ns” is missing")
        self.assertFalse(os.path.exists(self.target))


class Sentences(Export):
    def test_are_those_that_the_program_prints(self):
        self.record_echo()
        lines = self.export("--to", "text").stdout.decode().splitlines()
        self.assertRegex(lines[0], r"^\d+\.\d{4}  S1 created a socket")
        self.assertTrue(any("S1·1 received" in line and "grüß\\0\\x1b[31m\\u202e" in line for line in lines), lines)
        german = self.export("--to", "text", "--lang", "de").stdout.decode()
        self.assertNotEqual(german.splitlines()[0], lines[0])


class Tables(Export):
    def rows(self):
        """The rows as a spreadsheet reads them, and what was written."""
        written = self.export("--to", "csv").stdout.decode()
        self.assertTrue(written.endswith("\r\n"))
        self.assertEqual(written.count("\r\n"), written.count("\n"))
        return list(csv.DictReader(written.splitlines(keepends=True), strict=True))

    def test_have_a_row_for_each_event(self):
        lines = self.record_echo()
        events = sockplay.events_of(lines.decode())
        rows = self.rows()
        self.assertEqual([row["n"] for row in rows], [str(event["n"]) for event in events])
        self.assertEqual([row["kind"] for row in rows], [event["kind"] for event in events])
        self.assertTrue(all(None not in row and None not in row.values() for row in rows))
        received = next(row for row in rows if row["kind"] == "recv")
        event = next(event for event in events if event["kind"] == "recv")
        self.assertEqual(received["bytes"], str(event["result"]))
        self.assertEqual(received["time_s"], f"{event['t_ns'] // 10**9}.{event['t_ns'] % 10**9:09d}")
        self.assertEqual((received["local"], received["peer"], received["offset"]), (event["local"], event["peer"], "0"))
        self.assertEqual(received["data"], "grüß\\0\\x1b[31m\\u202e\\r\\n\\xff")
        self.assertEqual(received["call"], f"recv() = {event['result']}")

    def test_never_begin_a_formula(self):
        story = Story()
        for formula in FORMULAS:
            story.send("C1", formula.encode(), HERE, THERE).add("note", "", "", text=formula)
            story.add("resolve", "C1", "getaddrinfo", name=formula, count=1)
        story.add("error", "C1", "getaddrinfo", name="x", error="not-found", errno=-2)
        story.write(self.session)
        rows = self.rows()
        self.assertEqual(len(rows), len(story.lines))
        for row in rows:
            for cell in row.values():
                self.assertFalse(cell.startswith(tuple("=+-@\t\r")), row)
        self.assertEqual(rows[0]["data"], "'=1+1")

    def test_quote_what_needs_it(self):
        Story().send("C1", b'say "hi", twice', HERE, THERE).add("note", "", "", text='a, "b"\nc').write(self.session)
        rows = self.rows()
        self.assertEqual(rows[0]["data"], 'say "hi", twice')
        self.assertEqual(rows[1]["event"], 'a, "b"\\nc')

    def test_hold_all_the_data(self):
        data = os.urandom(300_000)
        self.addCleanup(csv.field_size_limit, csv.field_size_limit(10_000_000))
        Story().send("C1", data, HERE, THERE).write(self.session)
        escaped = self.rows()[0]["data"]
        self.assertGreater(len(escaped), len(data))
        self.assertNotIn("…", escaped[-1:])


class Arguments(Export):
    def test_what_is_wrong_is_said(self):
        Story().connect("C1", HERE, THERE).write(self.session)
        for arguments, words in [((), "--to : The format is missing"), (("--to", "docx"), "--to docx: No such format"),
                                 (("--to", "csv", "more"), "more: One argument too many"),
                                 (("--to",), "value of the option is missing"),
                                 (("--to", "csv", "--to", "text"), "there twice"),
                                 (("--to", "csv", "--record", "x"), "--record: No such option")]:
            with self.subTest(arguments=arguments):
                complaint = self.export(*arguments, code=2).stderr.decode()
                self.assertIn(words, complaint)
                self.assertEqual(complaint.count("\n"), 1)
        self.assertIn("session is missing", sockplay.run("export", "--to", "csv").stderr.decode())
        self.assertIn("cannot be opened", sockplay.run("export", "/nowhere", "--to", "csv").stderr.decode())
        self.assertIn("has no events", sockplay.run("export", "-", "--to", "csv").stderr.decode())

    def test_a_file_is_replaced_only_when_all_is_written(self):
        self.record_echo()
        with open(self.target, "w", encoding="ascii") as old:
            old.write("old")
        self.export("--to", "jsonl", "--output", self.target)
        with open(self.target, "rb") as new, open(self.session, "rb") as session:
            self.assertEqual(new.read(), session.read())

    def test_what_cannot_be_written_is_told_and_never_0(self):
        self.record_echo()
        self.assertIn(b"No such file", self.export("--to", "csv", "--output", "/nowhere/x", code=3).stderr)
        self.assertIn(b"No space left", self.export("--to", "csv", "--output", "/dev/full", code=3).stderr)
        self.assertTrue(os.path.exists("/dev/full") and not os.path.isfile("/dev/full"))
        self.assertEqual(self.export("--to", "csv", "--output", "/dev/full", "--quiet", code=3).stderr, b"")


if __name__ == "__main__":
    sockplay.main()
