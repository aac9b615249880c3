# SPDX-License-Identifier: MIT
# The UDP client of the third tutorial.
import socket
import sys


def udp_client():
    client_socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client_socket.sendto("Hello, UDP Server".encode("utf-8"), ("127.0.0.1", int(sys.argv[1])))
    response, server_addr = client_socket.recvfrom(1024)
    print(f"Received from {server_addr}: {response.decode('utf-8')}")
    client_socket.close()


if __name__ == "__main__":
    udp_client()
