"""Writes the rows the reader trains on and the rows it is calibrated on.

    python src/train/prepare.py --data ../shared/data/train --out build
"""

import argparse
import collections
import gzip
import json
import random
from pathlib import Path

from alter import Alterer, Pool, put, put_everywhere
from annotate import annotate
from natural import natural_rows
from negatives import Index, retrieved, same_article
from sources import READING, SUPPORT, held_out, read_set, reading_rows
from support import SupportMaker, pair

ALTERED = {"paragraph": 0.8, "sentence": 0.0, "docctx": 0.3}
SHIFTED, SAME_ARTICLE, RETRIEVED = 0.12, 0.30, 0.30
TEMPLATED = ("qadiscourse",)  # odd questions already, so they are not altered


def main(options):
    options.out.mkdir(parents=True, exist_ok=True)
    rows = [row for source in READING for row in reading_rows(options.data, source)]
    give_articles(rows)
    marks = annotate(texts_to_mark(rows), options.out / "marks.jsonl.gz")
    made = Maker(rows, marks, options.seed).make() + natural_rows(options.data) + natural_pairs(options.data)
    parts = {"train": [row for row in made if not held_out(row)], "held_out": [row for row in made if held_out(row)]}
    for name, part in parts.items():
        write(options.out / f"{name}.jsonl.gz", part)
    report(parts, options.out / "counts.json")


def give_articles(rows):
    """Rows of one article share a key; texts without an article are thrown together by twenties."""
    contexts = collections.defaultdict(set)
    for row in rows:
        contexts[row["set"], row["title"]].add(row["context"])
    loose = {}
    for row in rows:
        lonely = not row["title"] or len(contexts[row["set"], row["title"]]) < 2
        number = loose.setdefault((row["set"], row["context"]), len(loose)) if lonely else 0
        row["article"] = f"{row['set']}/{number // 20 if lonely else row['title']}"
        row["lonely"] = lonely


def texts_to_mark(rows):
    rows = [row for row in rows if row["set"] not in TEMPLATED]
    return {row["question"] for row in rows} | {row["context"] for row in rows}


class Maker:
    """Makes the further rows of each human one."""

    def __init__(self, rows, marks, seed):
        self.rows, self.marks, self.random = rows, marks, random.Random(seed)
        self.alterer = Alterer(marks, seed)
        self.supports = SupportMaker(self.alterer)
        self.articles, self.answers = collections.defaultdict(list), collections.defaultdict(set)
        for row in rows:
            if row["context"] not in self.articles[row["article"]]:
                self.articles[row["article"]].append(row["context"])
            self.answers[row["context"]] |= {row["context"][s:e] for s, e in row["answers"]}
        self.pools = {name: Pool(texts, marks) for name, texts in self.articles.items()}
        paragraphs = sorted({row["context"] for row in rows if row["style"] == "paragraph"})
        self.index = Index(paragraphs)

    def make(self):
        made = []
        for number, row in enumerate(self.rows):
            row["unit"] = f"q{number}"
            made += [row, *self.of_row(row)]
        return made

    def of_row(self, row):
        if not row["answers"] or row["set"] in TEMPLATED:
            return []
        near, far = Pool([row["context"]], self.marks), self.pools[row["article"]]
        return [*self.altered(row, near, far), *self.other_texts(row), *self.support_pairs(row, near, far)]

    def altered(self, row, near, far):
        share = ALTERED[row["style"]] if row["set"] != "qamr" else 0.35
        if self.random.random() > share:
            return []
        answers = [row["context"][s:e] for s, e in row["answers"]]
        if self.random.random() < SHIFTED:
            return self.shifted(row, near, far, answers)
        chance, text = self.random.random(), None
        if chance < 0.10:
            text = self.alterer.negated(row["question"])
        elif chance < 0.20:
            text = self.alterer.condition(row["question"], far)
        if not text:
            found = self.alterer.replacement(row["question"], near, far, answers)
            text = found and put(row["question"], *found)
        if not text or text == row["question"]:
            return []
        return [{**row, "question": text, "answers": [], "kind": "altered"}]

    def shifted(self, row, near, far, answers):
        found = self.alterer.replacement(row["question"], far, far, answers)
        moved = found and found[1].lower() not in row["context"].lower() and put_everywhere(row["context"], row["answers"], *found)
        if not moved:
            return []
        context, places = moved
        return [{**row, "question": put(row["question"], *found), "context": context, "answers": places, "kind": "shifted",
                 "unit": row["unit"] + "s"}]

    def other_texts(self, row):
        made = []
        if not row["lonely"] and self.random.random() < SAME_ARTICLE:
            made.append((same_article(row, self.articles, self.random), "same_article"))
        if row["style"] == "paragraph" and self.random.random() < RETRIEVED:
            made.append((retrieved(row, self.index, self.random), "retrieved"))
        return [self.without(row, text, kind) for text, kind in made if text]

    def without(self, row, text, kind):
        return {**row, "context": text, "answers": [], "kind": kind, "unit": row["unit"] + kind[:2]}

    def support_pairs(self, row, near, far):
        share = {"paragraph": 0.22, "sentence": 0.20, "docctx": 0.0}[row["style"]]
        chance = self.random.random()
        if chance < share:
            others = sorted(self.answers[row["context"]] - {row["context"][s:e] for s, e in row["answers"]})
            made = self.supports.from_question(row, others, near, far)
        elif chance < share + 0.07 and row["style"] == "paragraph" and row["set"] not in ("tweetqa", "fairytaleqa"):
            made = self.supports.from_sentence(row, near, far)
        else:
            return []
        for one in made:
            one["unit"] = row["unit"] + ("e" if one["how"] == "elsewhere" else "p")
        return made


def natural_pairs(data):
    """Pairs people labelled. A claim supported in part is not supported: a citation must carry all of it."""
    made = []
    for source in SUPPORT:
        for row in read_set(data, source.name):
            origin = {"set": source.name, "title": row["premise"][:60]}
            label = {"entailment": 1.0, "partial": 0.1}.get(row["label"], 0.0)
            made.append(pair(row["hypothesis"], row["premise"], label, origin, row["label"]))
    for row in read_set(data, "boolq_val"):
        origin = {"set": "boolq_val", "title": row["context"].split(" -- ")[0]}
        made.append(pair(row["question"].rstrip("?"), row["context"], float(row["answer"]), origin, "yes" if row["answer"] else "no"))
    for number, row in enumerate(made):
        row["unit"] = f"n{number}"
    return made


def write(path, rows):
    kept = ("set", "kind", "how", "question", "context", "answers", "label", "title", "unit")
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=3) as lines:
        for row in rows:
            lines.write(json.dumps({key: row[key] for key in kept if key in row}) + "\n")


def report(parts, path):
    counts = {name: collections.Counter(f"{row['set']} {row['kind']}" + (f" {row['how']}" if "how" in row else "") for row in rows)
              for name, rows in parts.items()}
    path.write_text(json.dumps(counts, indent=1, sort_keys=True))
    for name, rows in parts.items():
        kinds = collections.Counter(row["kind"] for row in rows)
        print(name, len(rows), dict(kinds))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data/train"))
    parser.add_argument("--out", type=Path, default=Path("build"))
    parser.add_argument("--seed", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
