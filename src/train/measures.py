"""The measures, each as its authors define it."""

import re
import string
from collections import Counter


def normalised(text):
    """SQuAD's: lower case, no punctuation, no articles, single spaces."""
    text = "".join(ch for ch in text.lower() if ch not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def exact(answer, golds):
    return max(float(normalised(answer) == normalised(gold)) for gold in golds)


def f1(answer, golds):
    return max(f1_one(normalised(answer).split(), normalised(gold).split()) for gold in golds)


def f1_one(ours, theirs):
    if not ours or not theirs:
        return float(ours == theirs)
    same = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * same / (len(ours) + len(theirs))


def area_under_curve(scores, labels):
    """The chance that a random positive scores above a random negative; ties count half."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    ranks, at = [0.0] * len(scores), 0
    while at < len(order):
        to = at
        while to + 1 < len(order) and scores[order[to + 1]] == scores[order[at]]:
            to += 1
        for place in range(at, to + 1):
            ranks[order[place]] = (at + to) / 2 + 1
        at = to + 1
    positive = sum(labels)
    negative = len(labels) - positive
    total = sum(rank for rank, label in zip(ranks, labels) if label)
    return (total - positive * (positive + 1) / 2) / (positive * negative)


def class_f1(said, truth, which):
    hits = sum(s == t == which for s, t in zip(said, truth))
    return 2 * hits / max(1, sum(s == which for s in said) + sum(t == which for t in truth))


def macro_f1(said, truth):
    return (class_f1(said, truth, True) + class_f1(said, truth, False)) / 2


def best_threshold(scores, value):
    """The score, of a hundred quantiles, that gives the highest value."""
    ordered = sorted(scores)
    candidates = sorted({ordered[len(ordered) * i // 100] for i in range(100)})
    return max(candidates, key=value)
