# SPDX-License-Identifier: MIT
# The client of the second tutorial, for Python 3.
import socket
import sys

s = socket.socket()
host = sys.argv[2]  # socket.gethostname()
port = int(sys.argv[1])
s.connect((host, port))
print(s.recv(1024))
s.close()
