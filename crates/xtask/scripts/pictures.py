"""Writes PNG pictures that differ: pictures.py COUNT FOLDER"""

import random
import struct
import sys
import zlib

WIDTH, HEIGHT = 900, 540


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


for number in range(int(sys.argv[1])):
    chance = random.Random(number)
    bars = [chance.randrange(HEIGHT) for _ in range(WIDTH // 30 + 1)]
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)
        for x in range(WIDTH):
            inside = y > bars[x // 30]
            rows += bytes((15 + x % 90, 76 + y % 90, 92 + number)) if inside else b"\xff\xff\xff"
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    with open(f"{sys.argv[2]}/picture-{number:02}.png", "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))
