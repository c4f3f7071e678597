"""Finds texts that look right for a question and lack its answer: other paragraphs of the same
article, and what BM25 ranks high among all texts of the training sets."""

import math
import random
import re
from collections import Counter, defaultdict

K1, B = 0.9, 0.4
STOP = set("""the a an of in on at to for and or is was were are be been did do does what which who whom whose when where why how
that this it its by with from as had has have his her their he she they i you we not many much""".split())


def terms(text):
    return [w for w in re.findall(r"\w+", text.lower()) if w not in STOP]


class Index:
    """BM25 over a list of texts."""

    def __init__(self, texts):
        self.texts = texts
        self.postings = defaultdict(list)
        lengths = []
        for number, text in enumerate(texts):
            counts = Counter(terms(text))
            lengths.append(sum(counts.values()))
            for term, count in counts.items():
                self.postings[term].append((number, count))
        mean = sum(lengths) / max(1, len(lengths))
        self.norms = [K1 * (1 - B + B * length / mean) for length in lengths]

    def search(self, question, limit, common=3000):
        scores = defaultdict(float)
        for term in set(terms(question)):
            postings = self.postings.get(term, ())
            if not postings or len(postings) > common:
                continue
            weight = math.log(1 + (len(self.texts) - len(postings) + 0.5) / (len(postings) + 0.5))
            for number, count in postings:
                scores[number] += weight * count * (K1 + 1) / (count + self.norms[number])
        return [self.texts[n] for n, _ in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:limit]]


def lacks(text, answers):
    """Whether no answer, nor its longest word, is in the text."""
    lowered = text.lower()
    for answer in answers:
        words = [w for w in re.findall(r"\w+", answer.lower()) if w not in STOP]
        if answer.lower() in lowered or (words and all(word in lowered for word in words)):
            return False
    return True


def same_article(row, articles, chooser):
    """The paragraph of the same article nearest to the question that lacks the answer."""
    others = [text for text in articles.get(row["article"], ()) if text != row["context"]]
    if not others:
        return None
    wanted = set(terms(row["question"]))
    others.sort(key=lambda text: -len(wanted & set(terms(text))))
    return first_lacking(row, others[:3], chooser)


def retrieved(row, index, chooser):
    found = [text for text in index.search(row["question"], 8) if text != row["context"]]
    return first_lacking(row, found[:5], chooser)


def first_lacking(row, texts, chooser):
    answers = [row["context"][start:end] for start, end in row["answers"]]
    lacking = [text for text in texts if lacks(text, answers)]
    return chooser.choice(lacking) if lacking else None
