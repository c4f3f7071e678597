"""Rows of the news reports in `written/`: invented reports with questions that they answer and tempting ones that
they do not, written for Byline in the manner of questions about real news.

A report is a headline line (`# ...`), a paragraph a line, then a line a question: `Q: question | snippet with
[[the answer]] || another such snippet` where it is answered, `N: question` where it is not.

    python src/train/written.py --reports src/train/written --beside build --out build

writes `written.jsonl.gz` and `written_groups.jsonl.gz`, with other rows and groups of `--beside` mixed in so that the
reader forgets nothing, and the same of the held-out reports, which nothing is mixed into.
"""

import argparse
import gzip
import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from negatives import Index, lacks, terms
from sources import held_out
from support import sentences

SET = "written"
PASSAGE_WORDS = (110, 180)  # as the product cuts its passages
ALONE = 0.75                # of the questions are asked on their sentence and the one before too, as the product looks again
COMPETING = 3
MIXED_IN, MIXED_IN_GROUPS = 0.45, 0.25  # of the rows and groups are others


@dataclass
class Report:
    title: str
    paragraphs: list = field(default_factory=list)
    asked: list = field(default_factory=list)      # (question, [(start, end)]), no places where nothing answers

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)


def reports(folder):
    return [report for path in sorted(Path(folder).glob("*.txt")) for report in read(path)]


def read(path):
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("# "):
            found.append(Report(line[2:].strip()))
        elif line.startswith("Q: "):
            question, snippets = line[3:].split(" | ", 1)
            places = [place(found[-1].text, snippet.strip(), f"{path}:{number}") for snippet in snippets.split(" || ")]
            found[-1].asked.append((question.strip(), places))
        elif line.startswith("N: "):
            found[-1].asked.append((line[3:].strip(), []))
        elif line:
            found[-1].paragraphs.append(line)
    return found


def place(text, snippet, where):
    before, answer, after = re.fullmatch(r"(.*?)\[\[(.+?)\]\](.*)", snippet, re.S).groups()
    plain = before + answer + after
    if text.count(plain) != 1:
        raise ValueError(f"{where}: the snippet is not once in the report: {snippet}")
    start = text.index(plain) + len(before)
    return start, start + len(answer)


def rows_of(report, number, chooser):
    """Each question on its passage, with the unanswerable one that is most like it in the same unit, hence on the same
    window; and on a sentence with the one before."""
    answered = [one for one in report.asked if one[1]]
    tempting = [one for one in report.asked if not one[1]]
    made = []
    partners = {}
    for question, _ in tempting:
        nearest = max(range(len(answered)), key=lambda i: (likeness(question, answered[i], report), -i))
        partners.setdefault(nearest, []).append(question)
    for at, (question, places) in enumerate(answered):
        passage = passage_around(report, places[0], chooser)
        unit = f"written/{number}/{at}"
        made.append(row(report, question, passage, places, unit))
        made += [row(report, other, passage, [], unit) for other in partners.get(at, ())]
    for at, (question, places) in enumerate(report.asked):
        if chooser.random() < ALONE:
            alone = sentence_around(report, places[0]) if places else nearest_sentence(report, question)
            made.append(row(report, question, alone, places, f"written/{number}/alone/{at}"))
    return made


def likeness(question, answered, report):
    """How tempting the passage of an answered question is for one that is not."""
    other, places = answered
    start, end = places[0]
    around = report.text[max(0, start - 200):end + 200]
    wanted = set(terms(question))
    return 2 * len(wanted & set(terms(other))) + len(wanted & set(terms(around)))


def passage_around(report, place, chooser):
    """(start, end) of whole paragraphs around a place, about as long as a passage of the product."""
    spans = paragraph_spans(report)
    first = last = next(i for i, (start, end) in enumerate(spans) if start <= place[0] < end)
    wanted = chooser.randint(*PASSAGE_WORDS)
    while words(report, spans[first][0], spans[last][1]) < wanted and (first > 0 or last + 1 < len(spans)):
        if last + 1 == len(spans) or (first > 0 and chooser.random() < 0.5):
            first -= 1
        else:
            last += 1
    return spans[first][0], spans[last][1]


