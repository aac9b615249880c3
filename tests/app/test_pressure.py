#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay under pressure: a peer that never reads, descriptors used up, thousands of clients at once.

usage: test_pressure.py SOCKPLAY
"""

import errno
import os
import resource
import selectors
import signal
import socket
import tempfile
import time
import unittest

import sockplay
from sockplay import Sockplay, client, listener, url

MIB = 1 << 20


class NeverReads(unittest.TestCase):
    def idle_bytes(self):
        with Sockplay("listen", "tcp://127.0.0.1:0") as idle:
            idle.wait_for("listen")
            return idle.resident_bytes()

    def watch(self, program, seconds, idle):
        """The most memory over that of an idle program while nothing is read."""
        most = 0
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            most = max(most, program.resident_bytes() - idle)
            time.sleep(0.05)
        return most

    def check_end(self, program):
        started = time.monotonic()
        self.assertEqual(program.interrupt(signal.SIGINT), 130)
        self.assertLess(time.monotonic() - started, 6)
        unsent = program.wait_for(lambda event: event.get("error") == "unsent")
        self.assertGreater(int(unsent["count"]), 0)
        self.assertEqual(program.events[-1]["kind"], "reset-out")

    def test_a_file_of_a_gibibyte_costs_at_most_64_mebibytes(self):
        idle = self.idle_bytes()
        with tempfile.NamedTemporaryFile() as big, listener() as server:
            os.truncate(big.name, 1 << 30)
            with Sockplay("connect", url(server.getsockname()), "--send-file", big.name, "--timeout", "60") as program:
                peer, _ = server.accept()
                with peer:
                    program.wait_for("send-full")
                    self.assertLessEqual(self.watch(program, 3, idle), 64 * MIB)
                    self.check_end(program)

    def test_standard_input_without_end_costs_at_most_64_mebibytes(self):
        idle = self.idle_bytes()
        with open("/dev/zero", "rb") as zeros, listener() as server:
            with Sockplay("connect", url(server.getsockname()), "--timeout", "60", stdin=zeros) as program:
                peer, _ = server.accept()
                with peer:
                    program.wait_for("send-full")
                    self.assertLessEqual(self.watch(program, 3, idle), 64 * MIB)
                    self.check_end(program)

    def test_a_gibibyte_to_a_peer_that_reads_costs_no_more(self):
        idle = self.idle_bytes()
        with tempfile.NamedTemporaryFile() as big, listener() as server:
            os.truncate(big.name, 1 << 30)
            with Sockplay("connect", url(server.getsockname()), "--send-file", big.name, "--shutdown-send", "--timeout", "120",
                          form="none") as program:
                peer, _ = server.accept()
                with peer:
                    received = most = 0
                    buffer = bytearray(MIB)
                    while count := peer.recv_into(buffer):
                        received += count
                        if received % (16 * MIB) < count:
                            most = max(most, program.resident_bytes() - idle)
                self.assertEqual(received, 1 << 30)
                self.assertEqual(program.finish(60), 0)
                self.assertLessEqual(most, 128 * MIB)


class Descriptors(unittest.TestCase):
    def test_accepting_resumes_within_a_second(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", prefix=["prlimit", "--nofile=64"]) as program:
            where = program.where()
            peers = [client(where) for _ in range(100)]
            failed = program.wait_for("error")
            self.assertEqual((failed["call"], failed["error"], failed["errno"]), ("accept", "too-many", errno.EMFILE))
            accepted = sum(event["kind"] == "accept" for event in program.events)
            self.assertGreater(accepted, 20)
            self.assertLess(accepted, 64)
            for peer in peers:
                peer.close()
            freed = time.monotonic()
            with client(where) as late:
                name = "%s:%d" % late.getsockname()
                program.wait_for(lambda event: event["kind"] == "accept" and event.get("peer") == name, timeout=5)
                self.assertLess(time.monotonic() - freed, 1)
            told = [event for event in program.events if event.get("error") == "too-many"]
            self.assertLessEqual(len(told), 3)
            self.assertEqual(program.interrupt(), 130)
            self.assertEqual(sum(event["kind"] == "accept" for event in program.events), 101)


class Burst(unittest.TestCase):
    CLIENTS = 4000

    def setUp(self):
        self.before = resource.getrlimit(resource.RLIMIT_NOFILE)
        if self.before[1] < self.CLIENTS + 200:
            self.skipTest(f"only {self.before[1]} descriptors are allowed here")
        resource.setrlimit(resource.RLIMIT_NOFILE, (self.before[1], self.before[1]))

    def tearDown(self):
        resource.setrlimit(resource.RLIMIT_NOFILE, self.before)

    def test_of_4000_clients_is_accounted_for(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--backlog", "4096", "--max-connections", "5000", "--until",
                      f"connections:{self.CLIENTS}", prefix=["prlimit", f"--nofile={self.before[1]}"]) as program:
            where = program.where()
            waiting = selectors.DefaultSelector()
            peers = []
            for _ in range(self.CLIENTS):
                peer = socket.socket()
                peer.setblocking(False)
                self.assertIn(peer.connect_ex(where), (0, errno.EINPROGRESS))
                waiting.register(peer, selectors.EVENT_WRITE)
                peers.append(peer)
            deadline = time.monotonic() + 60
            while waiting.get_map() and time.monotonic() < deadline:
                for key, _ in waiting.select(1):
                    self.assertEqual(key.fileobj.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), 0)
                    waiting.unregister(key.fileobj)
            names = {"%s:%d" % peer.getsockname() for peer in peers}
            program.wait_for_count("accept", self.CLIENTS, 60)
            for peer in peers:
                peer.send(b"x")
                peer.close()
            self.assertEqual(program.finish(60), 0)
        self.assertEqual({event["peer"] for event in program.events if event["kind"] == "accept"}, names)
        for kind in ["accept", "recv", "eof"]:
            self.assertEqual(sum(event["kind"] == kind for event in program.events), self.CLIENTS)
        self.assertEqual(sum(event["kind"] == "close" for event in program.events), self.CLIENTS + 1)


if __name__ == "__main__":
    sockplay.main(("prlimit", "util-linux"))
