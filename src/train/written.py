"""Rows of the news reports in `written/`: invented reports with questions that they answer and tempting ones that
they do not, written for Byline in the manner of questions about real news.

A report is a headline line (`# ...`), a paragraph a line, then a line a question: `Q: question | snippet with
[[the answer]] || another such snippet` where it is answered, `N: question` where it is not. Reports that look alike
stand together under a line `## family`, with the questions of them all behind the last: each is asked on its sisters too.
`written/claims` has sentences about some of the reports under their headlines, each with the words it rests on or that come
closest: `S: sentence | snippet` where they support it, `U: sentence | snippet` where they do not.

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
from support import sentences, with_the_one_before

SET = "written"
PASSAGE_WORDS = (110, 180)  # as the product cuts its passages
ALONE = 0.75                # of the questions are asked on their sentence and the one before too, as the product looks again
BESIDE = 0.25               # of the answered questions are asked on a sentence beside that does not answer them
AT_LENGTH = 0.5             # of the claims are judged on a passage too
COMPETING = 3
MIXED_IN, MIXED_IN_GROUPS = 0.4, 0.3  # of the rows and groups are others


@dataclass(eq=False)
class Report:
    title: str
    paragraphs: list = field(default_factory=list)
    asked: list = field(default_factory=list)      # (question, [(start, end)]), no places where nothing answers
    claims: list = field(default_factory=list)     # (sentence, whether supported, (start, end) of the words it rests on)
    family: list = field(default_factory=list, repr=False)  # the reports it looks like, itself among them

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)


def reports(folder):
    found = [report for path in sorted(folder.glob("*.txt")) for report in read(path)]
    by_title = {report.title: report for report in found}
    for path in sorted(folder.glob("claims/*.txt")):
        read_claims(path, by_title)
    return found


def read(path):
    found, family, alike = [], [], False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line == "## family":
            family, alike = [], True
        elif line.startswith("# "):
            if any(report.asked for report in family):
                alike = False
            family = family if alike else []
            family.append(Report(line[2:].strip(), family=family))
            found.append(family[-1])
        elif line.startswith("Q: "):
            question, snippets = line[3:].split(" | ", 1)
            note_answers(family, question.strip(), snippets.split(" || "), f"{path}:{number}")
        elif line.startswith("N: "):
            question = line[3:].strip()
            max(family, key=lambda report: shared(question, report.text)).asked.append((question, []))
        elif line:
            family[-1].paragraphs.append(line)
    return found


def note_answers(family, question, snippets, where):
    """Each report that answers gets the question with its places of the answer."""
    places = [place(family, snippet.strip(), where) for snippet in snippets]
    for number, report in enumerate(family):
        own = [(start, end) for of, start, end in places if of == number]
        if own:
            report.asked.append((question, own))


def place(family, snippet, where):
    """(number of the report in its family, start, end)"""
    before, answer, after = re.fullmatch(r"(.*?)\[\[(.+?)\]\](.*)", snippet, re.S).groups()
    plain = before + answer + after
    holding = [number for number, report in enumerate(family) if plain in report.text]
    if len(holding) != 1 or family[holding[0]].text.count(plain) != 1:
        raise ValueError(f"{where}: the snippet is not once in the report: {snippet}")
    start = family[holding[0]].text.index(plain) + len(before)
    return holding[0], start, start + len(answer)


def read_claims(path, by_title):
    report = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("# "):
            report = by_title[line[2:].strip()]
        elif line:
            sentence, snippet = line[3:].split(" | ", 1)
            _, start, end = place([report], f"[[{snippet.strip()}]]", f"{path}:{number}")
            report.claims.append((sentence.strip(), line.startswith("S: "), (start, end)))


def shared(question, text):
    return len(set(terms(question)) & set(terms(text)))


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
        made += [row(report, question, span, places, f"written/{number}/alone/{at}/{i}")
                 for i, span in enumerate(sentences_for(report, question, places, chooser))]
    return [*made, *rows_of_sisters(report, number, chooser), *rows_of_claims(report, number, chooser)]


def sentences_for(report, question, places, chooser):
    """Sentences that a question is asked on alone or with the one before: those of its answers, of a list often more than
    one, and now and then the likeliest other one."""
    spans = sentence_spans(report)
    holding = sorted({next(i for i, (start, end) in enumerate(spans) if start <= place[0] < end) for place in places})
    others = [i for i in range(len(spans)) if i not in holding and i - 1 not in holding]
    others.sort(key=lambda i: (-shared(question, report.text[slice(*spans[i])]), i))
    several = len(holding) > 1
    chosen = [at for at in holding or others[:1] if chooser.random() < ALONE]
    chosen += others[:2] if several else others[:1] if places and chooser.random() < BESIDE else []
    spans_chosen = (spans[at] if several and chooser.random() < 0.5 else with_the_one_before(spans, at) for at in chosen)
    return [(start, max([end, *(e for s, e in places if start <= s < end)])) for start, end in spans_chosen]


def rows_of_sisters(report, number, chooser):
    """What a report answers or nothing does, asked on the likeliest sentence of a sister that answers it no better."""
    made = []
    for at, (question, _) in enumerate(report.asked):
        silent = silent_sisters(report, question)
        if silent:
            sister = chooser.choice(silent)
            span = nearest_sentence(sister, question)
            span = span if chooser.random() < 0.5 else passage_around(sister, span, chooser)
            made.append(row(sister, question, span, [], f"written/{number}/sister/{at}"))
    return made


def rows_of_claims(report, number, chooser):
    """Each sentence on the sentences it rests on, and some on the passage around them."""
    made = []
    for at, (sentence, supported, place) in enumerate(report.claims):
        quotes = [sentences_around(report, place)]
        if chooser.random() < AT_LENGTH:
            quotes.append(passage_around(report, place, chooser))
        made += [{"set": SET, "kind": "support", "how": "written", "question": sentence, "context": report.text[slice(*quote)],
                  "label": float(supported), "title": report.title, "unit": f"written/{number}/claim/{at}"} for quote in quotes]
    return made


def sentences_around(report, place):
    within = [(start, end) for start, end in sentence_spans(report) if start < place[1] and end > place[0]]
    return within[0][0], within[-1][1]


def silent_sisters(report, question):
    return [sister for sister in report.family if question not in (asked for asked, _ in sister.asked)]


def likeness(question, answered, report):
    """How tempting the passage of an answered question is for one that is not."""
    other, places = answered
    start, end = places[0]
    around = report.text[max(0, start - 200):end + 200]
    return 2 * shared(question, other) + shared(question, around)


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


def nearest_sentence(report, question):
    spans = sentence_spans(report)
    at = max(range(len(spans)), key=lambda i: (shared(question, report.text[slice(*spans[i])]), -i))
    return with_the_one_before(spans, at)


def row(report, question, span, places, unit):
    return {"set": SET, "kind": "human", "question": question, "context": report.text[slice(*span)], "answers": inside(span, places),
            "title": report.title, "unit": unit}


def inside(span, places):
    """The places that lie in the span, counted from its start."""
    start, end = span
    return [[s - start, e - start] for s, e in places if start <= s and e <= end]


def groups_of(report, index, chooser):
    """The passage that answers, with those of its sisters that do not, other passages of the report and of like ones that lack the answer."""
    made = []
    for question, places in report.asked:
        if not places:
            continue
        start, end = passage_around(report, places[0], chooser)
        answers = [report.text[s:e] for s, e in places]
        alike = [sister.text[slice(*passage_around(sister, nearest_sentence(sister, question), chooser))]
                 for sister in silent_sisters(report, question)]
        own = [text for text in (report.text[:start].strip(), report.text[end:].strip()) if len(text.split()) > 25]
        found = [text for text in index.search(question, 8) if not any(text in other.text for other in report.family)]
        texts = [*alike, *(text for text in [*own, *found] if lacks(text, answers))][:COMPETING + 1]
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
                if held_out({"title": report.family[0].title, "context": ""}) == held]
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
