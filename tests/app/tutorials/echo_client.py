# SPDX-License-Identifier: MIT
# A client for the echo server of the first tutorial, in its manner.
import socket
import sys

HOST = '127.0.0.1'
PORT = int(sys.argv[1])

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect((HOST, PORT))
client.sendall(b'hello')
data = client.recv(1024)
print(data)
client.close()
