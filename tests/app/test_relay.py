#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay relay between plain sockets, and sockplay limited.

usage: test_relay.py SOCKPLAY
"""

import os
import unittest

import sockplay
from sockplay import Sockplay, client, datagram_socket, listener, read_all, url


def simulated(program, name):
    return [event for event in program.events if event["kind"] == "simulated" and event["name"] == name]


class Tcp(unittest.TestCase):
    def test_passes_on_in_pieces_and_back(self):
        with listener() as target, Sockplay("relay", "tcp://127.0.0.1:0", url(target.getsockname()), "--pieces", "7",
                                            "--delay", "5", "--until", "connections:1") as program:
            with client(program.where()) as peer:
                served, _ = target.accept()
                with served:
                    data = os.urandom(500)
                    peer.sendall(data)
                    peer.shutdown(sockplay.socket.SHUT_WR)
                    self.assertEqual(read_all(served), data)
                    served.sendall(b"answer")
                self.assertEqual(read_all(peer), b"answer")
            self.assertEqual(program.finish(), 0, program.complaint())
            self.assertGreaterEqual(len([event for event in program.of("R1.2") if event["kind"] == "send"]), 500 // 7)
            self.assertTrue(simulated(program, "split") and simulated(program, "held-back"))

    def test_cuts_off(self):
        for options, is_reset in [([], False), (["--cut-by-reset"], True)]:
            with self.subTest(options=options), listener() as target, Sockplay(
                    "relay", "tcp://127.0.0.1:0", url(target.getsockname()), "--cut-after", "5", *options) as program:
                with client(program.where()) as peer:
                    served, _ = target.accept()
                    peer.sendall(b"0123456789")
                    if is_reset:
                        with self.assertRaises(ConnectionResetError):
                            while served.recv(100):
                                pass
                    else:
                        self.assertEqual(read_all(served), b"01234")
                    served.close()
                program.wait_for(lambda event: event["kind"] in sockplay.ENDS and event["on"] == "R1.2")
                self.assertEqual(program.interrupt(), 130)
                self.assertEqual(simulated(program, "cut-off")[0]["asked"], 5)


class Udp(unittest.TestCase):
    def test_loses_what_it_says_it_loses(self):
        with datagram_socket() as target, datagram_socket() as peer, Sockplay(
                "relay", "udp://127.0.0.1:0", url(target.getsockname(), "udp"), "--loss", "30", "--seed", "5", "--until",
                "datagrams:100") as program:
            where = program.where("bind")
            for number in range(100):
                peer.sendto(str(number).encode(), where)
            self.assertEqual(program.finish(), 0, program.complaint())
            lost = {program.events[event["value"] - 1]["text"] for event in simulated(program, "lost")}
            self.assertTrue(10 < len(lost) < 60, lost)
            came = {target.recv(100).decode() for _ in range(100 - len(lost))}
            self.assertEqual(came, {str(number) for number in range(100)} - lost)


class Limited(unittest.TestCase):
    def test_uses_its_descriptors_up(self):
        read, write = os.pipe()
        with Sockplay("limited", "--descriptors", "64", stdin=read) as program:
            os.close(read)
            full = program.wait_for("error")
            self.assertEqual((full["call"], full["error"]), ("socket", "too-many"))
            connected = [event for event in program.events if event["kind"] == "connect"]
            self.assertTrue(10 < len(connected) < 64, len(connected))
            os.write(write, b"accept\n")
            refused = program.wait_for(lambda event: event["kind"] == "error" and event["call"] == "accept")
            self.assertEqual((refused["on"], refused["error"]), ("S1", "too-many"))
            os.write(write, b"close C1\n")  # and the accept that waits succeeds
            self.assertEqual(program.wait_for("accept")["as"], "S1.1")
            os.close(write)
            self.assertEqual(program.finish(), 0, program.complaint())


if __name__ == "__main__":
    sockplay.main()
