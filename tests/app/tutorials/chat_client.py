# SPDX-License-Identifier: MIT
# The client of the third tutorial's chat.
import socket
import sys


def tcp_chat_client():
    client_socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    client_socket.connect(("127.0.0.1", int(sys.argv[1])))

    while True:
        message = input("You: ")
        if message.lower() == "exit":
            break
        client_socket.send(message.encode("utf-8"))
        response = client_socket.recv(1024)
        print(f"Server: {response.decode('utf-8')}")

    client_socket.close()


if __name__ == "__main__":
    tcp_chat_client()
