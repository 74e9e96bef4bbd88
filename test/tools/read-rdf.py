"""Reads RDF files with Python's rdflib.

Usage: python3 read-rdf.py FORMAT FILE [FORMAT FILE]...
Writes the statements of FILE as N-Quads into FILE.nq. A blank node is an error.
"""

import json
import sys

import rdflib

# Literals as they stand in the file.
rdflib.NORMALIZE_LITERALS = False

DEFAULT = rdflib.graph.DATASET_DEFAULT_GRAPH_ID


def term(node):
    if isinstance(node, rdflib.URIRef):
        return f"<{node}>"
    if not isinstance(node, rdflib.Literal):
        raise ValueError(f"A blank node: {node}")
    # The escapes of JSON are escapes of N-Quads too.
    value = json.dumps(str(node), ensure_ascii=False)
    if node.language is not None:
        return f"{value}@{node.language}"
    return value if node.datatype is None else f"{value}^^<{node.datatype}>"


def with_kept_graphs(get_context):
    """The parser of N-Quads asks for its graph at every line, and a new one takes long to make."""
    kept = {}

    def get_kept(self, identifier, *rest):
        key = (id(self.store), identifier)
        # With the store, so that no other has its number.
        if key not in kept:
            kept[key] = (self.store, get_context(self, identifier, *rest))
        return kept[key][1]

    return get_kept


rdflib.ConjunctiveGraph.get_context = with_kept_graphs(rdflib.ConjunctiveGraph.get_context)


def statements(rdf_format, path):
    dataset = rdflib.Dataset()
    dataset.parse(path, format=rdf_format, publicID=DEFAULT)
    for *triple, graph in dataset.quads((None, None, None, None)):
        terms = [*triple] if graph in (None, DEFAULT) else [*triple, graph]
        yield f"{' '.join(map(term, terms))} .\n"


arguments = sys.argv[1:]
for rdf_format, path in zip(arguments[::2], arguments[1::2]):
    with open(f"{path}.nq", "w", encoding="utf-8") as lines:
        lines.writelines(statements(rdf_format, path))
