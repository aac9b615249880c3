# SPDX-License-Identifier: MIT
# The server of the third tutorial's chat.
import socket
import sys


def tcp_chat_server():
    server_socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server_socket.bind(("127.0.0.1", int(sys.argv[1])))
    server_socket.listen(5)
    print("Server is waiting for connection...")

    client_socket, client_addr = server_socket.accept()
    print(f"Connection established with {client_addr}")

    while True:
        message = client_socket.recv(1024)
        if not message:
            break
        print(f"Client: {message.decode('utf-8')}")
        response = input("You: ")
        client_socket.send(response.encode("utf-8"))

    client_socket.close()
    server_socket.close()


if __name__ == "__main__":
    tcp_chat_server()
