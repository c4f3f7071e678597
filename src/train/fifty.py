"""Writes the fifty fixed cases that hold the Java reader to this one: our own texts and questions
(cases.json) with what the shipped file says of them. Offsets count UTF-16 code units, as Java does."""

import argparse
import itertools
import json
from pathlib import Path

from decode import Runner, sigmoid

COUNT = 50


def cases(path):
    """(question, text, sentence, quote); the last ones read all the texts as one, longer than a window."""
    groups = json.loads(path.read_text(encoding="utf-8"))
    made = [(question, group["text"], sentence, group["text"])
            for group in groups for question, sentence in zip(group["questions"], itertools.cycle(group["sentences"]))]
    everything = " ".join(group["text"] for group in groups)
    whole = [(group["questions"][0], everything, group["sentences"][0], everything) for group in groups]
    return [*made[:COUNT - 6], *whole[-6:]]


def units(text, at):
    return len(text[:at].encode("utf-16-le")) // 2


def expected(runner, settings, number, case):
    question, text, sentence, quote = case
    span = runner.read([(question, text)])[0]
    support = runner.support([(sentence, quote)])[0]
    answer, backing = settings["answer_probability"], settings["support_probability"]
    chance = sigmoid(answer["gap"] * span.gap + answer["answerable"] * span.answerable + answer["bias"])
    return {"id": f"case-{number:02}", "question": question, "text": text,
            "start": units(text, span.start), "end": units(text, span.end), "span": text[span.start:span.end],
            "span_logit": round(span.score, 4), "null_logit": round(span.none, 4), "gap": round(span.gap, 4),
            "answerable": round(span.answerable, 4), "probability": round(chance, 4),
            "sentence": sentence, "quote": quote, "support": round(support, 4),
            "support_probability": round(sigmoid(backing["logit"] * support + backing["bias"]), 4)}


def main(options):
    runner = Runner(options.model, options.model.parent, threads=1, alone=True)
    settings = json.loads((options.model.parent / "reader.json").read_text(encoding="utf-8"))
    with options.out.open("w", encoding="utf-8") as lines:
        for number, case in enumerate(cases(options.cases), 1):
            lines.write(json.dumps(expected(runner, settings, number, case), ensure_ascii=False) + "\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--cases", type=Path, default=Path(__file__).parent / "cases.json")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
