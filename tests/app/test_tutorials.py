#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The programs that three tutorials have people type in, against sockplay in the other role.

usage: test_tutorials.py SOCKPLAY
"""

import os
import pathlib
import socket
import subprocess
import sys
import unittest

import sockplay
from sockplay import Sockplay, datagram_socket, listener

PROGRAMS = pathlib.Path(__file__).parent / "tutorials"


def free_port(make=listener):
    with make() as free:
        return free.getsockname()[1]


def host_name():
    """This computer's name, as the second tutorial uses it, where it can be looked up."""
    try:
        socket.gethostbyname(socket.gethostname())
        return socket.gethostname()
    except OSError:
        return "localhost"


class Program:
    """One of the tutorials' programs, running. It never outlives the test."""

    def __init__(self, name, *arguments, typed=""):
        self.process = subprocess.Popen([sys.executable, "-u", PROGRAMS / f"{name}.py", *map(str, arguments)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
                                        env={**os.environ, "PYTHONIOENCODING": "utf-8"})
        self.process.stdin.write(typed)
        self.process.stdin.flush()

    def line(self):
        return self.process.stdout.readline().rstrip("\n")

    def rest(self):
        """What it says until it ends by itself."""
        said, _ = self.process.communicate(timeout=sockplay.PATIENCE)
        assert self.process.returncode == 0, said
        return said

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()


def ask(port, *arguments, host="127.0.0.1"):
    """The events of a client that begins as soon as the server is there."""
    done = sockplay.run_until_accepted("connect", f"tcp://{host}:{port}", *arguments, "--events", "jsonl")
    assert done.returncode == 0, done
    return sockplay.events_of(done.stdout)


class EchoServer(unittest.TestCase):
    def test_the_program_serves_us(self):
        port = free_port()
        with Program("echo_server", port) as server:
            events = ask(port, "--send", "hello")
            self.assertEqual(sockplay.payload(events), b"hello")
            self.assertIn("eof", [event["kind"] for event in events])
            self.assertIn("Connected by ('127.0.0.1', ", server.line())
            self.assertEqual(server.line(), "b'hello'")

    def test_one_byte_too_many_for_its_recv_is_a_reset(self):
        port = free_port()
        with Program("echo_server", port):
            ask(port, "--send", "hello")  # it is there now
            with Sockplay("connect", f"tcp://127.0.0.1:{port}", "--send", 1025 * "x") as client:
                self.assertEqual(client.finish(), 1)
                self.assertTrue(client.of("C1")[-1]["kind"].startswith("reset"))

    def test_we_serve_the_program(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "echo", "--until", "connections:1") as server:
            with Program("echo_client", server.where()[1]) as client:
                self.assertEqual(client.rest(), "b'hello'\n")
            self.assertEqual(server.finish(), 0)
            self.assertEqual(sockplay.payload(server.events), b"hello")


class GreetingServer(unittest.TestCase):
    def test_the_program_greets_us(self):
        port, host = free_port(), host_name()
        with Program("greeting_server", port, host) as server:
            self.assertEqual(sockplay.payload(ask(port, host=host)), b"Thank you for connecting")
            self.assertIn("Got connection from (", server.line())

    def test_we_greet_the_program(self):
        host = host_name()
        with Sockplay("listen", f"tcp://{host}:0", "--bind-any", "--behaviour", "greet", "--until",
                      "connections:1") as server:
            with Program("greeting_client", server.where()[1], host) as client:
                self.assertEqual(client.rest(), "b'Thank you for connecting'\n")
            self.assertEqual(server.finish(), 0)


class OneShot(unittest.TestCase):
    def test_the_program_answers_us(self):
        port = free_port()
        with Program("one_shot_server", port):
            events = ask(port, "--send", "Hello, Server")
            self.assertEqual(sockplay.payload(events), b"Hello, Client")
            self.assertEqual(events[-1]["kind"], "close")

    def test_we_answer_the_program(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--behaviour", "reply", "--until", "connections:1") as server:
            with Program("one_shot_client", server.where()[1]) as client:
                self.assertEqual(client.rest(), "Received from server: Hello, Client\n")
            self.assertEqual(server.finish(), 0)
            self.assertEqual(sockplay.payload(server.events), b"Hello, Server")


class Chat(unittest.TestCase):
    def test_the_program_is_the_server_and_we_leave(self):
        port = free_port()
        with Program("chat_server", port, typed="你好，客户端！\n") as server:
            self.assertEqual(server.line(), "Server is waiting for connection...")
            events = ask(port, "--send", "你好，服务器！", "--until", "text:你好，客户端！")
            self.assertEqual(sockplay.payload(events).decode(), "你好，客户端！")
            self.assertIn("Client: 你好，服务器！", server.rest())  # our close was its end

    def test_the_program_is_the_client_and_types_exit(self):
        with Sockplay("listen", "tcp://127.0.0.1:0", "--send", "你好，客户端！", "--until", "connections:1") as server:
            with Program("chat_client", server.where()[1], typed="你好，服务器！\nexit\n") as client:
                self.assertIn("Server: 你好，客户端！", client.rest())
            self.assertEqual(server.finish(), 0)
            self.assertEqual(sockplay.payload(server.events).decode(), "你好，服务器！")  # "exit" is not sent
            self.assertIn("eof", [event["kind"] for event in server.events])


class UdpHello(unittest.TestCase):
    def test_the_program_answers_us(self):
        port = free_port(datagram_socket)
        with Program("udp_server", port) as server:
            self.assertEqual(server.line(), "Server is listening...")
            with Sockplay("send", f"udp://127.0.0.1:{port}", "--send", "Hello, UDP Server", "--until",
                          "datagrams:1") as client:
                self.assertEqual(client.finish(), 0)
                self.assertEqual(sockplay.payload(client.events, "recvfrom"), b"Hello, UDP Client")
            self.assertIn(": Hello, UDP Server", server.line())

    def test_we_hear_the_program_and_answer_it(self):
        with Sockplay("listen", "udp://127.0.0.1:0", "--until", "datagrams:1") as server:
            with Program("udp_client", server.where("bind")[1]) as client:
                self.assertEqual(server.finish(), 0)
                heard = next(event for event in server.events if event["kind"] == "recvfrom")
                self.assertEqual(heard["text"], "Hello, UDP Server")
                done = sockplay.run("send", f"udp://{heard['peer']}", "--send", "Hello, UDP Client")
                self.assertEqual(done.returncode, 0, done)
                self.assertIn(": Hello, UDP Client", client.rest())


if __name__ == "__main__":
    sockplay.main()
