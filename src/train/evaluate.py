"""Measures a reader on the evaluation sets, with the thresholds of its reader.json.

    python src/train/evaluate.py --data ../shared/data
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from decode import Runner, sigmoid
from measures import area_under_curve, class_f1, exact, f1, macro_f1


class Judge:
    """A runner with its calibration."""

    def __init__(self, model, settings_file):
        settings = json.loads(settings_file.read_text(encoding="utf-8"))
        self.runner = Runner(model, settings_file.parent)
        self.answer, self.support = settings["answer_probability"], settings["support_probability"]

    def read(self, pairs):
        """(text of the best span, its probability) of each (question, text)."""
        spans = self.runner.read(pairs)
        return [(text[s.start:s.end], sigmoid(self.answer["gap"] * s.gap + self.answer["answerable"] * s.answerable
                                              + self.answer["bias"])) for (_, text), s in zip(pairs, spans)]

    def read_twice(self, pairs):
        """(text of the best span, its gap when read twice) of each (question, text)."""
        return [(text[span.start:span.end], gap) for (_, text), (span, gap) in zip(pairs, self.runner.read_twice(pairs))]

    def supported(self, pairs):
        return [sigmoid(self.support["logit"] * x + self.support["bias"]) for x in self.runner.support(pairs)]


def squad2(judge, data, limit):
    """Short answers and abstaining on half of the SQuAD 2.0 dev set, reading once, and the likeliest sentence once more as
    Byline does."""
    questions = [(qa, paragraph["context"])
                 for article in json.loads((data / "squad2/dev-v2.0.json").read_text(encoding="utf-8"))["data"]
                 for paragraph in article["paragraphs"] for qa in paragraph["qas"]][::max(1, limit)]
    pairs = [(qa["question"], context) for qa, context in questions]
    read, twice = judge.read(pairs), judge.read_twice(pairs)
    golds = [[a["text"] for a in qa["answers"]] for qa, _ in questions]
    answered = [(text, gold) for (text, _), gold in zip(read, golds) if gold]
    final = [text if chance >= judge.answer["threshold"] else "" for text, chance in read]
    final_twice = [text if gap >= judge.answer["threshold_twice"] else "" for text, gap in twice]
    return {
        "answerable EM": np.mean([exact(text, gold) for text, gold in answered]),
        "answerable F1": np.mean([f1(text, gold) for text, gold in answered]),
        "AUC": area_under_curve([chance for _, chance in read], [bool(gold) for gold in golds]),
        "all EM": np.mean([exact(text, gold or [""]) for text, gold in zip(final, golds)]),
        "all F1": np.mean([f1(text, gold or [""]) for text, gold in zip(final, golds)]),
        "abstained": np.mean([not text for text in final]),
        "AUC read twice": area_under_curve([gap for _, gap in twice], [bool(gold) for gold in golds]),
        "all F1 read twice": np.mean([f1(text, gold or [""]) for text, gold in zip(final_twice, golds)]),
        "questions": len(questions),
    }


def clapnq(judge, data, limit):
    """Whether to answer a question from the one passage given."""
    pairs, truth = [], []
    for name, answerable in (("answerable", True), ("unanswerable", False)):
        for line in (data / f"clapnq/clapnq_dev_{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            pairs.append((row["input"], row["passages"][0]["text"]))
            truth.append(answerable)
    chances = [chance for _, chance in judge.read(pairs)]
    said = [chance >= judge.answer["threshold"] for chance in chances]
    return {"two-sided F1": macro_f1(said, truth), "answering F1": class_f1(said, truth, True),
            "abstaining F1": class_f1(said, truth, False), "AUC": area_under_curve(chances, truth), "questions": len(pairs)}


def attributionbench(judge, data, limit):
    """Whether the cited text supports the claim."""
    rows = [json.loads(line) for line in (data / "attributionbench/dev.jsonl").read_text(encoding="utf-8").splitlines()]
    chances = judge.supported([(row["claim"], "\n".join(row["references"])) for row in rows])
    truth = [row["attribution_label"] == "attributable" for row in rows]
    said = [chance >= judge.support["threshold"] for chance in chances]
    return {"macro-F1": macro_f1(said, truth), "AUC": area_under_curve(chances, truth),
            "said supported": np.mean(said), "claims": len(rows)}


SETS = {"squad2": squad2, "clapnq": clapnq, "attributionbench": attributionbench}


def milliseconds(model, folder, tokens=230, runs=20):
    """The middle processor time of one input of that many tokens on one thread, whatever else the machine does."""
    runner = Runner(model, folder, threads=1)
    one = [([101] + [2003] * (tokens - 2) + [102], [0] * 12 + [1] * (tokens - 12))]
    times = []
    for _ in range(runs):
        begun = time.process_time()
        runner.run(one)
        times.append((time.process_time() - begun) * 1000)
    return sorted(times)[runs // 2]


def main(options):
    judge = Judge(options.model, options.settings or options.model.parent / "reader.json")
    report = {}
    for name in options.sets:
        report[name] = {key: round(float(value), 4) for key, value in SETS[name](judge, options.data, options.every).items()}
        print(name, report[name], flush=True)
    report["ms_230_tokens_one_thread"] = round(milliseconds(options.model, (options.settings or options.model).parent), 1)
    print("ms for 230 tokens, one thread:", report["ms_230_tokens_one_thread"])
    if options.report:
        options.report.write_text(json.dumps(report, indent=1) + "\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("src/main/resources/byline/onnx/reader/reader.onnx"))
    parser.add_argument("--settings", type=Path, help="reader.json, if not beside the model")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--sets", nargs="+", default=list(SETS))
    parser.add_argument("--every", type=int, default=1, help="read only every n-th SQuAD question")
    parser.add_argument("--report", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