def paragraph_spans(report):
    spans, at = [], 0
    for paragraph in report.paragraphs:
        spans.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return spans


def words(report, start, end):
    return len(report.text[start:end].split())


def sentence_spans(report):
    return [(start + s, start + e) for start, end in paragraph_spans(report) for s, e in sentences(report.text[start:end])]


def sentence_around(report, place):
    spans = sentence_spans(report)
    start, end = with_the_one_before(spans, next(i for i, (start, end) in enumerate(spans) if start <= place[0] < end))
    return start, max(end, place[1])


def nearest_sentence(report, question):
    spans, wanted = sentence_spans(report), set(terms(question))
    at = max(range(len(spans)), key=lambda i: (len(wanted & set(terms(report.text[slice(*spans[i])]))), -i))
    return with_the_one_before(spans, at)


def with_the_one_before(spans, at):
    return spans[max(0, at - 1)][0], spans[at][1]


def row(report, question, span, places, unit):
    return {"set": SET, "kind": "human", "question": question, "context": report.text[slice(*span)], "answers": inside(span, places),
            "title": report.title, "unit": unit}


def inside(span, places):
    """The places that lie in the span, counted from its start."""
    start, end = span
    return [[s - start, e - start] for s, e in places if start <= s and e <= end]


def groups_of(report, index, chooser):
    """The passage that answers, with other passages of the report and of like ones that lack the answer."""
    made = []
    for question, places in report.asked:
        if not places:
            continue
        start, end = passage_around(report, places[0], chooser)
        answers = [report.text[s:e] for s, e in places]
        own = [text for text in (report.text[:start].strip(), report.text[end:].strip()) if len(text.split()) > 25]
        found = [text for text in index.search(question, 8) if text not in report.text]
        texts = [text for text in [*own, *found] if lacks(text, answers)][:COMPETING + 1]
        if texts:
            made.append({"set": SET, "question": question, "context": report.text[start:end],
                         "answers": inside((start, end), places), "competing": chooser.sample(texts, min(COMPETING, len(texts)))})
    return made


def halves(report):
    spans = paragraph_spans(report)
    middle = len(spans) // 2
    return [report.text[:spans[middle][0]].strip(), report.text[spans[middle][0]:]]


def main(options):
    found = reports(options.reports)
    index = Index([half for report in found for half in halves(report)])
    options.out.mkdir(parents=True, exist_ok=True)
    for held, prefix in ((False, ""), (True, "held_out_")):
        chooser = random.Random(options.seed)
        part = [(number, report) for number, report in enumerate(found)
                if held_out({"title": report.title, "context": ""}) == held]
        rows = [one for number, report in part for one in rows_of(report, number, chooser)]
        groups = [one for _, report in part for one in groups_of(report, index, chooser)]
        if options.beside and not held:
            rows += others(options.beside / "train.jsonl.gz", len(rows), MIXED_IN, chooser)
            groups += others(options.beside / "groups.jsonl.gz", len(groups), MIXED_IN_GROUPS, chooser)
        write(options.out / f"{prefix}written.jsonl.gz", rows)
        write(options.out / f"{prefix}written_groups.jsonl.gz", groups)
        print(f"{prefix}written: {len(part)} reports, {len(rows)} rows, {len(groups)} groups")


def others(path, count, share, chooser):
    """Other rows, whole units at a time, until they make up the share of them all."""
    units = defaultdict(list)
    for number, one in enumerate(read_rows(path)):
        units[one.get("unit", number)].append(one)
    chosen, wanted = [], count * share / (1 - share)
    for unit in chooser.sample(sorted(units, key=str), len(units)):
        if len(chosen) >= wanted:
            break
        chosen += units[unit]
    return chosen


def read_rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def write(path, rows):
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=3) as lines:
        for one in rows:
            lines.write(json.dumps(one) + "\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=Path(__file__).parent / "written")
    parser.add_argument("--beside", type=Path, help="folder of the other rows and groups to mix in")
    parser.add_argument("--out", type=Path, default=Path("build"))
    parser.add_argument("--seed", type=int, default=13)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
