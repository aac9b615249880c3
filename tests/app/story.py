# SPDX-License-Identifier: MIT
"""Sessions written by hand as JSON lines, for what no single run of the program has: both ends of a connection, reused
ports, hostile values."""

import base64
import json


class Story:
    def __init__(self):
        self.lines = []
        self.sent = {}

    def add(self, kind, on, call, **fields):
        number = len(self.lines) + 1
        event = {"n": number, "t_ns": number * 1_000_000, "wall": f"2026-02-03T04:05:06.{number * 1000:09d}Z", "kind": kind,
                 "on": on, "call": call, **fields}
        self.lines.append(json.dumps(event))
        return self

    def data(self, kind, on, call, data, local, peer, **fields):
        if kind in ("send", "recv"):
            fields.setdefault("offset", self.sent.get((on, kind), 0))
            self.sent[on, kind] = fields["offset"] + len(data)
        fields.setdefault("result", len(data))
        return self.add(kind, on, call, bytes=len(data), data=base64.b64encode(data).decode(), local=local, peer=peer, **fields)

    def connect(self, on, local, peer):
        self.sent.pop((on, "send"), None)
        self.sent.pop((on, "recv"), None)
        return self.add("connect", on, "connect", result=0, local=local, peer=peer)

    def accept(self, server, on, local, peer):
        return self.add("accept", server, "accept", **{"as": on}, local=local, peer=peer)

    def send(self, on, data, local, peer):
        return self.data("send", on, "send", data, local, peer)

    def recv(self, on, data, local, peer):
        return self.data("recv", on, "recv", data, local, peer)

    def sendto(self, on, data, local, peer):
        return self.data("sendto", on, "sendto", data, local, peer)

    def recvfrom(self, on, data, local, peer, **fields):
        return self.data("recvfrom", on, "recvfrom", data, local, peer, **fields)

    def shutdown(self, on):
        return self.add("shutdown", on, "shutdown", result=0, how="send")

    def eof(self, on):
        return self.add("eof", on, "recv", result=0, offset=self.sent.get((on, "recv"), 0))

    def close(self, on, **fields):
        return self.add("close", on, "close", result=0, **fields)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(line + "\n" for line in self.lines))
        return path
