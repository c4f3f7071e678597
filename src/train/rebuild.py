"""Rebuilds the shipped reader from the training sets: rows, weights, ONNX files, calibration.

    python src/train/rebuild.py --data ../shared/data --out build
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

# name, minutes, rate, end rate, windows of a whole input in tokens, whether competing texts are read together
PHASES = (
    ("main", 150, "1.5e-4", "0", ("64-112", "80-128", "96-144"), False),
    ("competing", 70, "9e-5", "2e-5", ("80-128", "96-160", "128-200"), True),
    ("last", 16, "2e-5", "0", ("96-160", "160-256", "224-320"), True),
)
NAMES = ("names", 74, "1e-4", "3e-5", ("80-128", "96-160", "128-200"), True)
KEPT = 4  # of that phase's checkpoints, the end among them, are averaged
WRITTEN = ("written", 53, "1e-4", "1e-5", ("80-128", "96-176", "128-256"), True)
AGAIN = ("again", 89, "1e-4", "3e-6", ("80-128", "96-176", "128-256"), True)


def step(script, *arguments):
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    print("$", " ".join(command), flush=True)
    subprocess.run(command, check=True)


def train(out, pace):
    before = None
    for number, phase in enumerate(PHASES):
        before = train_phase(out, pace, number, phase, before)
    average((out / "main.pt", out / "last.pt"), (1, 1), out / "mean.pt")
    names = train_phase(out, pace, len(PHASES), NAMES, out / "mean.pt", "--keep", "--save-every", 10 * pace)
    late = [*sorted(out.glob("names-*.pt"))[-(KEPT - 1):], names]
    average(late, [1] * len(late), out / "late.pt")
    average((out / "mean.pt", out / "late.pt"), (2, 1), out / "named.pt")
    step("written.py", "--beside", out, "--out", out)
    end = train_phase(out, pace, 0, WRITTEN, out / "named.pt", "--keep", "--save-every", 12 * pace, rows="written")
    two_thirds_through = sorted(out.glob("written-*.pt"))[2]
    average((out / "named.pt", two_thirds_through, end), (2, 1, 1.3), out / "told.pt")
    again = train_phase(out, pace, 0, AGAIN, out / "told.pt", rows="written")
    average((out / "told.pt", again), (1, 1), out / "reader.pt")
    return out / "reader.pt"


def train_phase(out, pace, number, phase, before, *more, rows="train"):
    name, minutes, rate, end_rate, windows, competing = phase
    groups = "groups" if rows == "train" else f"{rows}_groups"
    step("train.py", "--rows", out / f"{rows}.jsonl.gz", "--out", out / f"{name}.pt", *(("--resume", before) if before else ()),
         "--minutes", minutes * pace, "--rate", rate, "--end-rate", end_rate, "--warm-up", 0.0 if name == "last" else 0.05,
         "--windows", *windows, *(("--groups", out / f"{groups}.jsonl.gz") if competing else ()), "--first-portion", 20 * number, *more)
    return out / f"{name}.pt"


def average(checkpoints, weights, out):
    step("average.py", "--checkpoints", *checkpoints, "--weights", *weights, "--out", out)


def main(options):
    data, out = options.data, options.out
    step("prepare.py", "--data", data / "train", "--out", out)
    step("groups.py", "--rows", out / "train.jsonl.gz", "--out", out / "groups.jsonl.gz")
    checkpoint = train(out, options.pace)
    step("export.py", "--checkpoint", checkpoint, "--out", out / "reader")
    step("calibrate.py", "--model", out / "reader/reader.onnx", "--rows", out / "held_out.jsonl.gz", out / "held_out_written.jsonl.gz")
    step("fifty.py", "--model", out / "reader/reader.onnx", "--out", out / "fifty.jsonl")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("build"))
    parser.add_argument("--pace", type=float, default=1.0, help="training time, as a multiple of that of the shipped weights")
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
