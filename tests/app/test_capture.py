#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What tshark reads in an exported pcapng file: the same bytes in the same order, and nothing to complain about.

usage: test_capture.py SOCKPLAY
"""

import os
import re
import subprocess
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, client, datagram_socket, listener, read_all, url
from story import Story

CHECKED = [part for protocol in ("ip", "tcp", "udp") for part in ("-o", f"{protocol}.check_checksum:TRUE")]
ADDRESSES = {"IPv4": ("127.0.0.1:50001", "127.0.0.1:8888"), "IPv6": ("[::1]:50001", "[::1]:8888")}
RANDOM = os.urandom(200_000)


def tshark(path, *arguments):
    return subprocess.run(["tshark", "-n", "-r", path, *CHECKED, *arguments], capture_output=True, check=True,
                          timeout=sockplay.PATIENCE * 3).stdout.decode()


def fields(path, *names, only=""):
    """One tuple a packet."""
    selected = [part for name in names for part in ("-e", name)]
    lines = tshark(path, "-Y", only or "frame", "-T", "fields", "-E", "occurrence=f", *selected)
    return [tuple(line.split("\t")) for line in lines.splitlines()]


def stream(path, number, protocol="tcp"):
    """What one stream says, in both directions: of its first speaker, and of the other."""
    sides = [b"", b""]
    for line in tshark(path, "-q", "-z", f"follow,{protocol},raw,{number}").splitlines():
        text = line.strip()
        if text and all(sign in "0123456789abcdef" for sign in text):
            sides[line.startswith("\t")] += bytes.fromhex(text)
    return tuple(sides)


class Capture(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.session = f"{folder.name}/session.jsonl"
        self.capture = f"{folder.name}/capture.pcapng"

    def export(self, story=None):
        if story is not None:
            story.write(self.session)
        done = sockplay.run("export", self.session, "--to", "pcapng", "--output", self.capture)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.check_experts()
        return done.stderr.decode()

    def check_experts(self):
        """No error, no warning but that of a reset, and every packet says what it is."""
        report = tshark(self.capture, "-q", "-z", "expert")
        for kind, rows in re.findall(r"(?m)^(Errors|Warns) \(\d+\)\n((?:.+\n)*)", report):
            # What a port that the system gave makes tshark take the bytes for is not ours.
            ours = [row for row in rows.splitlines() if re.match(r" +\d+ +\S+ +(TCP|UDP|IPv4|IPv6) ", row)]
            self.assertTrue(all(kind == "Warns" and "Connection reset (RST)" in row for row in ours), report)
        comments = fields(self.capture, "frame.comment")
        self.assertTrue(all(comment.startswith("Synthetic packet for event ") for comment, in comments), comments)
        times = [float(time) for time, in fields(self.capture, "frame.time_epoch")]
        self.assertEqual(times, sorted(times))

    def record(self, *arguments):
        """Runs the program with its events in the session file."""
        with open(self.session, "wb") as lines:
            return Sockplay(*arguments, standard_output=lines)


class Live(Capture):
    def test_a_client_that_says_much(self):
        for family, where in [("IPv4", ("127.0.0.1", 0)), ("IPv6", ("::1", 0))]:
            with self.subTest(family=family), listener(sockplay.socket.AF_INET6 if ":" in where[0] else
                                                       sockplay.socket.AF_INET, where) as server:
                with self.record("connect", url(server.getsockname()), "--send", "hello", "--shutdown-send") as program:
                    peer, _ = server.accept()
                    with peer:
                        self.assertEqual(read_all(peer), b"hello")
                        peer.sendall(RANDOM)
                        peer.shutdown(sockplay.socket.SHUT_WR)
                        self.assertEqual(program.process.wait(sockplay.PATIENCE), 0)
                self.assertEqual(self.export(), "")
                self.assertEqual(stream(self.capture, 0), (b"hello", RANDOM))

    def test_a_server_with_two_clients(self):
        with self.record("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:2") as program:
            where = ("127.0.0.1", sockplay.first_port(self.session))
            for data in (b"one", RANDOM[:1000]):
                with client(where) as peer:
                    peer.sendall(data)
                    peer.shutdown(sockplay.socket.SHUT_WR)
                    self.assertEqual(read_all(peer), data)
            self.assertEqual(program.process.wait(sockplay.PATIENCE), 0)
        self.export()
        self.assertEqual(stream(self.capture, 0), (b"one", b"one"))
        self.assertEqual(stream(self.capture, 1), (RANDOM[:1000], RANDOM[:1000]))

    def test_datagrams(self):
        for where in [("127.0.0.1", 0), ("::1", 0)]:
            family = sockplay.socket.AF_INET6 if ":" in where[0] else sockplay.socket.AF_INET
            with self.subTest(family=family), datagram_socket(family, where) as peer:
                host = "[::1]" if ":" in where[0] else where[0]
                with self.record("listen", f"udp://{host}:0", "--until", "datagrams:3") as program:
                    target = (where[0], sockplay.first_port(self.session))
                    for data in (b"a", b"", RANDOM[:60_000]):
                        peer.sendto(data, target)
                    self.assertEqual(program.process.wait(sockplay.PATIENCE), 0)
                self.export()
                self.assertEqual(fields(self.capture, "udp.length"), [("9",), ("8",), ("60008",)])
                self.assertEqual(stream(self.capture, 0, "udp")[0], b"a" + RANDOM[:60_000])

    def test_a_connection_that_never_was_has_no_packets(self):
        with self.record("connect", "tcp://127.0.0.1:1") as program:
            self.assertEqual(program.process.wait(sockplay.PATIENCE), 1)
        self.export()
        self.assertEqual(fields(self.capture, "frame.number"), [])


class BothEnds(Capture):
    def test_each_byte_comes_once(self):
        for family, (here, there) in ADDRESSES.items():
            with self.subTest(family=family):
                story = Story().connect("C1", here, there).accept("S1", "S1.1", there, here)
                for piece in (b"one", b"two", b"three"):
                    story.send("C1", piece, here, there)
                story.recv("S1.1", b"onetwothree", there, here).send("S1.1", RANDOM, there, here)
                for at in range(0, len(RANDOM), 70_000):
                    story.recv("C1", RANDOM[at:at + 70_000], here, there)
                story.shutdown("C1").eof("S1.1").close("S1.1").eof("C1").close("C1")
                self.export(story)
                self.assertEqual(stream(self.capture, 0), (b"onetwothree", RANDOM))
                sizes = [int(size) for size, in fields(self.capture, "tcp.len")]
                self.assertEqual(sum(sizes), len(b"onetwothree") + len(RANDOM))
                self.assertLessEqual(max(sizes), 65_535)
                self.assertEqual(len(fields(self.capture, "frame.number", only="tcp.flags.syn == 1")), 2)
                self.assertEqual(len(fields(self.capture, "frame.number", only="tcp.flags.fin == 1")), 2)

    def test_accept_may_come_first(self):
        here, there = ADDRESSES["IPv4"]
        story = Story().accept("S1", "S1.1", there, here).send("S1.1", b"welcome", there, here).connect("C1", here, there)
        self.export(story.recv("C1", b"welcome", here, there).send("C1", b"hi", here, there))
        self.assertEqual(sorted(stream(self.capture, 0)), [b"hi", b"welcome"])
        self.assertEqual(fields(self.capture, "tcp.srcport")[0], ("50001",))

    def test_a_client_may_be_gone_before_it_is_accepted(self):
        here, there = ADDRESSES["IPv4"]
        story = Story().connect("C1", here, there).send("C1", b"bye", here, there).close("C1")
        self.export(story.accept("S1", "S1.1", there, here).recv("S1.1", b"bye", there, here).eof("S1.1").close("S1.1"))
        self.assertEqual(stream(self.capture, 0)[0], b"bye")
        self.assertEqual(len(fields(self.capture, "frame.number", only="tcp.flags.fin == 1")), 2)
        self.assertEqual({number for number, in fields(self.capture, "tcp.stream")}, {"0"})

    def test_a_port_used_again_is_another_stream(self):
        here, there = ADDRESSES["IPv4"]
        story = Story()
        for number, word in enumerate((b"first", b"second"), 1):
            story.connect(f"C{number}", here, there).accept("S1", f"S1.{number}", there, here)
            story.send(f"C{number}", word, here, there).recv(f"S1.{number}", word, there, here)
            story.close(f"C{number}").eof(f"S1.{number}").close(f"S1.{number}")
        story.write(self.session)
        sockplay.run("export", self.session, "--to", "pcapng", "--output", self.capture)
        self.assertEqual([stream(self.capture, number)[0] for number in (0, 1)], [b"first", b"second"])

    def test_a_reset_comes_once(self):
        here, there = ADDRESSES["IPv4"]
        story = Story().connect("C1", here, there).accept("S1", "S1.1", there, here).send("C1", b"unread", here, there)
        self.export(story.close("S1.1", unread=6).add("reset-in", "C1", "recv", error="reset"))
        self.assertEqual(fields(self.capture, "tcp.srcport", only="tcp.flags.reset == 1"), [("8888",)])
        self.assertEqual(fields(self.capture, "frame.number", only="tcp.flags.fin == 1"), [])

    def test_a_part_of_a_session_has_its_bytes(self):
        here, there = ADDRESSES["IPv4"]
        self.export(Story().recv("S1.1", b"only what ", there, here).recv("S1.1", b"came in", there, here))
        self.assertEqual(stream(self.capture, 0)[0], b"only what came in")

    def test_datagrams_come_once_and_lost_ones_stay(self):
        here, there = ADDRESSES["IPv6"]
        story = Story()
        for data in (b"a", b"lost", b"a", b"", RANDOM[:65_000]):
            story.sendto("U1", data, here, there)
        for data in (b"a", b"a", b"", RANDOM[:65_000], b"from elsewhere"):
            story.recvfrom("U2", data, there, here)
        self.export(story)
        self.assertEqual(stream(self.capture, 0, "udp")[0], b"alosta" + RANDOM[:65_000] + b"from elsewhere")

    def test_a_wildcard_on_loopback_is_loopback(self):
        self.export(Story().sendto("U1", b"x", "0.0.0.0:9001", "127.0.0.1:9002")
                    .recvfrom("U2", b"x", "0.0.0.0:9002", "127.0.0.1:9001")
                    .recvfrom("U3", b"y", "[::]:9003", "[::ffff:127.0.0.1]:9001"))
        self.assertEqual(fields(self.capture, "ip.src", "ip.dst", "udp.dstport"),
                         [("127.0.0.1", "127.0.0.1", "9002"), ("127.0.0.1", "127.0.0.1", "9003")])

    def test_a_cut_datagram_has_its_whole_length(self):
        here, there = ADDRESSES["IPv4"]
        self.export(Story().data("recvfrom-cut", "U1", "recvfrom", b"abc", there, here, asked=1000))
        self.assertEqual(fields(self.capture, "udp.length", "frame.len", "frame.cap_len"), [("1008", "1028", "31")])


class LeftOut(Capture):
    def test_local_sockets_are_left_out_and_that_is_said(self):
        story = Story().send("C1", b"x", "", "/tmp/socket").recv("C1", b"y", "", "/tmp/socket")
        self.assertIn("2 events of local sockets", self.export(story))
        self.assertEqual(fields(self.capture, "frame.number"), [])

    def test_what_fits_into_no_packet_is_said(self):
        here, there = ADDRESSES["IPv4"]
        self.assertRegex(self.export(Story().sendto("U1", bytes(65_508), here, there)), "1 events? (is|are) not in")


if __name__ == "__main__":
    sockplay.main(("tshark", "tshark"))
