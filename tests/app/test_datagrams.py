#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""UDP by plain sockets: sizes, refusals, groups, broadcast, where datagrams come from.

usage: test_datagrams.py SOCKPLAY
"""

import errno
import os
import socket
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, datagram_socket, url

LARGEST = 65507


class Send(unittest.TestCase):
    def test_sends_one_datagram_for_each_piece_in_order(self):
        with tempfile.NamedTemporaryFile() as file, datagram_socket() as peer:
            file.write(b"file")
            file.flush()
            with Sockplay("send", url(peer.getsockname(), "udp"), "--send", "one", "--send-hex", "0200", "--send", "",
                          "--send-file", file.name) as program:
                self.assertEqual(program.finish(), 0)
            self.assertEqual([peer.recv(10) for _ in range(4)], [b"one", b"\x02\x00", b"", b"file"])
            self.assertEqual([event["bytes"] for event in program.events if event["kind"] == "sendto"], [3, 2, 0, 4])

    def test_sends_standard_input(self):
        with datagram_socket() as peer:
            done = sockplay.run("send", url(peer.getsockname(), "udp"), stdin=b"typed")
            self.assertEqual(done.returncode, 0, done)
            self.assertEqual(peer.recv(10), b"typed")

    def test_sends_a_long_standard_input_in_pieces(self):
        data = os.urandom(100_000)
        with datagram_socket() as peer, tempfile.TemporaryFile() as file:
            file.write(data)
            file.seek(0)
            with Sockplay("send", url(peer.getsockname(), "udp"), stdin=file) as program:
                received = b""
                while len(received) < len(data):
                    received += peer.recv(1 << 16)
                self.assertEqual(program.finish(), 0)
            self.assertEqual(received, data)

    def test_an_empty_standard_input_sends_nothing(self):
        with datagram_socket() as peer:
            done = sockplay.run("send", url(peer.getsockname(), "udp"), stdin=b"")
        self.assertEqual(done.returncode, 0, done)
        self.assertNotIn(b"atagram sent", done.stdout)

    def test_waits_for_answers(self):
        with datagram_socket() as peer:
            with Sockplay("send", url(peer.getsockname(), "udp"), "--send", "ask", "--until", "datagrams:2") as program:
                data, where = peer.recvfrom(10)
                self.assertEqual(data, b"ask")
                peer.sendto(b"", where)
                peer.sendto(b"answer", where)
                self.assertEqual(program.finish(), 0)
            self.assertEqual(sockplay.payload(program.events, "recvfrom"), b"answer")

    def test_to_ipv6_and_to_a_name(self):
        with datagram_socket(socket.AF_INET6, ("::1", 0)) as peer:
            self.assertEqual(sockplay.run("send", url(peer.getsockname(), "udp"), "--send", "six").returncode, 0)
            self.assertEqual(peer.recv(10), b"six")
        with datagram_socket() as peer:
            done = sockplay.run("send", f"udp://localhost:{peer.getsockname()[1]}", "--send", "named")
            self.assertEqual(done.returncode, 0, done)
            self.assertEqual(peer.recv(10), b"named")

    def test_from_the_local_address_asked_for(self):
        with datagram_socket() as free:
            port = free.getsockname()[1]
        with datagram_socket() as peer:
            done = sockplay.run("send", url(peer.getsockname(), "udp"), "--local", f"127.0.0.1:{port}", "--send", "x")
            self.assertEqual(done.returncode, 0, done)
            self.assertEqual(peer.recvfrom(10)[1], ("127.0.0.1", port))

    def test_the_largest_fits_and_one_byte_more_does_not(self):
        with tempfile.NamedTemporaryFile() as file, datagram_socket() as peer:
            os.truncate(file.name, LARGEST)
            with Sockplay("send", url(peer.getsockname(), "udp"), "--send-file", file.name) as program:
                self.assertEqual(program.finish(), 0)
            self.assertEqual(len(peer.recv(1 << 16)), LARGEST)
            os.truncate(file.name, LARGEST + 1)
            with Sockplay("send", url(peer.getsockname(), "udp"), "--send-file", file.name) as program:
                self.assertEqual(program.finish(), 1)
                failed = program.wait_for("error")
                self.assertEqual((failed["call"], failed["error"], failed["errno"]), ("sendto", "too-long", errno.EMSGSIZE))
                self.assertIn("65508", program.complaint().replace("\u202f", "").replace(" ", ""))

    def test_a_send_that_is_refused_has_failed(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as nobody:
            nobody.bind(("127.0.0.1", 0))
            port = nobody.getsockname()[1]
        done = sockplay.run("send", f"udp://127.0.0.1:{port}", "--send", "x")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(b"Connection refused", done.stderr)

    def test_goes_on_receiving_after_a_refusal(self):
        with datagram_socket() as gone:
            where = gone.getsockname()
        with Sockplay("send", url(where, "udp"), "--send", "anybody?", "--until", "datagrams:2") as program:
            refused = program.wait_for("error")
            self.assertEqual((refused["error"], refused["errno"]), ("refused", errno.ECONNREFUSED))
            local = sockplay.address(program.wait_for("connect")["local"])
            with datagram_socket(where=where) as late:
                late.sendto(b"here", local)
                program.wait_for("recvfrom")
                late.sendto(b"again", local)
                self.assertEqual(program.finish(), 0)
            self.assertEqual(sockplay.payload(program.events, "recvfrom"), b"hereagain")

    def test_broadcast_needs_permission(self):
        with Sockplay("send", "udp://255.255.255.255:9", "--send", "x") as program:
            self.assertEqual(program.finish(), 1)
            self.assertIn(program.wait_for("error")["error"], ["denied", "unreachable"])
        with Sockplay("send", "udp://127.255.255.255:9", "--broadcast", "--local", "127.0.0.1:0", "--send", "x") as program:
            program.finish()
            option = program.wait_for(lambda event: event["kind"] == "option" and event["name"] == "SO_BROADCAST")
            self.assertEqual(option["value"], 1)

    def test_hops_are_limited(self):
        with datagram_socket() as peer:
            with Sockplay("send", url(peer.getsockname(), "udp"), "--ttl", "7", "--send", "x") as program:
                self.assertEqual(program.finish(), 0)
                option = program.wait_for(lambda event: event["kind"] == "option" and event["name"] == "IP_TTL")
                self.assertEqual(option["value"], 7)


class Listen(unittest.TestCase):
    def test_receives_every_size(self):
        sizes = [0, 1, 1400, LARGEST]
        with Sockplay("listen", "udp://127.0.0.1:0", "--until", f"datagrams:{len(sizes)}") as program, datagram_socket() as peer:
            for size in sizes:
                peer.sendto(bytes(size), program.where("bind"))
            self.assertEqual(program.finish(), 0)
            self.assertEqual([event["bytes"] for event in program.events if event["kind"] == "recvfrom"], sizes)

    def test_says_when_a_datagram_was_cut(self):
        with Sockplay("listen", "udp://127.0.0.1:0", "--recv-size", "10", "--until", "datagrams:2") as program, datagram_socket() as peer:
            peer.sendto(b"0123456789", program.where("bind"))
            peer.sendto(b"0123456789abc", program.where("bind"))
            self.assertEqual(program.finish(), 0)
            received = [(event["kind"], event["text"]) for event in program.events if event["call"] == "recvfrom"]
            self.assertEqual(received, [("recvfrom", "0123456789"), ("recvfrom-cut", "0123456789")])

    def test_hears_a_group(self):
        with Sockplay("listen", "udp://0.0.0.0:0", "--bind-any", "--join", "239.255.12.34@lo", "--until", "datagrams:1") as program:
            port = program.where("bind")[1]
            program.wait_for("join")
            sent = sockplay.run("send", f"udp://239.255.12.34:{port}", "--local", "127.0.0.1:0", "--send", "to all", "--ttl", "1")
            self.assertEqual(sent.returncode, 0, sent)
            self.assertEqual(program.finish(), 0)
            self.assertEqual(sockplay.payload(program.events, "recvfrom"), b"to all")

    def test_fails_when_a_group_cannot_be_joined(self):
        with Sockplay("listen", "udp://127.0.0.1:0", "--join", "239.255.12.34@nosuchinterface") as program:
            self.assertEqual(program.finish(), 1)

    def test_a_port_in_use_fails(self):
        with datagram_socket() as other, Sockplay("listen", url(other.getsockname(), "udp")) as program:
            self.assertEqual(program.finish(), 1)
            self.assertEqual(program.wait_for("error")["error"], "in-use")


if __name__ == "__main__":
    sockplay.main()
