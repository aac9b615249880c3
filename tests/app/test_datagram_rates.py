#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""UDP faster than a person reads: nothing is lost at a rate that must hold, and every loss of a flood is counted.

usage: test_datagram_rates.py SOCKPLAY      DATAGRAM_SECONDS=10 for longer than usual
"""

import json
import os
import signal
import struct
import tempfile
import time
import unittest

import sockplay
from sockplay import Sockplay, datagram_socket

RATE = 20_000
SECONDS = int(os.environ.get("DATAGRAM_SECONDS", "3"))
SIZE = 64


class Rates(unittest.TestCase):
    def received(self, path):
        """Numbers of the datagrams, and how many the program says the system dropped."""
        numbers, dropped = [], 0
        with open(path, "rb") as lines:
            for line in lines:
                event = json.loads(line)
                if event["kind"] == "recvfrom":
                    numbers.append(struct.unpack_from("!I", sockplay.base64.b64decode(event["data"]))[0])
                elif event["kind"] == "dropped":
                    dropped += int(event["count"])
        return numbers, dropped

    def test_twenty_thousand_a_second_are_all_there_in_order(self):
        count = RATE * SECONDS
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/events", "wb") as events:
            with Sockplay("listen", "udp://127.0.0.1:0", "--until", f"datagrams:{count}", "--timeout", str(6 * SECONDS),
                          standard_output=events) as program, datagram_socket() as peer:
                where = ("127.0.0.1", sockplay.first_port(f"{folder}/events"))
                filling = bytes(SIZE - 4)
                started = time.monotonic()
                for number in range(count):
                    if number % 20 == 0:
                        while time.monotonic() - started < number / RATE:
                            time.sleep(0.0002)
                    peer.sendto(struct.pack("!I", number) + filling, where)
                took = time.monotonic() - started
                self.assertEqual(program.finish(60), 0)
            self.assertLess(took, 1.5 * SECONDS, "this computer cannot send so fast")
            numbers, dropped = self.received(f"{folder}/events")
            self.assertEqual((numbers, dropped), (list(range(count)), 0))

    def test_what_a_flood_loses_is_counted(self):
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/events", "wb") as events:
            with Sockplay("listen", "udp://127.0.0.1:0", standard_output=events) as program, datagram_socket() as peer:
                where = ("127.0.0.1", sockplay.first_port(f"{folder}/events"))
                sent = 0
                filling = bytes(1400)
                program.process.send_signal(signal.SIGSTOP)  # so that some must be lost
                until = time.monotonic() + 0.2
                while time.monotonic() < until:
                    sent += peer.sendto(struct.pack("!I", sent) + filling, where) > 0
                program.process.send_signal(signal.SIGCONT)
                until = time.monotonic() + 0.3
                while time.monotonic() < until:
                    sent += peer.sendto(struct.pack("!I", sent) + filling, where) > 0
                size = -1
                while size != events.tell():  # until nothing more is written
                    size = events.seek(0, 2)
                    time.sleep(0.5)
                    events.seek(0, 2)
                self.assertEqual(program.interrupt(timeout=60), 130)
            numbers, dropped = self.received(f"{folder}/events")
            self.assertGreater(dropped, 0)
            self.assertEqual(len(numbers) + dropped, sent)
            self.assertEqual(numbers, sorted(set(numbers)))


if __name__ == "__main__":
    sockplay.main()
