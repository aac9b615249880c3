# SPDX-License-Identifier: MIT
# The server of the third tutorial that answers once.
import socket
import sys


def tcp_server():
    server_socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server_socket.bind(("127.0.0.1", int(sys.argv[1])))
    server_socket.listen(5)
    print("Server is listening...")

    while True:
        client_socket, client_addr = server_socket.accept()
        print(f"Connection from {client_addr}")
        message = client_socket.recv(1024)
        client_socket.send(b"Hello, Client")
        client_socket.close()


if __name__ == "__main__":
    tcp_server()
