#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hours of work in seconds: 100 connections and 10 000 datagrams a second. Nothing is missing, no descriptor stays open,
and memory does not grow with what happened.

usage: test_soak.py SOCKPLAY      SOAK_SECONDS=3600 for an hour
"""

import os
import socket
import tempfile
import time
import unittest

import sockplay
from sockplay import Sockplay, client, read_all

SECONDS = int(os.environ.get("SOAK_SECONDS", "5"))
CONNECTS = 100  # a second
DATAGRAMS = 10_000  # a second
RESIDENT = 48 << 20  # bytes of events and payload that may stay in memory
PER_CONNECTION = 2048  # bytes that an ended connection may leave behind: its addresses and its line in the list


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS:"))


def paced(per_second, step):
    """Calls step() for SECONDS, `per_second` times a second; a slow machine does less."""
    began = time.monotonic()
    done = 0
    while (passed := time.monotonic() - began) < SECONDS:
        while done < passed * per_second:
            step()
            done += 1
        time.sleep(0.005)
    return done


def free_port(kind):
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Soak(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = f"{folder.name}/soak.sockplay"

    def info(self):
        done = sockplay.run("info", self.file, timeout=600)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout.decode()

    def test_connections(self):
        port = free_port(socket.SOCK_STREAM)
        with Sockplay("listen", f"tcp://127.0.0.1:{port}", "--behaviour", "echo-once", "--record", self.file,
                      form="none") as program:

            def talk():
                with client(("127.0.0.1", port)) as peer:
                    peer.sendall(b"hello")
                    self.assertEqual(read_all(peer), b"hello")

            self.until_it_listens(talk)
            pid = program.process.pid
            before = descriptors(pid), memory(pid)
            count = paced(CONNECTS, talk)
            after = descriptors(pid), memory(pid)
            print(f"{count} connections: descriptors {before[0]} -> {after[0]}, memory +{(after[1] - before[1]) >> 10} KiB")
            self.assertLessEqual(after[0], before[0])
            self.assertLess(after[1] - before[1], RESIDENT + count * PER_CONNECTION)
            program.interrupt()
        self.assertIn(f"received: {5 * (count + 1)} bytes, recorded: {5 * (count + 1)}", self.info())

    @staticmethod
    def until_it_listens(talk):
        deadline = time.monotonic() + sockplay.PATIENCE
        while True:
            try:
                return talk()
            except ConnectionRefusedError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)

    def test_datagrams(self):
        port = free_port(socket.SOCK_DGRAM)
        with Sockplay("listen", f"udp://127.0.0.1:{port}", "--record", self.file, form="none") as program:
            pid = program.process.pid
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
                deadline = time.monotonic() + sockplay.PATIENCE
                peer.connect(("127.0.0.1", port))
                while not os.path.exists(self.file) or os.path.getsize(self.file) < 200:  # events came: it is bound
                    self.assertLess(time.monotonic(), deadline)
                    time.sleep(0.01)
                before = descriptors(pid), memory(pid)
                count = paced(DATAGRAMS, lambda: peer.send(bytes(64)))
            after = descriptors(pid), memory(pid)
            print(f"{count} datagrams: descriptors {before[0]} -> {after[0]}, memory +{(after[1] - before[1]) >> 10} KiB")
            self.assertLessEqual(after[0], before[0])
            self.assertLess(after[1] - before[1], RESIDENT)
            program.interrupt()
        text = self.info()
        self.assertIn(f"received: {64 * count} bytes, recorded: {64 * count}", text)


if __name__ == "__main__":
    sockplay.main()
