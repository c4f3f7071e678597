"""Fits reader.json's constants on rows of the training sets that were held out of training.

The probability that the best span is a right answer is a logistic function of its score above
"none" and of the answerable logit; the probability of support is one of the support logit.
"""

import argparse
import gzip
import json
import random
from pathlib import Path

import numpy as np

from dataset import FIRST_LIMIT
from decode import LONGEST, OVERLAP, TOKEN_COST, WINDOW, Runner, sigmoid
from measures import best_threshold, exact, f1, macro_f1

NATURAL = ("nli_wice", "nli_fm2", "boolq_val")


def held_out_rows(*paths, seed=3):
    rows = []
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    random.Random(seed).shuffle(rows)
    reads = [r for r in rows if r["kind"] != "support" and not r["set"].startswith(("qasrl", "qanom", "qadisc", "fairy"))]
    return reads, [r for r in rows if r["kind"] == "support"]


def golds(row):
    return [row["context"][s:e] for s, e in row["answers"]]


def logistic(features, labels, steps=60):
    """Weights and bias by Newton's method, with a whisper of ridge."""
    x = np.hstack([np.asarray(features, dtype=float), np.ones((len(features), 1))])
    y, weights = np.asarray(labels, dtype=float), np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(x.shape[1])
        weights -= np.linalg.solve(hessian, x.T @ (p - y) + 1e-3 * weights)
    return [round(float(w), 5) for w in weights]


def not_negative(features, right):
    """The chance that the span is right; a feature whose weight turns negative is left out.

    Of two spans with the same gap, the one that owes less of it to a low "none" is likelier right, hence the
    answerable logit's weight turns negative beside the gap; but a reader that thinks less of a text that
    answers could not be compared between texts.
    """
    *weights, bias = logistic(features, right)
    if min(weights) >= 0:
        return *weights, bias
    kept = [i for i, weight in enumerate(weights) if weight >= 0]
    *fewer, bias = logistic([[feature[i] for i in kept] for feature in features], right)
    return *(fewer[kept.index(i)] if i in kept else 0.0 for i in range(len(weights))), bias


def fit_answer(runner, rows):
    spans, gaps = zip(*runner.read_twice([(row["question"], row["context"]) for row in rows]))
    texts = [row["context"][span.start:span.end] for row, span in zip(rows, spans)]
    right = [bool(row["answers"]) and f1(text, golds(row)) >= 0.5 for row, text in zip(rows, texts)]
    gap, answerable, bias = not_negative([(span.gap, span.answerable) for span in spans], right)
    chances = [sigmoid(gap * span.gap + answerable * span.answerable + bias) for span in spans]
    threshold = threshold_of([one for one in zip(chances, rows, texts) if one[1]["kind"] == "human"])
    threshold_twice = threshold_of([one for one in zip(gaps, rows, texts) if one[1]["kind"] == "human"])
    answered = [(row, text) for row, text in zip(rows, texts) if row["answers"]]
    print(f"held out: answerable EM {np.mean([exact(t, golds(r)) for r, t in answered]):.3f} "
          f"F1 {np.mean([f1(t, golds(r)) for r, t in answered]):.3f}; rows {len(rows)}, threshold {threshold:.3f}")
    return {"gap": gap, "answerable": answerable, "bias": bias, "threshold": round(threshold, 4), "threshold_twice": round(threshold_twice, 4)}


def threshold_of(judged):
    """From which probability answering is better, on questions as people write them (those that nothing answers among
    them; the ones altered by program are easier to see through), as if half of them had no answer."""
    share = np.mean([bool(row["answers"]) for _, row, _ in judged])
    worth = [(chance, f1(text, golds(row)) / share, 0.0) if row["answers"] else (chance, 0.0, 1 / (1 - share)) for chance, row, text in judged]
    return best_threshold([chance for chance, _, _ in worth],
                          lambda t: sum(answered if chance >= t else silent for chance, answered, silent in worth))


def fit_support(runner, rows):
    logits = runner.support([(row["question"], row["context"]) for row in rows])
    truth = [row["label"] > 0.5 for row in rows]
    weight, bias = logistic([(x,) for x in logits], truth)
    chances = [sigmoid(weight * x + bias) for x in logits]
    threshold = best_threshold(chances, lambda t: macro_f1([c >= t for c in chances], truth))
    for name, part in (("labelled by people", True), ("made by program", False)):
        chosen = [i for i, row in enumerate(rows) if (row["set"] in NATURAL) == part]
        print(f"held out support, {name}: macro-F1 "
              f"{macro_f1([chances[i] >= threshold for i in chosen], [truth[i] for i in chosen]):.3f} of {len(chosen)}")
    return {"logit": weight, "bias": bias, "threshold": round(threshold, 4)}


def main(options):
    runner = Runner(options.model, options.model.parent)
    reads, supports = held_out_rows(*options.rows)
    reads, supports = reads[:options.limit], supports[:options.limit]
    facts = {
        "name": options.name, "model": "reader.onnx", "tokenizer": "tokenizer.json",
        "max_window": WINDOW, "overlap": OVERLAP, "max_first_tokens": FIRST_LIMIT, "max_answer_tokens": LONGEST, "token_cost": TOKEN_COST,
        "answer_probability": fit_answer(runner, reads),
        "support_probability": fit_support(runner, supports),
        "fitted_on": f"{len(reads)} reading rows and {len(supports)} support pairs of the training sets, whole articles "
                     "held out of training; no evaluation set was used",
        "formula": "answer: sigmoid(gap * (best span - none) + answerable * answerable_logit + bias); "
                   "support: sigmoid(logit * support_logit + bias)",
    }
    (options.model.parent / "reader.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(facts["answer_probability"]), json.dumps(facts["support_probability"]))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="reader.onnx with its tokenizer.json beside it")
    parser.add_argument("--rows", type=Path, nargs="+", required=True,
                        help="held_out.jsonl.gz from prepare.py, held_out_written.jsonl.gz from written.py")
    parser.add_argument("--limit", type=int, default=100_000, help="rows of each kind used at most")
    parser.add_argument("--name", default="byline-reader-7")
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
