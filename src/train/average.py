"""Averages the weights of checkpoints of one training run, those that resumed from others among them.

What the later phase learns and what it forgets partly cancel out: on texts unlike those of the training sets the mean
reads better than either (Wortsman et al., "Robust fine-tuning of zero-shot models", 2022).

    python src/train/average.py --checkpoints build/main.pt build/last.pt --out build/mean.pt
    python src/train/average.py --checkpoints build/mean.pt build/names.pt --weights 2 1 --out build/reader.pt
"""

import argparse
from pathlib import Path

import torch

import model as network


def average(paths, weights):
    shares = [weight / sum(weights) for weight in weights]
    readers = [network.load(path) for path in paths]
    states = [reader.state_dict() for reader in readers]
    readers[0].load_state_dict({name: sum(share * state[name] for share, state in zip(shares, states)) for name in states[0]})
    return readers[0]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoints", type=Path, nargs="+", required=True)
    parser.add_argument("--weights", type=float, nargs="+", help="one for each; equal if not given")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    options = arguments()
    weights = options.weights or [1.0] * len(options.checkpoints)
    network.save(average(options.checkpoints, weights), options.out, averaged=[path.name for path in options.checkpoints])
