"""Writes groups: a question with the text that answers it and the texts that compete with that one.

Reading one text at a time teaches which words answer; only reading competing texts together teaches
scores that can be compared between texts, which is what choosing among retrieved passages needs
(the shared normalisation of Clark and Gardner, "Simple and Effective Multi-Paragraph Reading
Comprehension", 2018).

    python src/train/groups.py --rows build/train.jsonl.gz --out build/groups.jsonl.gz
    python src/train/groups.py --rows build/held_out.jsonl.gz --beside build/train.jsonl.gz --out build/held_out_groups.jsonl.gz
"""

import argparse
import gzip
import json
import random
from collections import defaultdict
from pathlib import Path

from negatives import Index, lacks, terms

SETS = {"squad_train_part": 0.8, "squadshifts_newwiki": 1.0, "qed_nq_train": 1.0, "qed_dev": 1.0, "nq_open_oracle": 1.0,
        "xquad_en_noneval": 1.0, "hotpotqa_dev500": 1.0, "multihop_small": 1.0, "tweetqa": 0.3, "timeqa": 0.5}
COMPETING = 3
CANDIDATES = 12


def main(options):
    rows = read(options.rows)
    everything = rows + [row for path in options.beside for row in read(path)]
    articles = defaultdict(set)
    for row in everything:
        if row.get("title"):
            articles[row["set"], row["title"]].add(row["context"])
    index = Index(sorted({row["context"] for row in everything}))
    chooser, made = random.Random(options.seed), 0
    with gzip.open(options.out, "wt", encoding="utf-8", compresslevel=3) as lines:
        for row in rows:
            if not row.get("answers") or chooser.random() > SETS[row["set"]]:
                continue
            texts = competing(row, index, articles.get((row["set"], row.get("title")), ()), chooser)
            if texts:
                made += 1
                lines.write(json.dumps({"set": row["set"], "question": row["question"], "context": row["context"],
                                        "answers": row["answers"], "competing": texts}) + "\n")
    print(made, "groups")


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row["kind"] == "human" and row["set"] in SETS]


def competing(row, index, article, chooser):
    """Texts that look right and lack the answer: nearest of the same article, and nearest of all."""
    answers = [row["context"][start:end] for start, end in row["answers"]]
    wanted = set(terms(row["question"]))
    near = sorted((text for text in sorted(article) if text != row["context"]), key=lambda text: -len(wanted & set(terms(text))))[:4]
    found = [text for text in index.search(row["question"], CANDIDATES) if text != row["context"]]
    texts = [text for text in dict.fromkeys([*found[:6], *near, *found[6:]]) if lacks(text, answers)]
    texts = texts[:2 * COMPETING]
    return chooser.sample(texts, min(COMPETING, len(texts)))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, default=Path("build/train.jsonl.gz"))
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="further rows whose texts may compete")
    parser.add_argument("--out", type=Path, default=Path("build/groups.jsonl.gz"))
    parser.add_argument("--seed", type=int, default=9)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
