#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How a conversation ends, by a peer with plain sockets, 200 times each: the right ending and the whole payload.

usage: test_endings.py SOCKPLAY
"""

import array
import fcntl
import os
import socket
import struct
import tempfile
import termios
import time
import unittest

import sockplay
from sockplay import Sockplay, client, listener, read_all, url

RUNS = 200
DATA = bytes(range(256)) * 80
RESET = struct.pack("ii", 1, 0)


def wait_until_taken(peer):
    """The peer's kernel has acknowledged everything: a reset cannot catch up with it any more."""
    left = array.array("i", [1])
    deadline = time.monotonic() + sockplay.PATIENCE
    while left[0] and time.monotonic() < deadline:
        fcntl.ioctl(peer, termios.TIOCOUTQ, left)
    if left[0]:
        raise AssertionError("the data was not taken")


def end_by_fin(peer):
    peer.close()


def end_by_rst(peer):
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    peer.close()


def end_by_data_and_fin(peer):
    peer.sendall(DATA)
    peer.close()


def end_by_data_and_rst(peer):
    peer.sendall(DATA)
    wait_until_taken(peer)
    end_by_rst(peer)


def ending_of(events):
    """How the program says that the conversation ended."""
    kinds = [event["kind"] for event in events]
    if "reset-in" in kinds:
        return "reset-in"
    return "eof" if "eof" in kinds else None


# Way to end -> (ending, bytes that arrive)
WAYS = {
    end_by_fin: ("eof", b""),
    end_by_rst: ("reset-in", b""),
    end_by_data_and_fin: ("eof", DATA),
    end_by_data_and_rst: ("reset-in", DATA),
}


class AsServer(unittest.TestCase):
    def check_connections(self, program, count, ending, data):
        for number in range(1, count + 1):
            events = program.of(f"S1.{number}")
            self.assertEqual(ending_of(events), ending, events)
            self.assertEqual(sockplay.payload(events), data, number)

    def test_the_peer_ends(self):
        for way, (ending, data) in WAYS.items():
            with self.subTest(way=way.__name__), Sockplay("listen", "tcp://127.0.0.1:0", "--until", f"connections:{RUNS}") as program:
                where = program.where()
                for _ in range(RUNS):
                    way(client(where))
                self.assertEqual(program.finish(60), 0)
                self.check_connections(program, RUNS, ending, data)

    def test_the_peer_half_closes_and_reads_on(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", f"connections:{RUNS}") as program:
            for _ in range(RUNS):
                with client(program.where()) as peer:
                    peer.sendall(DATA)
                    peer.shutdown(socket.SHUT_WR)
                    self.assertEqual(read_all(peer), DATA)
            self.assertEqual(program.finish(60), 0)
            self.check_connections(program, RUNS, "eof", DATA)

    def test_the_peer_half_closes_before_it_is_answered(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--send", "answer", "--until", f"connections:{RUNS}") as program:
            for _ in range(RUNS):
                with client(program.where()) as peer:
                    peer.shutdown(socket.SHUT_WR)
                    self.assertEqual(read_all(peer), b"answer")
            self.assertEqual(program.finish(60), 0)
            self.check_connections(program, RUNS, "eof", b"")

    def test_the_peer_never_reads(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--send", "unread", "--until", f"connections:{RUNS}") as program:
            for number in range(1, RUNS + 1):
                peer = client(program.where())
                peer.sendall(DATA)
                wait_until_taken(peer)
                program.wait_for(lambda event, name=f"S1.{number}": event["on"] == name and event["kind"] == "send")
                while len(peer.recv(16, socket.MSG_PEEK)) < len("unread"):
                    pass
                peer.close()  # with unread bytes: the system answers with RST
            self.assertEqual(program.finish(60), 0)
            self.check_connections(program, RUNS, "reset-in", DATA)


class AsClient(unittest.TestCase):
    def check(self, program, code, ending, data):
        self.assertEqual(program.finish(), code, (program.events, program.complaint()))
        self.assertEqual(ending_of(program.events), ending, program.events)
        self.assertEqual(sockplay.payload(program.events), data)

    def test_the_peer_ends(self):
        for way, (ending, data) in WAYS.items():
            with self.subTest(way=way.__name__), listener() as server:
                for _ in range(RUNS):
                    with Sockplay("connect", url(server.getsockname())) as program:
                        way(server.accept()[0])
                        self.check(program, 0 if ending == "eof" else 1, ending, data)

    def test_the_peer_half_closes_and_reads_on(self):
        with tempfile.NamedTemporaryFile() as file, listener() as server:
            data = os.urandom(300_000)
            file.write(data)
            file.flush()
            for _ in range(RUNS):
                with Sockplay("connect", url(server.getsockname()), "--send-file", file.name) as program:
                    with server.accept()[0] as peer:
                        peer.sendall(DATA)
                        peer.shutdown(socket.SHUT_WR)
                        self.assertEqual(read_all(peer), data)
                    self.check(program, 0, "eof", DATA)

    def test_the_peer_never_reads(self):
        with listener() as server:
            for _ in range(RUNS):
                with Sockplay("connect", url(server.getsockname()), "--send", "unread") as program:
                    peer = server.accept()[0]
                    peer.sendall(DATA)
                    wait_until_taken(peer)
                    while len(peer.recv(16, socket.MSG_PEEK)) < len("unread"):
                        pass
                    peer.close()
                    self.check(program, 1, "reset-in", DATA)


if __name__ == "__main__":
    sockplay.main()
