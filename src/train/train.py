"""Trains the reader for a given number of minutes of wall-clock time.

The learning rate follows the clock, not the step count, so that it really reaches zero when the
time is up however busy the machine is. The rows are read in portions.
"""

import argparse
import gzip
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as functional

import model as network
from dataset import Cropper, batches, collate, encode, group_batches, load_tokenizer

SUPPORT_WEIGHT, ANSWERABLE_WEIGHT = 1.0, 0.7
SHARED_WEIGHT, RANKED_WEIGHT = 0.5, 0.15


def read_units(path, tokenizer, number, size):
    """The number-th portion of the rows, grouped by unit (an original question and its altered forms).

    Portions are of so many units, and follow one another without repeating a row until all were read.
    """
    units = {}
    for at, row in enumerate(read_rows(path)):
        units.setdefault(row.get("unit", at), []).append(row)
    chosen = portion_of(list(units.values()), number, size)
    encoded = iter(encode([row for unit in chosen for row in unit], tokenizer))
    kept = [[one for one in [next(encoded) for _ in unit] if one is not None] for unit in chosen]
    return [unit for unit in kept if unit]


def read_groups(path, tokenizer, number, size):
    """The number-th portion of the groups: the row that answers first, then those that compete with it."""
    chosen = portion_of(list(read_rows(path)), number, size)
    rows = [[{**group, "kind": "human"}, *({"question": group["question"], "context": text, "answers": [], "kind": "competing"}
                                           for text in group["competing"])] for group in chosen]
    encoded = iter(encode([row for group in rows for row in group], tokenizer))
    kept = [[next(encoded) for _ in group] for group in rows]
    return [group for group in kept if all(group)]


def read_rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def portion_of(all_of_them, number, size):
    random.Random(0).shuffle(all_of_them)
    portions = max(1, len(all_of_them) // size)
    return all_of_them[number % portions::portions]


def loss_of(reader, examples):
    ids, mask, types = collate(examples)
    outputs = reader(ids, mask, types)
    loss = loss_of_each(outputs, mask, examples)
    return loss + loss_between(outputs, mask, types, examples) if examples[0].group is not None else loss


def loss_between(outputs, mask, types, examples):
    """Of competing texts: how little of all their spans' weight the right one has, each text's scores taken above its
    own "none", as the product compares them; and how little the answerable head prefers the text that answers."""
    start, end, answerable, _ = outputs
    groups = torch.tensor([e.group for e in examples])
    text = (types == 1) & (mask == 1)
    shared, ranked, count = torch.zeros(()), torch.zeros(()), 0
    for number in groups.unique():
        members = (groups == number).nonzero().squeeze(1)
        lead = next((at for at, i in enumerate(members.tolist()) if examples[i].label), None)
        if lead is None:
            continue
        count += 1
        ranked = ranked - torch.log_softmax(answerable[members], 0)[lead]
        for logits, gold in ((start, examples[members[lead]].starts), (end, examples[members[lead]].ends)):
            above = (logits[members] - logits[members, :1]).masked_fill(~text[members], -1e4)
            shared = shared + (above.logsumexp((0, 1)) - above[lead, gold].logsumexp(0)) / 2
    return (SHARED_WEIGHT * shared + RANKED_WEIGHT * ranked) / max(1, count)


def loss_of_each(outputs, mask, examples):
    start, end, answerable, support = outputs
    padding = mask == 0
    reads = torch.tensor([e.reads for e in examples])
    labels = torch.tensor([float(e.label) for e in examples])
    total = torch.zeros(())
    if reads.any():
        starts = torch.tensor([e.starts[0] for e in examples])[reads]
        ends = torch.tensor([e.ends[0] for e in examples])[reads]
        span = (functional.cross_entropy(start.masked_fill(padding, -1e4)[reads], starts, reduction="sum")
                + functional.cross_entropy(end.masked_fill(padding, -1e4)[reads], ends, reduction="sum")) / 2
        verdict = functional.binary_cross_entropy_with_logits(answerable[reads], labels[reads], reduction="sum")
        total = total + span + ANSWERABLE_WEIGHT * verdict
    if not reads.all():
        total = total + SUPPORT_WEIGHT * functional.binary_cross_entropy_with_logits(
            support[~reads], labels[~reads], reduction="sum")
    return total / len(examples)


def optimizer_for(reader, rate):
    decayed = [p for p in reader.parameters() if p.requires_grad and p.ndim > 1]
    plain = [p for p in reader.parameters() if p.requires_grad and p.ndim <= 1]
    return torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}],
                             lr=rate, fused=True)


