#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lessons on the command line: the program's own pass, broken copies fail at the right step, bad files are refused."""

import copy
import json
import pathlib
import tempfile
import unittest
import xml.etree.ElementTree

import sockplay

LESSONS = pathlib.Path(__file__).parents[2] / "resources" / "lessons"
DONE, FAILED, BAD, SKIPPED = 0, 1, 2, 4
ALL = 120  # seconds: for all lessons together, one after the other

SMALL = {
    "format": "socket-lesson/1", "id": "small", "title": "Small", "goal": "To be tested.", "level": "beginner", "minutes": 1,
    "params": {"port": {"type": "port", "default": 8888}},
    "steps": [
        {"id": "open", "say": "Open.",
         "do": [{"tcp.listen": {"as": "S1", "port": "${port}", "receive": "manual"}}, {"tcp.connect": {"as": "C1", "to": "S1"}}],
         "expect": [{"kind": "accept", "on": "S1", "as": "S1.1"}]},
        {"id": "say", "say": "Say.",
         "do": [{"send": {"on": "C1", "text": "one"}}, {"send": {"on": "C1", "text": "two"}},
                {"settle": {"on": "S1.1", "pending": 6}}, {"receive": {"on": "S1.1"}}],
         "expect": [{"kind": "recv", "on": "S1.1", "text": "onetwo"}]}]}


def changed(change):
    lesson = copy.deepcopy(SMALL)
    change(lesson)
    return lesson


def broken(lesson):
    """A copy with one wrong expectation, in the last step that has one for this system; and the id of that step."""
    lesson = copy.deepcopy(lesson)
    for step in reversed(lesson["steps"]):
        for wish in step.get("expect", []):
            if "linux" not in wish.get("os", ["linux"]):
                continue
            if "stream" in wish:
                wish["stream"]["sent" if "sent" in wish["stream"] else "received"] = {"text": "something else"}
            elif isinstance(wish.get("state"), dict):
                wish["state"]["is"] = "CLOSING"
            elif "pace" in wish:
                wish["pace"]["ratio"] = {"lte": -1}
            else:
                wish["unread"] = 987654
            wish["withinMs"] = 100
            return lesson, step["id"]
    raise AssertionError(f"{lesson['id']} expects nothing")


