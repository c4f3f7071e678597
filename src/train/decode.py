"""Runs a reader file over (question, text) and (sentence, quote) pairs, as the Java reader does."""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from dataset import CLS, FIRST_LIMIT, SEP, load_tokenizer
from support import sentences, with_the_one_before

WINDOW = 320          # tokens of a whole input
OVERLAP = 96          # tokens two neighbouring windows share
LONGEST = 30          # tokens of an answer
TOKEN_COST = 0.05     # what each token after the first takes from its score; of 0 to 0.15, best on rows held out of training


@dataclass(frozen=True)
class Span:
    """The best span of a text: character range, its score and that of "none", the answerable logit of its window."""
    start: int
    end: int
    score: float
    none: float
    answerable: float

    @property
    def gap(self):
        return self.score - self.none


class Runner:
    """One reader file and its tokenizer. Alone: one input at a time, as the product reads; else in batches,
    which is faster but, quantized, differs in the last digits: the activations of a batch share their scale."""

    def __init__(self, model, tokenizer_folder, threads=2, alone=False):
        self.batch = 1 if alone else 32
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(model), settings, providers=["CPUExecutionProvider"])
        self.tokenizer = load_tokenizer(Path(tokenizer_folder))

    def run(self, inputs):
        """Outputs for inputs [(ids, types)], batched by like length; each trimmed to its own length."""
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i][0]))
        results = [None] * len(inputs)
        at = 0
        while at < len(order):
            size = max(1, min(self.batch, 4096 // (len(inputs[order[at]][0]) + 16)))
            part = order[at:at + size]
            self.run_batch(part, inputs, results)
            at += size
        return results

    def run_batch(self, part, inputs, results):
        longest = max(len(inputs[i][0]) for i in part)
        ids, mask, types = (np.zeros((len(part), longest), dtype=np.int64) for _ in range(3))
        for row, i in enumerate(part):
            length = len(inputs[i][0])
            ids[row, :length], types[row, :length], mask[row, :length] = inputs[i][0], inputs[i][1], 1
        start, end, answerable, support = self.session.run(
            None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": types})
        for row, i in enumerate(part):
            length = len(inputs[i][0])
            results[i] = (start[row, :length], end[row, :length], float(answerable[row]), float(support[row]))

    def windows(self, first, text, window=WINDOW):
        """(ids, types, offset of the text's first token, character offsets) of each window of a text."""
        first = self.tokenizer.encode(first, add_special_tokens=False).ids[:FIRST_LIMIT]
        second = self.tokenizer.encode(text, add_special_tokens=False)
        room = window - len(first) - 3
        made, at = [], 0
        while True:
            ids = second.ids[at:at + room]
            made.append(([CLS, *first, SEP, *ids, SEP], [0] * (len(first) + 2) + [1] * (len(ids) + 1),
                         len(first) + 2, second.offsets[at:at + room]))
            if at + room >= len(second.ids):
                return made
            at += room - OVERLAP

    def read(self, pairs, window=WINDOW):
        """The best span of each (question, text)."""
        cut = [self.windows(question, text, window) for question, text in pairs]
        outputs = iter(self.run([(w[0], w[1]) for windows in cut for w in windows]))
        return [max((best_span(w, next(outputs)) for w in windows), key=lambda span: span.gap) for windows in cut]

    def read_twice(self, pairs):
        """(the best span, its gap averaged with that of reading its sentence and the one before by themselves) of each
        (question, text): as Byline reads the likeliest sentences again."""
        spans = self.read(pairs)
        again = self.read([(question, text[slice(*alone(text, span))]) for (question, text), span in zip(pairs, spans)])
        return [(first, (first.gap + second.gap) / 2) for first, second in zip(spans, again)]

    def support(self, pairs, window=WINDOW):
        """The support logit of each (sentence, quote): the best of its windows."""
        cut = [self.windows(sentence, quote, window) for sentence, quote in pairs]
        outputs = iter(self.run([(w[0], w[1]) for windows in cut for w in windows]))
        return [max(next(outputs)[3] for _ in windows) for windows in cut]


def alone(text, span):
    """(start, end) of a span's sentence with the one before."""
    places = sentences(text)
    at = next(i for i, (start, end) in enumerate(places) if start <= span.start < end or i + 1 == len(places))
    start, end = with_the_one_before(places, at)
    return start, max(end, span.end)


def best_span(window, output):
    """The pair start <= end with the largest sum less the cost of its length, at most LONGEST tokens long; ties go to
    the first. A start and an end that belong to different answers make a long one, hence the cost."""
    _, _, shift, offsets = window
    start, end, answerable, _ = output
    count = len(offsets)
    if count == 0:
        return Span(0, 0, -math.inf, float(start[0] + end[0]), answerable)
    starts, ends = start[shift:shift + count], end[shift:shift + count]
    sums = starts[:, None] + ends[None, :] - TOKEN_COST * (np.arange(count)[None, :] - np.arange(count)[:, None])
    allowed = np.triu(np.ones((count, count), dtype=bool)) & ~np.triu(np.ones((count, count), dtype=bool), LONGEST)
    sums = np.where(allowed, sums, -np.inf)
    first, last = np.unravel_index(int(sums.argmax()), sums.shape)
    return Span(offsets[first][0], offsets[last][1], float(sums[first, last]), float(start[0] + end[0]), answerable)


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))
