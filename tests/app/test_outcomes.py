#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""When sockplay ends, and with which exit code: --until, --timeout, failures, signals.

usage: test_outcomes.py SOCKPLAY
"""

import os
import signal
import socket
import struct
import tempfile
import time
import unittest

import sockplay
from sockplay import Sockplay, client, datagram_socket, listener, url

RESET = struct.pack("ii", 1, 0)


class Until(unittest.TestCase):
    def test_eof_is_for_servers_too(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "eof") as program:
            with client(program.where()):
                program.wait_for("accept")
                self.assertIsNone(program.process.poll())
            self.assertEqual(program.finish(), 0)

    def test_bytes_count_over_all_connections(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "bytes:6") as program:
            with client(program.where()) as one, client(program.where()) as two:
                one.sendall(b"123")
                program.wait_for("recv")
                self.assertIsNone(program.process.poll())
                two.sendall(b"456")
                self.assertEqual(program.finish(), 0)
                self.assertEqual(one.recv(1) + two.recv(1), b"")

    def test_text_is_found_across_receives_but_not_across_connections(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--recv-size", "2", "--until", "text:done\\n", "--escapes") as program:
            with client(program.where()) as one, client(program.where()) as two:
                one.sendall(b"..do")
                program.wait_for(lambda event: event["kind"] == "recv" and event["text"] == "do")
                two.sendall(b"ne\n")
                program.wait_for(lambda event: event["kind"] == "recv" and event["text"] == "\n")
                self.assertIsNone(program.process.poll())
                one.sendall(b"ne\n")
                self.assertEqual(program.finish(), 0)

    def test_connections_must_have_ended(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "connections:2") as program:
            with client(program.where()) as one:
                with client(program.where()):
                    program.wait_for_count("accept", 2)
                program.wait_for(lambda event: event["kind"] == "close" and event["on"] != "S1")
                self.assertIsNone(program.process.poll())
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            self.assertEqual(program.finish(), 0)

    def test_datagrams_count_empty_ones(self):
        with Sockplay("listen", "udp://127.0.0.1:0", "--until", "datagrams:2") as program, datagram_socket() as peer:
            where = program.where("bind")
            peer.sendto(b"", where)
            program.wait_for("recvfrom")
            self.assertIsNone(program.process.poll())
            peer.sendto(b"x", where)
            self.assertEqual(program.finish(), 0)

    def test_seconds_pass(self):
        started = time.monotonic()
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "seconds:0.3") as program:
            self.assertEqual(program.finish(), 0)
        self.assertGreaterEqual(time.monotonic() - started, 0.3)

    def test_seconds_pass_for_a_client_whose_peer_has_ended(self):
        with listener() as server, Sockplay("connect", url(server.getsockname()), "--until", "seconds:0.3") as program:
            server.accept()[0].close()
            program.wait_for("eof")
            self.assertEqual(program.finish(), 0)

    def test_an_end_of_stream_too_early_fails(self):
        for rule in ["bytes:10", "text:done"]:
            with listener() as server, Sockplay("connect", url(server.getsockname()), "--until", rule) as program:
                peer, _ = server.accept()
                with peer:
                    peer.sendall(b"do")
                self.assertEqual(program.finish(), 1)
                self.assertIn("sockplay: ", program.complaint())

    def test_bytes_end_a_client_although_the_peer_goes_on(self):
        with listener() as server, Sockplay("connect", url(server.getsockname()), "--until", "bytes:2") as program:
            peer, _ = server.accept()
            with peer:
                peer.sendall(b"12")
                self.assertEqual(program.finish(), 0)
                self.assertEqual(peer.recv(1), b"")


class Failure(unittest.TestCase):
    def test_refused(self):
        with listener() as gone:
            where = gone.getsockname()
        with Sockplay("connect", url(where)) as program:
            self.assertEqual(program.finish(), 1)
            self.assertEqual(program.wait_for("error")["error"], "refused")
            self.assertEqual(program.wait_for("error")["errno"], 111)

    def test_refused_by_every_address_of_a_name(self):
        with listener() as gone:
            port = gone.getsockname()[1]
        with Sockplay("connect", f"tcp://localhost:{port}") as program:
            self.assertEqual(program.finish(), 1)
            addresses = next(event["count"] for event in program.events if event["kind"] == "resolve" and "count" in event)
            self.assertEqual(sum(event["kind"] == "error" for event in program.events), addresses)

    def test_no_such_name(self):
        with Sockplay("connect", "tcp://nosuchhost.invalid:80", "--timeout", "5") as program:
            self.assertEqual(program.finish(), 1)
            failed = program.wait_for("error")
            # The second where no name server answers at all.
            self.assertIn((failed["call"], failed["error"]), [("getaddrinfo", "not-found"), ("connect", "timeout")])

    def test_no_such_local_socket(self):
        with tempfile.TemporaryDirectory() as folder, Sockplay("connect", f"unix://{folder}/nobody") as program:
            self.assertEqual(program.finish(), 1)

    def test_a_path_that_is_no_socket_survives(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"precious")
            file.flush()
            with Sockplay("listen", f"unix://{file.name}") as program:
                self.assertEqual(program.finish(), 1)
                self.assertEqual(program.wait_for("error")["error"], "bad-path")
            with open(file.name, "rb") as still:
                self.assertEqual(still.read(), b"precious")

    def test_reset(self):
        with listener() as server, Sockplay("connect", url(server.getsockname())) as program:
            peer, _ = server.accept()
            program.wait_for("connect")
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            peer.close()
            self.assertEqual(program.finish(), 1)
            self.assertEqual(program.wait_for("reset-in")["error"], "reset")

    def test_silence_while_connecting(self):
        with listener(backlog=0) as server:
            fillers = [socket.socket() for _ in range(4)]
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(server.getsockname())
            started = time.monotonic()
            with Sockplay("connect", url(server.getsockname()), "--timeout", "0.5") as program:
                self.assertEqual(program.finish(), 1)
                self.assertEqual(program.wait_for("error")["error"], "timeout")
            self.assertLess(time.monotonic() - started, 3)
            for filler in fillers:
                filler.close()

    def test_silence_in_the_conversation(self):
        with listener() as server, Sockplay("connect", url(server.getsockname()), "--timeout", "0.5") as program:
            peer, _ = server.accept()
            with peer:
                self.assertEqual(program.finish(), 1)
            self.assertIn("0.5", program.complaint())

    def test_a_server_that_waits_in_vain(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "connections:1", "--timeout", "0.3") as program:
            self.assertEqual(program.finish(), 1)

    def test_an_answer_that_does_not_come(self):
        with datagram_socket() as deaf:
            with Sockplay("send", url(deaf.getsockname(), "udp"), "--send", "x", "--until", "datagrams:1", "--timeout", "0.3") as program:
                self.assertEqual(program.finish(), 1)

    def test_quiet_says_nothing(self):
        with listener() as gone:
            where = gone.getsockname()
        done = sockplay.run("connect", url(where), "--events", "none", "--quiet")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b""))
        done = sockplay.run("connect", url(where), "--events", "none")
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(done.stderr.count(b"\n"), 1)


class Signals(unittest.TestCase):
    def test_end_the_program_with_their_codes(self):
        for number, code in [(signal.SIGINT, 130), (signal.SIGTERM, 143)]:
            with Sockplay("listen", "tcp://127.0.0.1:0") as program:
                with client(program.where()) as peer:
                    program.wait_for("accept")
                    self.assertEqual(program.interrupt(number), code)
                    self.assertEqual(peer.recv(1), b"")  # an orderly end
                closed = [event["on"] for event in program.events if event["kind"] == "close"]
                self.assertEqual(sorted(closed), ["S1", "S1.1"])

    def test_end_every_kind_of_endpoint(self):
        with tempfile.TemporaryDirectory() as folder, listener() as server:
            for arguments, ready in [(["listen", "udp://127.0.0.1:0"], "bind"),
                                     (["listen", f"unix://{folder}/socket"], "listen"),
                                     (["connect", url(server.getsockname())], "connect"),
                                     (["send", "udp://127.0.0.1:9", "--until", "datagrams:1"], "bind")]:
                with self.subTest(arguments=arguments), Sockplay(*arguments) as program:
                    program.wait_for(ready)
                    self.assertEqual(program.interrupt(), 130)
            self.assertEqual(os.listdir(folder), [])

    def test_end_a_program_that_is_still_connecting(self):
        with Sockplay("connect", "tcp://nosuchhost.invalid:80") as program:
            program.wait_for("resolve")
            started = time.monotonic()
            program.interrupt()
            self.assertLess(time.monotonic() - started, 1)

    def test_that_are_ignored_stay_ignored(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", prefix=["sh", "-c", "trap '' INT; exec \"$@\"", "sh"]) as program:
            program.wait_for("listen")
            program.process.send_signal(signal.SIGINT)
            with client(program.where()):
                program.wait_for("accept")
            self.assertEqual(program.interrupt(signal.SIGTERM), 143)


if __name__ == "__main__":
    sockplay.main()
