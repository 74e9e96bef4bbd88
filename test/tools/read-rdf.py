"""Reads RDF files with Python's rdflib.

Usage: python3 read-rdf.py FORMAT FILE [FORMAT FILE]...
Prints a JSON list with a list of statements for each file. A statement is a list of subject, predicate, object and the
graph's name or null; a literal is an object with value, language and datatype.
"""

import json
import sys

import rdflib

# Literals as they stand in the file.
rdflib.NORMALIZE_LITERALS = False

DEFAULT = rdflib.graph.DATASET_DEFAULT_GRAPH_ID


def term(node):
    if isinstance(node, rdflib.Literal):
        datatype = None if node.datatype is None else str(node.datatype)
        return {"value": str(node), "language": node.language, "datatype": datatype}
    if isinstance(node, rdflib.URIRef):
        return str(node)
    raise ValueError(f"A blank node: {node}")


def statements(rdf_format, path):
    dataset = rdflib.Dataset()
    dataset.parse(path, format=rdf_format, publicID=DEFAULT)
    return [
        [term(s), term(p), term(o), None if graph in (None, DEFAULT) else str(graph)]
        for s, p, o, graph in dataset.quads((None, None, None, None))
    ]


arguments = sys.argv[1:]
json.dump([statements(*pair) for pair in zip(arguments[::2], arguments[1::2])], sys.stdout)
