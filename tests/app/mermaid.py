# SPDX-License-Identifier: MIT
"""Reads the sequence diagrams of Mermaid as its own parser does (sequenceDiagram.jison of version 10), as far as an exporter
needs it: participants, notes over one of them or from one to another, arrows with a text. Stricter than the parser where that
guesses: whatever is not clearly one of these is an error."""

import re

ARROWS = ("->>", "-->>", "-x", "--x", "-)", "--)", "->", "-->")
# Words that begin something else when they stand where a participant could.
KEYWORDS = {"activate", "actor", "alt", "and", "autonumber", "box", "break", "create", "critical", "deactivate", "destroy",
            "details", "else", "end", "link", "links", "loop", "note", "off", "opt", "option", "over", "par", "par_over",
            "participant", "properties", "rect", "sequencediagram", "title"}
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
ENTITY = re.compile(r"#(\d{1,7});", re.ASCII)
STATEMENT = re.compile(r"(?P<sender>\w+?)(?P<arrow>" + "|".join(sorted(map(re.escape, ARROWS), key=len, reverse=True)) +
                       r")(?P<receiver>\w+): (?P<text>.+)", re.ASCII | re.DOTALL)


class Wrong(Exception):
    pass


class Diagram:
    def __init__(self, text):
        self.titles = {}    # of participants, by name
        self.notes = []     # (first participant, text)
        self.messages = []  # (sender, arrow, receiver, text)
        lines = text.split("\n")
        if lines[0] != "sequenceDiagram" or lines[-1] != "":
            raise Wrong("the first line names the kind of diagram, the last one ends with a line break")
        for line in lines[1:-1]:
            try:
                self._statement(line.removeprefix("    "))
            except Wrong as problem:
                raise Wrong(f"{problem}: {line!r}") from None

    def _statement(self, line):
        for word, take in (("participant ", self._participant), ("Note over ", self._note)):
            if line.startswith(word):
                return take(line.removeprefix(word))
        parts = STATEMENT.fullmatch(line)
        if not parts:
            raise Wrong("neither a participant nor a note nor an arrow")
        self.messages.append((self._known(parts["sender"]), parts["arrow"], self._known(parts["receiver"]), said(parts["text"])))
        return None

    def _participant(self, rest):
        name, _, title = rest.partition(" as ")
        if not NAME.fullmatch(name) or name.lower() in KEYWORDS:
            raise Wrong("no name for a participant")
        if name in self.titles:
            raise Wrong("a participant twice")
        self.titles[name] = said(title) if title else name

    def _note(self, rest):
        names, colon, text = rest.partition(": ")
        if not colon:
            raise Wrong("a note without a text")
        first, *last = names.split(",", 1)
        for name in last:
            self._known(name)
        self.notes.append((self._known(first), "\n".join(map(said, text.split("<br/>")))))

    def _known(self, name):
        if name not in self.titles:
            raise Wrong(f"no participant {name}")
        return name


def said(text):
    """The text that a reader sees. The parser ends it at ; and #, unless they are part of an entity, takes %% for a
    comment and the word end for the end of a block; the page takes < and & for HTML."""
    plain = ENTITY.sub("", text)
    if re.search(r"[#;%<>&\"{}]", plain):
        raise Wrong("a sign that is not escaped")
    if re.search(r"\bend\b", plain, re.IGNORECASE):
        raise Wrong("the word end")
    if any(ord(each) < 0x20 or each in "\x7f\x85\u2028\u2029" for each in plain):
        raise Wrong("a control character")
    return ENTITY.sub(lambda found: chr(int(found[1])), text.strip())
