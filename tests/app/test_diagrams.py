#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay export --to svg and mermaid: read by parsers that are not ours, whatever the bytes of the peer are.

usage: test_diagrams.py SOCKPLAY
"""

import random
import shutil
import subprocess
import tempfile
import unittest
from xml.parsers import expat

import mermaid
import sockplay
from story import Story

CLIENT, SERVER = "127.0.0.1:50001", "127.0.0.1:8888"
HOSTILE = [b"end", b"end;", b"#59;", b"a;b", b"%%{init: {}}%%", b"\n    C1->>S1_1: never sent", b"participant X as Y",
           b"Note over C1: no", b"</text><script>alert(1)</script>", b"]]>", b"<!--", b"-->", b"&amp;&#0;&", b"'\"`",
           bytes(range(32)), b"\x7f\x80\xff\xfe", "\u202eevil\u2066".encode(), "\u2028\u2029\x85".encode(), b"\xed\xa0\x80",
           "\ufffe\uffff\U0001fffe".encode(), "\U0001f600 中文 ü".encode(), b"<img src=x onerror=alert(1)>", b" ", b"",
           b"x" * 5000, b"a\0b", b"- ->> -->> --x", b":::", b"{}[]()", b"\\n\\x00", b"alt else end loop"]
SHAPES = {"svg", "title", "desc", "style", "g", "rect", "line", "path", "circle", "text"}
SIGNATURE = b"\x89PNG"


def connected():
    """A story in which C1 is connected with S1.1."""
    story = Story().add("listen", "S1", "listen", local=SERVER).add("connect-start", "C1", "connect", peer=SERVER)
    return story.connect("C1", CLIENT, SERVER).accept("S1", "S1.1", SERVER, CLIENT)


def hostile_story():
    story = connected()
    for data in HOSTILE:
        if data:
            story.send("C1", data, CLIENT, SERVER).recv("S1.1", data, SERVER, CLIENT)
        story.sendto("U1", data, "127.0.0.1:9001", "127.0.0.1:9002")
        text = data.decode(errors="replace")
        story.add("note", "C1", "", text=text).add("resolve", "C1", "getaddrinfo", name=text, count=1)
    return story.eof("S1.1").close("C1")


class Svg:
    """What a strict XML parser sees."""

    def __init__(self, data):
        self.elements = []  # (name, attributes)
        self.text = ""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = lambda name, attributes: self.elements.append((name, attributes))
        parser.CharacterDataHandler = self._say
        parser.Parse(data, True)

    def _say(self, text):
        self.text += text


class Diagrams(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.session = f"{folder.name}/session.jsonl"

    def export(self, kind, story):
        story.write(self.session)
        done = sockplay.run("export", self.session, "--to", kind)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout


class Mermaid(Diagrams):
    def diagram(self, story):
        return mermaid.Diagram(self.export("mermaid", story).decode())

    def test_tells_who_sent_what_to_whom(self):
        story = connected()
        story.send("C1", b"hello", CLIENT, SERVER).recv("S1.1", b"hello", SERVER, CLIENT)
        diagram = self.diagram(story)
        self.assertIn(("C1", "->>", "S1_1", "hello  5 B  [0…4]"), diagram.messages)
        self.assertEqual(diagram.titles["S1_1"], f"S1·1 {SERVER}")
        self.assertEqual(diagram.notes[0][1].splitlines(), [
            "──▶ Observed: send() here and recv() there are both calls of this app",
            "┄┄▶ Implied: no call, but TCP must have done it"])

    def test_what_was_not_received_at_the_end_of_a_session_never_was(self):
        story = Story()
        for socket, address in (("U1", "127.0.0.1:9001"), ("U2", "127.0.0.1:9002")):
            story.add("socket", socket, "socket").add("bind", socket, "bind", local=address)
        story.sendto("U1", b"x", "127.0.0.1:9001", "127.0.0.1:9002")
        self.assertIn(("U1", "-x", "U2", "x  1 B  not received"), self.diagram(story).messages)

    def test_nothing_that_was_sent_becomes_a_statement(self):
        diagram = self.diagram(hostile_story())
        sent = [text for sender, arrow, receiver, text in diagram.messages if arrow == "->>" and sender == "C1"]
        self.assertEqual(len(sent), len([data for data in HOSTILE if data]))
        self.assertIn("end  3 B  [0…2]", sent)
        self.assertTrue(any(text.startswith("%%{init: {}}%%  14 B") for text in sent), sent)
        self.assertTrue(any(text.startswith("\\n    C1->>S1_1: never sent") for text in sent), sent)

    def test_any_bytes_make_a_diagram(self):
        chance = random.Random(4)
        signs = [b"end", b";", b"#", b"%%", b"<", b":", b"->>", b"\n", b"\r", b" ", b"&", b"\xe2\x80", b"\xa8", b"x", b"{", b"\""]
        for _ in range(6):
            story = connected()
            for _ in range(200):
                story.send("C1", b"".join(chance.choices(signs, k=chance.randint(1, 12))), CLIENT, SERVER)
            sent = [text for sender, arrow, _, text in self.diagram(story).messages if sender == "C1" and "[" in text]
            self.assertEqual(len(sent), 200)

    def test_the_reader_of_this_test_is_strict(self):
        head = "sequenceDiagram\n    participant A\n    participant B\n    "
        self.assertEqual(mermaid.Diagram(head + "A->>B: x#59; y\n").messages, [("A", "->>", "B", "x; y")])
        for line in ["A->>B: x; y", "A->>C: x", "A->>B: the end", "A->>B:", "A>>B: x", "A->>B", "participant A",
                     "participant end", "Note over A", "Note over C: x",
                     "Note over A,C: x", "Note over A,B: x<br/>the end", "loop x", "A->>B: %% x", "A->>B: a\u2028b", "end"]:
            with self.subTest(line=line), self.assertRaises(mermaid.Wrong):
                mermaid.Diagram(head + line + "\n")


class Pictures(Diagrams):
    def test_are_xml_and_nothing_but_shapes(self):
        svg = Svg(self.export("svg", hostile_story()))
        for name, attributes in svg.elements:
            namespace, _, tag = name.rpartition(" ")
            self.assertEqual(namespace, "http://www.w3.org/2000/svg")
            self.assertIn(tag, SHAPES)
            for key in attributes:
                self.assertFalse(key.startswith("on") or "href" in key, attributes)
        self.assertEqual([name.rpartition(" ")[2] for name, _ in svg.elements[:4]], ["svg", "title", "desc", "style"])
        for words in ("</text><script>alert(1)</script>", "SYN-ACK (implied)", "FIN (implied)"):
            self.assertTrue(words in svg.text, words)

    def test_are_valid_for_xmllint(self):
        if not shutil.which("xmllint"):
            self.skipTest("xmllint is not installed")
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--pedantic", "-"], input=self.export("svg", hostile_story()),
                              capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_are_drawn_by_another_program(self):
        if not shutil.which("rsvg-convert"):
            self.skipTest("rsvg-convert is not installed")
        done = subprocess.run(["rsvg-convert"], input=self.export("svg", hostile_story()), capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout[:4]), (0, SIGNATURE), done.stderr)


if __name__ == "__main__":
    sockplay.main()
