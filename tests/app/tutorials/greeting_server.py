# SPDX-License-Identifier: MIT
# The greeting server of the second tutorial, for Python 3: print is a function, and send takes bytes.
import socket
import sys

s = socket.socket()
host = sys.argv[2]  # socket.gethostname()
port = int(sys.argv[1])
s.bind((host, port))
s.listen(5)
while True:
    c, addr = s.accept()
    print('Got connection from', addr)
    c.send(b'Thank you for connecting')
    c.close()
