# SPDX-License-Identifier: MIT
# The client of the third tutorial that asks once.
import socket
import sys


def tcp_client():
    client_socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    client_socket.connect(("127.0.0.1", int(sys.argv[1])))
    client_socket.send("Hello, Server".encode("utf-8"))
    response = client_socket.recv(1024)
    print("Received from server:", response.decode("utf-8"))
    client_socket.close()


if __name__ == "__main__":
    tcp_client()
