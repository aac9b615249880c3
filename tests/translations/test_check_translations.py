#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives check_translations.py a small tree with one fault after the other and expects each to be found."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECKER = pathlib.Path(__file__).with_name("check_translations.py")
SOURCE = """
const char* plain = QT_TRANSLATE_NOOP("model", "Sent to %1");
const char* plural = QT_TRANSLATE_N_NOOP("model", "%n bytes");
"""
PLAIN = "<message><source>Sent to %1</source><translation>{}</translation></message>"
PLURAL = ('<message numerus="yes"><source>%n bytes</source><translation>'
          "<numerusform>{}</numerusform><numerusform>{}</numerusform></translation></message>")
GOOD = PLAIN.format("Gesendet an %1") + PLURAL.format("%n Byte", "%n Bytes")


def ts(language, messages):
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f"<context><name>model</name>{messages}</context></TS>")


def run(source=SOURCE, german=GOOD, english=PLURAL.format("%n byte", "%n bytes"), options=()):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        folder = root / "resources/translations"
        folder.mkdir(parents=True)
        (root / "model").mkdir()
        (root / "model/Words.cpp").write_text(source, encoding="utf-8")
        (folder / "x_de.ts").write_text(ts("de", german), encoding="utf-8")
        (folder / "x_en.ts").write_text(ts("en", english), encoding="utf-8")
        done = subprocess.run([sys.executable, CHECKER, root, *options], capture_output=True, text=True, check=False)
        if done.returncode == 77:
            raise unittest.SkipTest("no lupdate")
        return done.returncode, done.stdout, (folder / "x_de.ts").read_text(encoding="utf-8")


class CheckTranslations(unittest.TestCase):
    def finds(self, sentence, **tree):
        status, output, _ = run(**tree)
        self.assertIn(sentence, output)
        self.assertEqual(status, 1)

    def test_takes_complete_files(self):
        status, output, _ = run()
        self.assertEqual(status, 0, output)

    def test_finds_a_new_message(self):
        self.finds("'New' is in the sources", source=SOURCE + 'auto n = QT_TRANSLATE_NOOP("model", "New");')

    def test_finds_a_new_plural_in_the_plural_only_file(self):
        self.finds("x_en.ts: model: '%n bytes' is in the sources", english="")

    def test_finds_a_message_that_vanished(self):
        self.finds("'Old' is not in the sources", german=GOOD + PLAIN.replace("Sent to %1", "Old").format("Alt"))

    def test_finds_what_is_not_translated(self):
        self.finds("'Sent to %1' is not translated", german=GOOD.replace("Gesendet an %1", " "))
        unfinished = GOOD.replace("<translation>G", '<translation type="unfinished">G')
        self.finds("'Sent to %1' is not translated", german=unfinished)
        self.finds("'%n bytes' is not translated", german=GOOD.replace("%n Bytes", ""))

    def test_finds_lost_and_added_places(self):
        self.finds("has other places", german=GOOD.replace("an %1", "an"))
        self.finds("has other places", german=GOOD.replace("an %1", "an %1 %2"))
        self.finds("has other places", german=GOOD.replace("%n Bytes", "viele Bytes"))

    def test_finds_a_count_without_plural_forms(self):
        self.finds("no plural forms", source=SOURCE + 'auto n = QT_TRANSLATE_NOOP("model", "%n rows");',
                   german=GOOD + PLAIN.replace("Sent to %1", "%n rows").format("%n Zeilen"))

    def test_updates_the_files(self):
        status, _, german = run(source=SOURCE + 'auto n = QT_TRANSLATE_NOOP("model", "New");',
                                german=GOOD + PLAIN.replace("Sent to %1", "Old").format("Alt"), options=["--update"])
        self.assertEqual(status, 0)
        self.assertIn("<source>New</source>", german)
        self.assertIn("Gesendet an %1", german)
        self.assertNotIn("Alt", german)


if __name__ == "__main__":
    unittest.main()
