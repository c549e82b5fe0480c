"""Holds JSON-LD on standard input against the shapes of the basic tier. Needs pyshacl.

The context is read from the copy beside this file, so that nothing is fetched."""
import json
import pathlib
import sys

import pyshacl
import rdflib

here = pathlib.Path(__file__).parent
document = json.load(sys.stdin)
document["@context"][0] = json.loads((here / "cidsContext.jsonld").read_text())["@context"]
data = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
shapes = rdflib.Graph().parse(here / "cids.basictier.shacl.ttl")
holds, _, report = pyshacl.validate(data, shacl_graph=shapes, ont_graph=shapes)
print(report)
sys.exit(0 if holds and len(data) else 1)
