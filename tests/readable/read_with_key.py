"""Opens the database that is named as argument with the key on standard input (96 hexadecimal digits: key and salt) and
writes every cell of every table to standard output, each on a line of its own. A witness: nothing of Makker is in it."""

import sys

from sqlcipher3 import dbapi2


def main() -> None:
    key = sys.stdin.readline().strip()
    database = dbapi2.connect(sys.argv[1])
    database.text_factory = bytes
    database.execute(f"PRAGMA key = \"x'{key}'\"")
    database.execute("PRAGMA cipher_page_size = 4096")
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in database.execute(f'SELECT * FROM "{table.decode()}"'):
            for cell in row:
                sys.stdout.buffer.write(cell if isinstance(cell, bytes) else str(cell).encode())
                sys.stdout.buffer.write(b"\n")


main()
