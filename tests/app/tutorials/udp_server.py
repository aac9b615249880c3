# SPDX-License-Identifier: MIT
# The UDP server of the third tutorial.
import socket
import sys


def udp_server():
    server_socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server_socket.bind(("127.0.0.1", int(sys.argv[1])))
    print("Server is listening...")

    while True:
        message, client_addr = server_socket.recvfrom(1024)
        print(f"Received from {client_addr}: {message.decode('utf-8')}")
        server_socket.sendto(b"Hello, UDP Client", client_addr)


if __name__ == "__main__":
    udp_server()
