# SPDX-License-Identifier: MIT
# The echo server of the first tutorial; its port comes from outside.
import socket
import sys

HOST = '127.0.0.1'
PORT = int(sys.argv[1])

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind((HOST, PORT))
server.listen()

while True:
    conn, addr = server.accept()
    print('Connected by', addr)
    data = conn.recv(1024)
    print(data)
    conn.sendall(data)
    conn.close()