class Lessons(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, lesson, name=None):
        path = self.folder / f"{name or lesson['id']}.lesson.json"
        path.write_text(json.dumps(lesson), encoding="utf-8")
        return path

    def report(self, *arguments, expected):
        junit = self.folder / "report.xml"
        done = sockplay.run("lesson", "run", *arguments, "--junit", junit, timeout=ALL)
        self.assertEqual(done.returncode, expected, (done.stdout + done.stderr).decode())
        return xml.etree.ElementTree.parse(junit).getroot()

    def test_twenty_five_lessons_ask_and_explain_in_three_languages(self):
        lessons = [json.loads(file.read_bytes()) for file in LESSONS.glob("*.lesson.json")]
        self.assertEqual(len(lessons), 25)
        for lesson in lessons:
            self.assertTrue(any("predict" in step for step in lesson["steps"]), lesson["id"])
            for step in lesson["steps"]:
                self.assertEqual(set(step["explain"]), {"en", "de", "zh"}, (lesson["id"], step["id"]))

    def test_every_lesson_of_the_program_passes(self):
        files = sorted(LESSONS.glob("*.lesson.json"))
        suites = self.report(LESSONS, expected=DONE)
        self.assertEqual(sorted(f"{suite.get('name')}.lesson.json" for suite in suites), [file.name for file in files])
        for suite in suites:
            steps = json.loads((LESSONS / f"{suite.get('name')}.lesson.json").read_bytes())["steps"]
            self.assertIn(suite.get("tests"), (str(len(steps)), "1"), suite.get("name"))
            self.assertEqual(suite.get("failures"), "0")

    def test_a_wrong_expectation_in_any_lesson_fails_at_its_step(self):
        places = {}
        for file in LESSONS.glob("*.lesson.json"):
            lesson, step = broken(json.loads(file.read_bytes()))
            places[lesson["id"]] = step
            self.write(lesson)
        suites = self.report(self.folder, expected=FAILED)
        failed = {suite.get("name"): [case.get("name") for case in suite if case.find("failure") is not None]
                  for suite in suites if suite.get("skipped") == "0"}
        self.assertEqual(failed, {name: [places[name]] for name in failed})
        self.assertGreater(len(failed), len(places) // 2)

    def test_a_failure_says_what_was_expected_and_shows_the_last_events(self):
        path = self.write(changed(lambda lesson: lesson["steps"][1]["expect"][0].update(text="two", withinMs=50)))
        done = sockplay.run("lesson", "run", path)
        self.assertEqual(done.returncode, FAILED)
        text = done.stdout.decode()
        self.assertIn("small failed in the step “say”", text)
        self.assertIn('"text":"two"', text)
        self.assertIn("S1.1 received 6 bytes: onetwo", text.replace("·", "."))

    def test_events_go_to_standard_output_alone(self):
        done = sockplay.run("lesson", "run", self.write(SMALL), "--events", "jsonl")
        self.assertEqual(done.returncode, DONE)
        self.assertEqual(sockplay.payload(sockplay.events_of(done.stdout)), b"onetwo")
        self.assertIn("small passed", done.stderr.decode())

    def test_a_file_that_is_wrong_is_refused_with_line_and_place(self):
        cases = [
            (lambda lesson: lesson["steps"][0].update(sya="x"), "$.steps[0].sya"),
            (lambda lesson: lesson["steps"][1]["do"][0]["send"].update(bytes="x"), "$.steps[1].do[0].send.bytes"),
            (lambda lesson: lesson["steps"][1]["expect"][0].update(kind="received"), "$.steps[1].expect[0].kind"),
            (lambda lesson: lesson["steps"][1]["do"].append({"shout": {}}), "$.steps[1].do[4].shout"),
            (lambda lesson: lesson["steps"][0].update(do=[{"send": {"on": "C1", "file": "../secret"}}]), "send.file"),
            (lambda lesson: lesson.pop("title"), "title"),
        ]
        for change, place in cases:
            path = self.folder / "bad.lesson.json"
            path.write_text(json.dumps(changed(change), indent=1), encoding="utf-8")
            for part in ("check", "run"):
                done = sockplay.run("lesson", part, path)
                self.assertEqual(done.returncode, BAD, place)
                self.assertRegex((done.stdout + done.stderr).decode(), rf"bad\.lesson\.json:\d+: .*")
                self.assertIn(place, (done.stdout + done.stderr).decode())
        (self.folder / "bad.lesson.json").write_text('{"format": }', encoding="utf-8")
        self.assertEqual(sockplay.run("lesson", "run", self.folder / "bad.lesson.json").returncode, BAD)

    def test_the_checker_warns_its_author(self):
        def change(lesson):
            lesson["steps"][0]["do"][0]["tcp.listen"].update(port=8888, receive="auto")
            lesson["steps"][1]["do"][1]["send"]["on"] = "C2"
            lesson["steps"][1]["do"][0]["send"]["text"] = "${nothing}"
            lesson["steps"].append({"id": "idle", "say": "Wait.", "expect": [{"kind": "eof", "on": "C1"}]})
            lesson["steps"].append({"id": "out", "say": "Go.", "do": [{"tcp.connect": {"as": "C3", "to": {"host": "192.0.2.1", "port": 80}}}]})
        done = sockplay.run("lesson", "check", self.write(changed(change)))
        self.assertEqual(done.returncode, DONE)
        text = done.stdout.decode()
        for words in ("no translation into: de, zh", "A fixed port may be taken", "No action before this one opens C2",
                      "“nothing” is no parameter", "S1.1 receives by itself", "The step does nothing",
                      "192.0.2.1 is outside this computer", "asks for no prediction"):
            self.assertIn(words, text)

    def test_the_lessons_of_the_program_give_nothing_to_complain_about(self):
        done = sockplay.run("lesson", "check", LESSONS)
        self.assertEqual(done.returncode, DONE)
        self.assertNotIn("Warning:", done.stdout.decode())

    def test_what_leaves_this_computer_is_skipped_unless_allowed(self):
        path = self.write(changed(lambda lesson: lesson.update(requires={"capabilities": ["internet"]})))
        self.assertEqual(sockplay.run("lesson", "run", path).returncode, SKIPPED)
        self.assertEqual(sockplay.run("lesson", "run", path, "--internet").returncode, DONE)

    def test_lessons_are_listed_in_their_order(self):
        lines = sockplay.run("lesson", "list", "--lang", "de").stdout.decode().splitlines()
        self.assertRegex(lines[0], r"^first-echo +beginner +\d+ min  Das erste Echo$")
        self.assertEqual(len(lines), len(list(LESSONS.glob("*.lesson.json"))))

    def test_a_name_that_is_no_lesson_is_refused(self):
        done = sockplay.run("lesson", "run", "no-such-lesson")
        self.assertEqual(done.returncode, BAD)
        self.assertIn("no-such-lesson", done.stderr.decode())


if __name__ == "__main__":
    sockplay.main()
