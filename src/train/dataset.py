"""Rows to batches: texts are tokenised once, cropped at random each time they are read, and
batched by a budget of tokens with rows of like length together, so that little is padding."""

import random
from bisect import bisect_left, bisect_right
from pathlib import Path

import torch
from tokenizers import Tokenizer

CLS, SEP = 101, 102
FIRST_LIMIT = 64       # tokens of the question or sentence
SUPPORT_WINDOW = 320   # a quote is never cropped below this: its support may lie anywhere in it


def load_tokenizer(folder):
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


class Encoded:
    """One row with both its texts as token ids and its answers as token ranges of the second."""

    __slots__ = ("first", "second", "answers", "kind", "label")

    def __init__(self, row, first, second):
        self.first = first.ids[:FIRST_LIMIT]
        self.second = second.ids
        self.kind = row["kind"]
        self.label = row.get("label")
        self.answers = token_ranges(row.get("answers", ()), second.offsets)


def token_ranges(answers, offsets):
    starts = [start for start, _ in offsets]
    ends = [end for _, end in offsets]
    ranges = []
    for start, end in answers:
        first, last = bisect_right(starts, start) - 1, bisect_left(ends, end)
        if 0 <= first <= last < len(offsets):
            ranges.append((first, last))
    return ranges


def encode(rows, tokenizer):
    """Encodes rows; a row whose answer no token range covers is left out."""
    firsts, seconds = {}, {}
    for name, store in (("question", firsts), ("context", seconds)):
        texts = sorted({row[name] for row in rows})
        for at in range(0, len(texts), 5000):
            part = texts[at:at + 5000]
            store.update(zip(part, tokenizer.encode_batch_fast(part, add_special_tokens=False)
                             if name == "question" else tokenizer.encode_batch(part, add_special_tokens=False)))
    encoded = []
    for row in rows:
        one = Encoded(row, firsts[row["question"]], seconds[row["context"]])
        encoded.append(one if one.answers or not row.get("answers") else None)
    return encoded


class Example:
    """One input as the model sees it, with its targets as positions in the input (0 = none)."""

    __slots__ = ("ids", "types", "starts", "ends", "reads", "label", "group")

    def __init__(self, first, second, ranges, reads, label):
        self.ids = [CLS, *first, SEP, *second, SEP]
        self.types = [0] * (len(first) + 2) + [1] * (len(second) + 1)
        shift = len(first) + 2
        self.starts = [start + shift for start, _ in ranges] or [0]
        self.ends = [end + shift for _, end in ranges] or [0]
        self.reads, self.label, self.group = reads, label, None


class Cropper:
    """Cuts the second text to a random window: around the answer, or sometimes away from it."""

    def __init__(self, windows, away=0.0, seed=0):
        self.windows, self.away, self.random = windows, away, random.Random(seed)

    def unit(self, members):
        """A unit's rows share their context, hence one window, so that they differ by the question only."""
        lead = members[0]
        window = SUPPORT_WINDOW if lead.kind == "support" else self.random.randint(*self.random.choice(self.windows))
        size = max(24, window - max(len(m.first) for m in members) - 3)
        begin = self.begin(lead, size)
        return [self.example(member, begin, size) for member in members]

    def group(self, members, number):
        """Competing texts, each cut by itself: the first around its answer."""
        window = self.random.randint(*self.random.choice(self.windows))
        size = max(24, window - len(members[0].first) - 3)
        examples = [self.example(member, self.begin(member, size), size) for member in members]
        for example in examples:
            example.group = number
        return examples

    def begin(self, member, size):
        spare = len(member.second) - size
        if spare <= 0 or member.kind == "support":
            return 0
        if not member.answers:
            return self.random.randint(0, spare)
        if self.random.random() < self.away:
            away = [b for b in (self.random.randint(0, spare) for _ in range(4))
                    if all(end < b or start >= b + size for start, end in member.answers)]
            if away:
                return away[0]
        start, end = self.random.choice(member.answers)
        return min(max(0, self.random.randint(end - size + 1, start) if end - start < size else start), spare)

    def example(self, member, begin, size):
        inside = [(s - begin, e - begin) for s, e in member.answers if s >= begin and e < begin + size]
        ranges = [self.random.choice(inside)] if inside else []
        label = member.label if member.kind == "support" else float(bool(inside))
        return Example(member.first, member.second[begin:begin + size], ranges, member.kind != "support", label)


def batches(units, cropper, budget, seed):
    """One pass over the units as lists of examples, in random order."""
    shuffle = random.Random(seed)
    units = list(units)
    shuffle.shuffle(units)
    for at in range(0, len(units), 1024):
        cropped = [cropper.unit(unit) for unit in units[at:at + 1024]]
        cropped.sort(key=lambda unit: max(len(e.ids) for e in unit))
        ready = list(fill(cropped, budget))
        shuffle.shuffle(ready)
        yield from ready


def group_batches(groups, cropper, budget, seed):
    """One pass over the groups as lists of examples; a group is never parted."""
    shuffle = random.Random(seed + 1)
    cropped = [cropper.group(group, number) for number, group in enumerate(groups)]
    cropped.sort(key=lambda group: max(len(e.ids) for e in group))
    ready = list(fill(cropped, budget))
    shuffle.shuffle(ready)
    return ready


def fill(cropped, budget):
    batch = []
    for unit in cropped:
        longest = max(len(example.ids) for example in unit)
        if batch and longest * (len(batch) + len(unit)) > budget:
            yield batch
            batch = []
        batch = batch + unit
    if batch:
        yield batch


def collate(examples):
    """The three inputs, padded with zeros."""
    longest = max(len(example.ids) for example in examples)
    ids, mask, types = (torch.zeros(len(examples), longest, dtype=torch.long) for _ in range(3))
    for row, example in enumerate(examples):
        length = len(example.ids)
        ids[row, :length] = torch.tensor(example.ids)
        types[row, :length] = torch.tensor(example.types)
        mask[row, :length] = 1
    return ids, mask, types
