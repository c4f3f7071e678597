"""Which sets the reader learns from, how much of each, and their licences.

Left out, because their licence does not allow shipping weights or is not stated: newsqa, robustqa
(NewsQA and DuoRC parts), the TQA part of QA-SRL, subjqa, ester, multirc and what derives from it
(research use), wikiqa and trecqa, sick (non-commercial), climatefever, covidfact, rte. Left out by
choice: squadshifts_reddit and squadshifts_amazon (CC BY 4.0 as a set, but the posts and reviews
underneath belong to their writers), ares_synth (made by a model; one part is CNN text),
synthetic_unans (partly made from the sets above; hard_negatives.py makes cleaner ones).
"""

import gzip
import hashlib
import json
import random
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    name: str
    licence: str
    limit: int          # answerable rows used at most
    style: str          # "paragraph": human question on a paragraph; "sentence": on one sentence
    unanswerable: bool = False  # whether its own unanswerable rows are trusted


READING = (
    Source("squad_train_part", "CC BY-SA 4.0", 99_999, "paragraph", True),
    Source("squadshifts_newwiki", "CC BY 4.0", 99_999, "paragraph"),
    Source("qed_nq_train", "CC BY-SA 3.0", 99_999, "paragraph"),
    Source("qed_dev", "CC BY-SA 3.0", 99_999, "paragraph"),
    Source("nq_open_oracle", "CC BY-SA 3.0 (Natural Questions), MIT (repository)", 99_999, "paragraph"),
    Source("xquad_en_noneval", "CC BY-SA 4.0", 99_999, "paragraph"),
    Source("tweetqa", "CC BY-SA 4.0", 99_999, "paragraph"),
    Source("timeqa", "BSD-3-Clause", 1_000, "paragraph", True),
    Source("hotpotqa_dev500", "CC BY-SA 4.0", 99_999, "paragraph", True),
    Source("multihop_small", "CC BY-SA 4.0 (HotpotQA), CC BY 4.0 (MuSiQue)", 99_999, "paragraph"),
    Source("fairytaleqa", "Apache-2.0", 2_500, "paragraph"),
    Source("qamr", "MIT; Wikipedia CC BY-SA, Wikinews CC BY text", 6_000, "sentence"),
    Source("qadiscourse", "CC BY 4.0", 1_000, "sentence"),
    Source("qamr_docctx", "MIT; Wikipedia CC BY-SA, Wikinews CC BY text", 2_500, "docctx"),
)

# the templated questions that natural.py fills with names
NATURAL = (
    Source("qasrl_wikinews", "MIT; Wikinews CC BY text", 99_999, "sentence"),
    Source("qanom", "MIT; Wikipedia CC BY-SA, Wikinews CC BY text", 99_999, "sentence"),
)

SUPPORT = (
    Source("nli_wice", "ODC-BY annotations; CC BY-SA and Common Crawl terms text", 99_999, "support"),
    Source("nli_fm2", "Apache-2.0; Wikipedia text", 99_999, "support"),
)

HELD_OUT_SHARE = 25  # one title in this many is kept for calibration


def read_set(folder, name):
    with gzip.open(Path(folder) / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def reading_rows(folder, source):
    """The rows of one reading set, in our shape, shuffled the same way every time."""
    rows = [our_row(row, source) for row in read_set(folder, source.name)]
    random.Random(source.name).shuffle(rows)
    answered = [row for row in rows if row["answers"]][:source.limit]
    empty = [row for row in rows if not row["answers"]] if source.unanswerable else []
    return answered + empty


def our_row(row, source):
    answers = sorted({(a["start"], a["start"] + len(a["text"])) for a in row["answers"]})
    return {"set": source.name, "style": source.style, "kind": "human", "question": row["question"].strip(),
            "context": row["context"], "answers": answers, "title": row.get("title") or ""}


def held_out(row):
    """Whether a row belongs to the part kept for calibration; whole articles go together."""
    key = row["title"] or row["context"][:200]
    return int(hashlib.sha1(key.encode()).hexdigest(), 16) % HELD_OUT_SHARE == 0
