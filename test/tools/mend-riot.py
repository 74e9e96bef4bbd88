"""Makes the classes and messages that Apache Jena 4.5 lacks as Debian 12 has it.

Usage: python3 mend-riot.py FOLDER
FOLDER, which is made, goes to the front of Java's class path. Two things are missing:

- The messages of Xerces lie in jena-core.jar under another name than its classes ask for.
- Its JSON-LD asks for an implementation of jakarta.json. Debian has one of the same interfaces under their former
  name, javax.json: the new name is written into its classes.
"""

import pathlib
import struct
import sys
import zipfile

JARS = pathlib.Path("/usr/share/java")
MESSAGES = "org/apache/jena/ext/xerces/"
PROVIDER = b"org.glassfish.json.JsonProviderImpl\n"

# Bytes behind the tag of a constant in a class file, by tag; a text (1) tells its own length.
TEXT = 1
SIZES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4, 18: 4, 19: 2, 20: 2}
# These count as two constants.
LONG_AND_DOUBLE = (5, 6)


def renamed(text):
    return text.replace(b"javax/json", b"jakarta/json").replace(b"javax.json", b"jakarta.json")


def renamed_class(data):
    """A class file with the new name in its constants, which follow its first ten bytes."""
    (count,) = struct.unpack_from(">H", data, 8)
    pieces = [data[:10]]
    at, index = 10, 1
    while index < count:
        tag = data[at]
        if tag == TEXT:
            (length,) = struct.unpack_from(">H", data, at + 1)
            text = renamed(data[at + 3 : at + 3 + length])
            pieces.append(struct.pack(">BH", TEXT, len(text)) + text)
            at += 3 + length
        else:
            end = at + 1 + SIZES[tag]
            pieces.append(data[at:end])
            at = end
        index += 2 if tag in LONG_AND_DOUBLE else 1
    return b"".join(pieces) + data[at:]


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def files_in(jar, ending):
    with zipfile.ZipFile(JARS / jar) as files:
        return [(name, files.read(name)) for name in files.namelist() if name.endswith(ending)]


folder = pathlib.Path(sys.argv[1])
for name, data in files_in("jena-core.jar", ".properties"):
    if name.startswith(MESSAGES):
        write(folder / "xerces" / name.removeprefix(MESSAGES), data)
for name, data in files_in("javax.json.jar", ".class"):
    write(folder / name, renamed_class(data))
for name, data in files_in("javax.json.jar", ".properties"):
    write(folder / name, data)
write(folder / "META-INF/services/jakarta.json.spi.JsonProvider", PROVIDER)
