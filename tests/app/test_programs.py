#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sockplay and the programs that everybody has: nc, curl, socat.

usage: test_programs.py SOCKPLAY
"""

import os
import subprocess
import tempfile
import unittest

import sockplay
from sockplay import Sockplay, datagram_socket, listener, url


def run(command, data=b"", timeout=sockplay.PATIENCE):
    return subprocess.run(command, input=data, capture_output=True, timeout=timeout, check=False)


class Netcat(unittest.TestCase):
    def check_echo(self, data, timeout):
        with tempfile.TemporaryDirectory() as folder:
            with open(f"{folder}/events", "wb") as events, Sockplay(
                    "listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1", standard_output=events) as program:
                port = sockplay.first_port(f"{folder}/events")
                done = run(["nc", "-N", "127.0.0.1", str(port)], data, timeout)
                self.assertEqual(done.returncode, 0)
                self.assertTrue(done.stdout == data, f"{len(done.stdout)} bytes came back of {len(data)}")
                self.assertEqual(program.finish(), 0)

    def test_gets_its_complete_reply_for_one_byte(self):
        self.check_echo(b"x", sockplay.PATIENCE)

    def test_gets_its_complete_reply_for_a_mebibyte(self):
        self.check_echo(os.urandom(1 << 20), sockplay.PATIENCE)

    def test_gets_its_complete_reply_for_64_mebibytes(self):
        self.check_echo(os.urandom(64 << 20), 120)

    def test_as_the_server_hears_standard_input(self):
        with listener() as free:
            port = free.getsockname()[1]
        server = subprocess.Popen(["nc", "-N", "-l", "127.0.0.1", str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            server.stdin.write(b"welcome")
            server.stdin.close()
            done = sockplay.run_until_accepted("connect", f"tcp://127.0.0.1:{port}", stdin=b"hello nc")
            self.assertEqual(done.returncode, 0, done)
            self.assertEqual(server.stdout.read(), b"hello nc")
            self.assertIn(b"welcome", done.stdout)
        finally:
            server.stdout.close()
            server.kill()
            server.wait()


class Curl(unittest.TestCase):
    def test_gets_http_200(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "http", "--until", "connections:1") as program:
            done = run(["curl", "--silent", "--show-error", "--noproxy", "*", "--write-out", "%{http_code} %{size_download}",
                        "--output", "/dev/null", f"http://127.0.0.1:{program.where()[1]}/some/page?x=1"])
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            code, size = done.stdout.split()
            self.assertEqual(code, b"200")
            self.assertGreater(int(size), 0)
            self.assertEqual(program.finish(), 0)
            self.assertTrue(sockplay.payload(program.events).startswith(b"GET /some/page?x=1 HTTP/1.1\r\n"))

    def test_posts_a_large_body_and_gets_the_answer(self):
        body = b"form=" + 8_000_000 * b"x"
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "http", "--until", "connections:1") as program:
            done = run(["curl", "--silent", "--show-error", "--noproxy", "*", "--write-out", "%{http_code}", "--data-binary", "@-",
                        "--output", "/dev/null", f"http://127.0.0.1:{program.where()[1]}/"], body)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"200", b""))
            self.assertEqual(program.finish(), 0)
            self.assertTrue(sockplay.payload(program.events).endswith(body))


class Socat(unittest.TestCase):
    def test_as_a_client_of_every_kind(self):
        with tempfile.TemporaryDirectory() as folder:
            for scheme, target in [("tcp://127.0.0.1:0", "TCP:127.0.0.1:{}"), ("tcp://[::1]:0", "TCP6:[::1]:{}"),
                                   (f"unix://{folder}/socket", f"UNIX-CONNECT:{folder}/socket")]:
                with self.subTest(scheme=scheme), Sockplay("listen", scheme, "--behaviour", "echo", "--until",
                                                           "connections:1") as program:
                    local = program.wait_for("listen")["local"]
                    done = run(["socat", "-t10", "-", target.format(local.rpartition(":")[2])], b"through socat\r\n")
                    self.assertEqual((done.returncode, done.stdout), (0, b"through socat\r\n"), done)
                    self.assertEqual(program.finish(), 0)

    def test_as_a_server_of_every_kind(self):
        with tempfile.TemporaryDirectory() as folder, listener() as free:
            port = free.getsockname()[1]
            free.close()
            for address, target in [(f"TCP-LISTEN:{port},bind=127.0.0.1,reuseaddr", f"tcp://127.0.0.1:{port}"),
                                    (f"TCP6-LISTEN:{port},bind=[::1],reuseaddr", f"tcp://[::1]:{port}"),
                                    (f"UNIX-LISTEN:{folder}/socket", f"unix://{folder}/socket")]:
                with self.subTest(address=address):
                    server = subprocess.Popen(["socat", "-d", "-d", address, "EXEC:cat"], stderr=subprocess.PIPE)
                    try:
                        while b"listening on" not in server.stderr.readline():
                            self.assertIsNone(server.poll())
                        with Sockplay("connect", target, "--send", "through socat", "--shutdown-send") as program:
                            self.assertEqual(program.finish(), 0, program.complaint())
                            self.assertEqual(sockplay.payload(program.events), b"through socat")
                    finally:
                        server.kill()
                        server.communicate()

    def test_sends_datagrams(self):
        for scheme, target in [("udp://127.0.0.1:0", "UDP:127.0.0.1:{}"), ("udp://[::1]:0", "UDP6:[::1]:{}")]:
            with self.subTest(scheme=scheme), Sockplay("listen", scheme, "--until", "datagrams:1") as program:
                done = run(["socat", "-u", "-", target.format(program.where("bind")[1])], b"datagram")
                self.assertEqual(done.returncode, 0, done)
                self.assertEqual(program.finish(), 0)
                self.assertEqual(sockplay.payload(program.events, "recvfrom"), b"datagram")

    def test_answers_datagrams(self):
        with datagram_socket() as free:
            port = free.getsockname()[1]
        server = subprocess.Popen(["socat", "-d", "-d", f"UDP-RECVFROM:{port},bind=127.0.0.1,fork", "EXEC:cat"],
                                  stderr=subprocess.PIPE)
        try:
            while b"receiving on" not in server.stderr.readline():
                self.assertIsNone(server.poll())
            with Sockplay("send", url(("127.0.0.1", port), "udp"), "--send", "there and back", "--until", "datagrams:1") as program:
                self.assertEqual(program.finish(), 0, program.complaint())
                self.assertEqual(sockplay.payload(program.events, "recvfrom"), b"there and back")
        finally:
            server.kill()
            server.communicate()


if __name__ == "__main__":
    sockplay.main(("nc", "netcat-openbsd"), ("curl", "curl"), ("socat", "socat"))
