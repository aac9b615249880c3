#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""listen, connect and send against plain sockets: TCP, UDP, IPv6 and AF_UNIX, both ways, and what each option does.

usage: test_conversations.py SOCKPLAY
"""

import base64
import os
import socket
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, client, listener, read_all, url


def has_ipv6():
    try:
        listener(socket.AF_INET6, ("::1", 0)).close()
        return True
    except OSError:
        return False


class Listen(unittest.TestCase):
    def echo_through(self, server, where, family=socket.AF_INET):
        with socket.socket(family, socket.SOCK_STREAM) as peer:
            peer.settimeout(sockplay.PATIENCE)
            peer.connect(where)
            peer.sendall(b"hello\r\n")
            peer.shutdown(socket.SHUT_WR)
            self.assertEqual(read_all(peer), b"hello\r\n")
        self.assertEqual(server.finish(), 0)

    def test_echoes_over_ipv4(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1") as server:
            self.echo_through(server, server.where())

    def test_takes_loopback_when_no_host_is_given(self):
        with Sockplay("listen", "tcp://:0", "--behaviour", "echo", "--until", "connections:1") as server:
            self.assertEqual(server.where()[0], "127.0.0.1")
            self.echo_through(server, server.where())

    def test_binds_wider_when_told_twice(self):
        with Sockplay("listen", "tcp://0.0.0.0:0", "--bind-any", "--behaviour", "echo", "--until", "connections:1") as server:
            host, port = server.where()
            self.assertEqual(host, "0.0.0.0")
            self.echo_through(server, ("127.0.0.1", port))

    @unittest.skipUnless(has_ipv6(), "no IPv6 on this computer")
    def test_echoes_over_ipv6(self):
        with Sockplay("listen", "tcp://[::1]:0", "--behaviour", "echo", "--until", "connections:1") as server:
            self.echo_through(server, server.where(), socket.AF_INET6)

    def test_echoes_over_a_local_socket(self):
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/socket"
            with Sockplay("listen", f"unix://{path}", "--behaviour", "echo", "--until", "connections:1") as server:
                self.assertEqual(server.wait_for("listen")["local"], path)
                self.echo_through(server, path, socket.AF_UNIX)
            self.assertFalse(os.path.exists(path))

    def test_manual_only_logs_and_closes_when_the_peer_is_done(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--until", "connections:2") as server:
            for _ in range(2):
                with client(server.where()) as peer:
                    peer.sendall(b"said")
                    peer.shutdown(socket.SHUT_WR)
                    self.assertEqual(read_all(peer), b"")
            self.assertEqual(server.finish(), 0)
            for connection in ["S1.1", "S1.2"]:
                self.assertEqual(sockplay.payload(server.of(connection)), b"said")

    def test_every_behaviour_does_its_thing(self):
        said = {
            "greet": (["--text", "welcome\\n", "--escapes"], b"", b"welcome\n"),
            "reply": (["--text", "thanks"], b"x", b"thanks"),
            "echo-once": ([], b"once", b"once"),
            "discard": ([], b"lost", b""),
        }
        for behaviour, (options, sent, answer) in said.items():
            with self.subTest(behaviour=behaviour), Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", behaviour,
                                                             *options, "--until", "connections:1") as server:
                with client(server.where()) as peer:
                    peer.sendall(sent)
                    if behaviour == "discard":
                        peer.shutdown(socket.SHUT_WR)
                    self.assertEqual(read_all(peer), answer)
                self.assertEqual(server.finish(), 0)
        for behaviour in ["daytime", "qotd"]:
            with self.subTest(behaviour=behaviour), Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", behaviour) as server:
                with client(server.where()) as peer:
                    self.assertGreater(len(read_all(peer)), 10)
                self.assertEqual(server.interrupt(), 130)

    def test_a_slow_reader_takes_its_time(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "slow-reader", "--recv-size", "2", "--until",
                      "bytes:4") as server:
            with client(server.where()) as peer:
                peer.sendall(b"1234")
                self.assertEqual(server.finish(), 0)
            first, second = [event for event in server.events if event["kind"] == "recv"]
            self.assertGreaterEqual(second["t_ns"] - first["t_ns"], 400_000_000)

    def test_chargen_goes_on_until_nobody_listens(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "chargen", "--until", "connections:1") as server:
            with client(server.where()) as peer:
                seen = b""
                while len(seen) < 1 << 20:
                    seen += peer.recv(1 << 16)
                self.assertRegex(seen[:74].decode(), r"^[!-~ ]{72}\r\n$")
            self.assertEqual(server.finish(), 0)

    def test_chat_passes_on_to_the_others(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "chat") as server:
            with client(server.where()) as one, client(server.where()) as two:
                server.wait_for_count("accept", 2)
                one.sendall(b"hi")
                self.assertEqual(two.recv(10), b"hi")
                two.sendall(b"yo")
                self.assertEqual(one.recv(10), b"yo")

    def test_never_read_lets_the_peer_fill_the_buffers(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "never-read") as server:
            with client(server.where()) as peer:
                server.wait_for("accept")
                peer.setblocking(False)
                with self.assertRaises(BlockingIOError):
                    while True:
                        peer.send(bytes(1 << 20))
            self.assertEqual([event for event in server.events if event["kind"] == "recv"], [])

    def test_sends_to_each_client_what_the_arguments_say_in_their_order(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"<file>" * 1000)
            file.flush()
            with Sockplay("listen", "tcp://127.0.0.1:0", "--send", "a", "--send-file", file.name, "--send-hex", "00 ff",
                          "--send", "z", "--shutdown-send", "--until", "connections:2") as server:
                for _ in range(2):
                    with client(server.where()) as peer:
                        self.assertEqual(read_all(peer), b"a" + b"<file>" * 1000 + b"\x00\xffz")
                self.assertEqual(server.finish(), 0)

    def test_keeps_the_limit_of_connections(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--max-connections", "2") as server:
            with client(server.where()), client(server.where()):
                server.wait_for_count("accept", 2)
                with client(server.where()) as third:
                    try:
                        self.assertEqual(third.recv(10), b"")
                    except ConnectionResetError:
                        pass
                self.assertEqual(server.wait_for("error")["error"], "limit")

    def test_recv_size_and_backlog_are_what_was_asked(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--recv-size", "3", "--backlog", "7", "--until", "connections:1") as server:
            with client(server.where()) as peer:
                peer.sendall(b"12345678")
            self.assertEqual(server.finish(), 0)
            received = [event["bytes"] for event in server.events if event["kind"] == "recv"]
            self.assertLessEqual(max(received), 3)
            self.assertEqual(sum(received), 8)
            self.assertEqual(server.wait_for("listen")["backlog"], 7)

    def test_address_is_reused_unless_told_otherwise(self):
        for arguments, value in [([], 1), (["--no-reuse-address"], 0)]:
            with Sockplay("listen", "tcp://127.0.0.1:0", *arguments) as server:
                server.where()
                options = [event for event in server.events if event["kind"] == "option" and event["name"] == "SO_REUSEADDR"]
                self.assertTrue(all(int(option["value"]) == value for option in options), options)
                self.assertTrue(options or value == 0)

    def test_a_port_in_use_fails(self):
        with listener() as other:
            with Sockplay("listen", url(other.getsockname())) as server:
                self.assertEqual(server.finish(), 1)
                self.assertEqual(server.wait_for("error")["error"], "in-use")
                self.assertIn("sockplay: ", server.complaint())


class Connect(unittest.TestCase):
    def serve(self, server, answer=b"answer", **expected):
        peer, _ = server.accept()
        with peer:
            peer.settimeout(sockplay.PATIENCE)
            heard = b""
            while len(heard) < len(expected.get("heard", b"")):
                heard += peer.recv(1 << 16)
            self.assertEqual(heard, expected.get("heard", b""))
            if expected.get("until_end", False):
                self.assertEqual(peer.recv(1), b"")
            peer.sendall(answer)

    def test_sends_in_the_order_given_and_ends_at_eof(self):
        with tempfile.NamedTemporaryFile() as file, listener() as server:
            file.write(b"file")
            file.flush()
            with Sockplay("connect", url(server.getsockname()), "--send-hex", "41:42", "--send", "c\\n", "--send-file",
                          file.name, "--send", "d", "--escapes", "--shutdown-send") as program:
                self.serve(server, heard=b"ABc\nfiled", until_end=True)
                self.assertEqual(program.finish(), 0)
                self.assertEqual(sockplay.payload(program.events), b"answer")

    def test_escapes_are_text_unless_asked_for(self):
        with listener() as server, Sockplay("connect", url(server.getsockname()), "--send", "\\n") as program:
            self.serve(server, heard=b"\\n")
            self.assertEqual(program.finish(), 0)

    @unittest.skipUnless(has_ipv6(), "no IPv6 on this computer")
    def test_speaks_ipv6(self):
        with listener(socket.AF_INET6, ("::1", 0)) as server:
            with Sockplay("connect", url(server.getsockname()), "--send", "six") as program:
                self.serve(server, heard=b"six")
                self.assertEqual(program.finish(), 0)

    def test_speaks_to_a_local_socket(self):
        with tempfile.TemporaryDirectory() as folder, listener(socket.AF_UNIX, f"{folder}/socket") as server:
            with Sockplay("connect", f"unix://{folder}/socket", "--send", "local") as program:
                self.serve(server, heard=b"local")
                self.assertEqual(program.finish(), 0)

    def test_looks_up_a_name(self):
        with listener() as server:
            port = server.getsockname()[1]
            with Sockplay("connect", f"tcp://localhost:{port}", "--send", "x") as program:
                self.serve(server, heard=b"x")
                self.assertEqual(program.finish(), 0)
                self.assertTrue(any(event["kind"] == "resolve" for event in program.events))

    def test_binds_to_the_local_address_asked_for(self):
        with sockplay.listener() as free:
            port = free.getsockname()[1]
        with listener() as server:
            with Sockplay("connect", url(server.getsockname()), "--local", f"127.0.0.1:{port}", "--send", "x") as program:
                peer, where = server.accept()
                with peer:
                    self.assertEqual(where, ("127.0.0.1", port))
                self.assertIn(program.finish(), [0, 1])

    def test_sends_standard_input_and_its_end(self):
        for size in [0, 1, 100_000, 5_000_000]:
            data = os.urandom(size)
            with self.subTest(size=size), listener() as server, tempfile.TemporaryFile() as file:
                file.write(data)
                file.seek(0)
                with Sockplay("connect", url(server.getsockname()), stdin=file) as program:
                    peer, _ = server.accept()
                    with peer:
                        self.assertEqual(read_all(peer), data)
                        peer.sendall(b"thanks")
                    self.assertEqual(program.finish(), 0)
                    self.assertEqual(sockplay.payload(program.events), b"thanks")

    def test_standard_input_has_no_end_for_the_peer_when_something_else_is_awaited(self):
        with listener() as server:
            done = None
            with Sockplay("connect", url(server.getsockname()), "--until", "bytes:3", stdin=sockplay.subprocess.DEVNULL) as program:
                peer, _ = server.accept()
                with peer:
                    program.wait_for("connect")
                    peer.sendall(b"123")
                    done = program.finish()
                self.assertEqual(done, 0)
                self.assertFalse(any(event["kind"] == "shutdown" for event in program.events))

    def test_ends_at_eof_although_standard_input_may_still_say_something(self):
        with listener() as server, Sockplay("connect", url(server.getsockname())) as program:
            self.serve(server, answer=b"bye")
            self.assertEqual(program.finish(), 0)

    def test_sends_standard_input_to_its_end_to_a_peer_that_has_said_all(self):
        data = os.urandom(5_000_000)
        with listener() as server, tempfile.TemporaryFile() as file:
            file.write(data)
            file.seek(0)
            with Sockplay("connect", url(server.getsockname()), stdin=file) as program:
                peer, _ = server.accept()
                with peer:
                    peer.sendall(b"welcome")
                    peer.shutdown(socket.SHUT_WR)
                    program.wait_for("eof")
                    self.assertEqual(read_all(peer), data)
                self.assertEqual(program.finish(), 0)

    def test_hears_a_slow_standard_input_to_its_end(self):
        read_end, write_end = os.pipe()
        with listener() as server, os.fdopen(read_end) as said, os.fdopen(write_end, "wb", 0) as speaker:
            with Sockplay("connect", url(server.getsockname()), stdin=said) as program:
                peer, _ = server.accept()
                with peer:
                    speaker.write(b"first")
                    self.assertEqual(peer.recv(10), b"first")
                    peer.shutdown(socket.SHUT_WR)
                    program.wait_for("eof")
                    speaker.write(b"second")
                    self.assertEqual(peer.recv(10), b"second")
                    speaker.close()
                    self.assertEqual(peer.recv(10), b"")
                self.assertEqual(program.finish(), 0)

    def test_shows_a_request_with_cr_lf_byte_for_byte(self):
        request = b"GET / HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n"
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "http", "--until", "connections:1") as server:
            with client(server.where()) as peer:
                peer.sendall(request)
                answer = read_all(peer)
            self.assertTrue(answer.startswith(b"HTTP/1.1 200 "), answer)
            self.assertEqual(server.finish(), 0)
            received = [event for event in server.events if event["kind"] == "recv"]
            self.assertEqual(b"".join(base64.b64decode(event["data"]) for event in received), request)
            self.assertEqual("".join(event["text"] for event in received), request.decode())
            sent = [event for event in server.events if event["kind"] == "send"]
            self.assertEqual(b"".join(base64.b64decode(event["data"]) for event in sent), answer)


if __name__ == "__main__":
    sockplay.main()
