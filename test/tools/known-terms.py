"""Prints those of the prefixed names that are terms of the vocabularies of which rdflib has a copy.

Usage: python3 known-terms.py PREFIX:NAME...
"""

import sys

from rdflib import namespace

VOCABULARIES = {
    "dcterms": namespace.DCTERMS,
    "foaf": namespace.FOAF,
    "org": namespace.ORG,
    "prov": namespace.PROV,
    "schema": namespace.SDO,
    "skos": namespace.SKOS,
    "vann": namespace.VANN,
}


def is_known(prefixed):
    prefix, name = prefixed.split(":", 1)
    vocabulary = VOCABULARIES.get(prefix)
    # The namespace of schema.org is https: here and http: there, so the name is looked up and not the IRI.
    return vocabulary is not None and vocabulary._NS[name] in vocabulary


for argument in sys.argv[1:]:
    if is_known(argument):
        print(argument)
