"""Prints who said what with what force, from the JSON-LD that depeche writes, with the standard library alone.

    python3 examples/who_said_what.py output/*.jsonld
"""

import json
import re
import sys


def name(node):
    """A label in French or any other language, or the last part of the IRI of somebody who has no name."""
    labels = node.get("label", {})
    return labels.get("fr") or next(iter(labels.values()), None) or re.split("[/:]", node["id"])[-1]


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        article = json.load(file)
    for claim in article["claims"]:
        speakers = ", ".join(name(speaker) for speaker in claim["speaker"])
        words = next(iter(claim["text"].values()))
        print(f"{speakers} ({', '.join(claim['force'])}): {words}")