class Clock:
    """Learning rate by elapsed share of the time: up over the warm-up, then down to the end rate."""

    def __init__(self, minutes, rate, end_rate, warm_up):
        self.started, self.seconds = time.time(), minutes * 60
        self.rate, self.end_rate, self.warm_up = rate, end_rate, warm_up

    def share(self):
        return (time.time() - self.started) / self.seconds

    def now(self):
        share = min(1.0, self.share())
        if share < self.warm_up:
            return self.rate * (0.02 + 0.98 * share / self.warm_up)
        return self.end_rate + (self.rate - self.end_rate) * (1 - (share - self.warm_up) / (1 - self.warm_up))


def train(options):
    torch.set_num_threads(options.threads)
    reader = network.load(options.resume) if options.resume else network.from_sentence_encoder(network.start_weights())
    reader.train()
    reader.freeze(options.freeze)  # the word table always: half of the weights, and too few rows to move them well
    tokenizer = load_tokenizer(network.start_weights())
    optimizer = optimizer_for(reader, options.rate)
    clock = Clock(options.minutes, options.rate, options.end_rate, options.warm_up)
    saved, rows, steps, recent, number = time.time(), 0, 0, [], options.first_portion
    while clock.share() < 1:
        units = read_units(options.rows, tokenizer, number, options.portion)
        cropper = Cropper([tuple(w) for w in options.windows], options.away, number)
        groups = read_groups(options.groups, tokenizer, number, options.group_portion) if options.groups else []
        print(f"portion {number}: {sum(map(len, units))} rows in {len(units)} units, {len(groups)} groups", flush=True)
        for examples in mixed(batches(units, cropper, options.tokens, number), groups, cropper, options, number):
            if clock.share() >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = clock.now()
            loss = loss_of(reader, examples)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            rows, steps = rows + len(examples), steps + 1
            recent = (recent + [loss.item()])[-100:]
            if steps % 50 == 0:
                elapsed = time.time() - clock.started
                print(f"{elapsed:6.0f} s  step {steps}  rows {rows}  {rows / elapsed:.1f} rows/s  "
                      f"loss {sum(recent) / len(recent):.3f}  rate {clock.now():.2e}", flush=True)
            if time.time() - saved > options.save_every * 60:
                network.save(reader, options.out, rows=rows)
                if options.keep:
                    network.save(reader, kept(options.out, clock.share() * options.minutes), rows=rows)
                saved = time.time()
        number += 1
    network.save(reader, options.out, rows=rows)
    print(f"done: {rows} rows, {steps} steps", flush=True)


def kept(out, minute):
    """Where the weights of a minute of training are kept: beside the others, in order of their names."""
    return out.with_name(f"{out.stem}-{round(minute):04d}.pt")


def mixed(batches_of_units, groups, cropper, options, number):
    """Batches of units and of groups in random order."""
    ready = [*batches_of_units, *group_batches(groups, cropper, options.tokens, number)]
    random.Random(number).shuffle(ready)
    return ready


def window(text):
    return [int(part) for part in text.split("-")]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--end-rate", type=float, default=0.0)
    parser.add_argument("--warm-up", type=float, default=0.06)
    parser.add_argument("--tokens", type=int, default=2048)
    parser.add_argument("--windows", type=window, nargs="+", default=[[96, 144]])
    parser.add_argument("--away", type=float, default=0.12)
    parser.add_argument("--freeze", type=int, default=0, help="first layers left as they are")
    parser.add_argument("--portion", type=int, default=20_000, help="units read at a time")
    parser.add_argument("--groups", type=Path, help="competing texts from groups.py")
    parser.add_argument("--group-portion", type=int, default=4_000, help="groups read with each portion")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=float, default=5)
    parser.add_argument("--keep", action="store_true", help="keep every saved checkpoint, to average them")
    parser.add_argument("--first-portion", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    train(arguments())
