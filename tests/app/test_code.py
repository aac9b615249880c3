#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The programs that sockplay makes of sessions: they compile, run, see again what was seen, and talk to each other.

usage: test_code.py SOCKPLAY RECORD_STORIES C++COMPILER INCLUDE:FOLDERS
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

import sockplay

LESSONS = pathlib.Path(__file__).parents[2] / "resources" / "lessons"
STORIES = ["echo", "stream", "errors", "clients", "datagrams", "local"]
RECORDER, CXX, INCLUDES = sys.argv.pop(2), sys.argv.pop(2), sys.argv.pop(2)
CC = shutil.which("gcc") or shutil.which("cc")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


class Code(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run([RECORDER, cls.folder.name], check=True, timeout=60)

    def export(self, story, form, output, code=0):
        done = sockplay.run("export", f"{self.folder.name}/{story}.jsonl", "--to", form, "--output", output)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def places(self, text):
        """Other ports and paths than those of the session, as the environment of a program."""
        ports = {name: free_port() for name in re.findall(r"PORT_\d+", text)}
        return {**os.environ, **ports, "PATH_1": f"{self.folder.name}/other"}

    def folder_for(self, story, form):
        place = f"{self.folder.name}/{story}-{form}"
        os.mkdir(place)
        return place

    def compile(self, source):
        program = source.removesuffix(".c")
        done = subprocess.run([CC, "-Wall", "-Wextra", "-Werror", "-pthread", "-o", program, source], capture_output=True,
                              check=False)
        with open(source, encoding="utf-8") as file:
            self.assertEqual(done.returncode, 0, done.stderr.decode() + file.read())
        return program

    def command(self, source):
        return [sys.executable, source] if source.endswith(".py") else [self.compile(source)]

    def run_to_end(self, source, environment):
        done = subprocess.run(self.command(source), cwd=os.path.dirname(source), env=environment, capture_output=True,
                              timeout=sockplay.PATIENCE, check=False)
        with open(source, encoding="utf-8") as file:
            self.assertEqual(done.returncode, 0, done.stderr.decode() + file.read())
        self.assertEqual(done.stderr, b"")

    def check_transcript(self, form, suffix):
        for story in STORIES:
            with self.subTest(story=story):
                source = f"{self.folder_for(story, form)}/transcript.{suffix}"
                self.export(story, form, source)
                with open(source, encoding="utf-8") as file:
                    text = file.read()
                self.assertIn("assert", text)
                self.run_to_end(source, self.places(text))

    def check_programs(self, form, suffix):
        for story in STORIES:
            with self.subTest(story=story):
                place = self.folder_for(story, form)
                self.export(story, form, place)
                with open(f"{place}/server.{suffix}", encoding="utf-8") as file:
                    environment = self.places(file.read())
                with subprocess.Popen(self.command(f"{place}/server.{suffix}"), cwd=place, env=environment,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) as server:
                    try:
                        self.assertEqual(server.stdout.readline(), b"ready\n")
                        self.run_to_end(f"{place}/client.{suffix}", environment)
                        out, errors = server.communicate(timeout=sockplay.PATIENCE)
                        self.assertEqual((server.returncode, errors), (0, b""))
                        self.assertIn({"echo": b"hello", "stream": b"earlyonetwothree", "errors": b"aaaa", "clients": b"hello 2",
                                       "datagrams": b"Hello, UDP Server", "local": b"by a path"}[story], out)
                    finally:
                        server.kill()

    def test_python_transcripts_see_the_same_again(self):
        self.check_transcript("python", "py")

    @unittest.skipUnless(CC, "no C compiler")
    def test_c_transcripts_see_the_same_again(self):
        self.check_transcript("c", "c")

    def test_two_python_programs_talk_to_each_other(self):
        self.check_programs("programs", "py")

    @unittest.skipUnless(CC, "no C compiler")
    def test_two_c_programs_talk_to_each_other(self):
        self.check_programs("programs-c", "c")

    def repeat_lesson(self, lesson):
        """Runs a lesson and the programs that its session becomes."""
        place = self.folder_for(lesson.name.split(".")[0], "lesson")
        done = sockplay.run("lesson", "run", lesson, "--events", "jsonl", timeout=60)
        if done.returncode == 4:
            return  # something is missing here
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(f"{place}/session.jsonl", "wb") as file:
            file.write(done.stdout)
        for form, suffix in [("python", "py"), ("c", "c")] if CC else [("python", "py")]:
            source = f"{place}/transcript.{suffix}"
            self.assertEqual(sockplay.run("export", f"{place}/session.jsonl", "--to", form, "--output", source).returncode, 0)
            with open(source, encoding="utf-8") as file:
                environment = {**self.places(file.read()), "PATH_1": f"{place}/{form}"}
            self.run_to_end(source, environment)

    def test_every_lesson_can_be_repeated_by_its_programs(self):
        lessons = sorted(LESSONS.glob("*.lesson.json"))
        self.assertGreater(len(lessons), 20)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:  # most of them wait most of the time
            for lesson, done in [(lesson, pool.submit(self.repeat_lesson, lesson)) for lesson in lessons]:
                with self.subTest(lesson=lesson.name):
                    done.result()

    def test_a_session_is_a_lesson_that_passes(self):
        for story in STORIES:
            with self.subTest(story=story):
                lesson = f"{self.folder.name}/{story}.lesson.json"
                self.export(story, "lesson", lesson)
                checked = sockplay.run("lesson", "check", lesson)
                self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
                done = sockplay.run("lesson", "run", lesson, "--events", "jsonl", timeout=60)
                self.assertEqual(done.returncode, 0, done.stderr.decode())

    def test_what_is_written_as_a_lesson_is_one(self):
        folder = pathlib.Path(self.folder_for("odd", "lesson"))
        session, lesson = folder / "odd.sockplay", folder / "odd.lesson.json"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.bind(("127.0.0.1", 0))
            sockplay.run("send", f"udp://127.0.0.1:{peer.getsockname()[1]}", "--send", "hi", "--record", session)
        self.assertEqual(sockplay.run("export", session, "--to", "lesson", "--output", lesson).returncode, 0)
        checked = sockplay.run("lesson", "check", lesson)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        sockplay.run("connect", f"unix://{folder}/nobody", "--record", session)
        refused = sockplay.run("export", session, "--to", "lesson", "--output", lesson)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn(b"cannot be a lesson", refused.stderr)

    def test_a_transcript_notices_what_is_different(self):
        source = f"{self.folder_for('datagrams', 'wrong')}/transcript.py"
        self.export("datagrams", "python", source)
        with open(source, encoding="utf-8") as file:
            text = file.read()
        with open(source, "w", encoding="utf-8") as file:
            file.write(text.replace('b"Hello, UDP Server"', 'b"Hello, UDP server"', 1))
        done = subprocess.run([sys.executable, source], env=self.places(text), capture_output=True, check=False,
                              timeout=sockplay.PATIENCE)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"AssertionError", done.stderr)

    def test_qt_programs_compile(self):
        place = self.folder_for("all", "cpp")
        for story in STORIES:
            self.export(story, "cpp", f"{place}/{story}.cpp")
        sources = [f'#define main main_{story}\n#define payload payload_{story}\n#include "{story}.cpp"\n#undef main\n#undef payload\n'
                   for story in STORIES]
        with open(f"{place}/all.cpp", "w", encoding="utf-8") as file:
            file.write("".join(sources))
        folders = [f"-I{folder}" for folder in INCLUDES.split(":") if folder]
        done = subprocess.run([CXX, "-std=c++17", "-fPIC", "-fsyntax-only", "-Wall", *folders, f"{place}/all.cpp"],
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode())

    def test_what_is_more_than_one_file_needs_a_place(self):
        done = self.export("echo", "programs", "-", code=3)
        self.assertIn(b"Two programs are two files", done.stderr)
        self.assertIn(b"Payload over 4 KB", self.export("echo", "python", "-", code=3).stderr)
        self.assertIn(b"import socket", self.export("datagrams", "python", "-").stdout)
        self.assertIn(b"cannot be written", self.export("echo", "python", "/nowhere/at/all.py", code=3).stderr)


if __name__ == "__main__":
    sockplay.main()
