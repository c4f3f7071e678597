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


def step(script, *arguments):
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    print("$", " ".join(command), flush=True)
    subprocess.run(command, check=True)


def train(out, pace):
    before = None
    for number, (name, minutes, rate, end_rate, windows, competing) in enumerate(PHASES):
        resume = ("--resume", before) if before else ()
        before = out / f"{name}.pt"
        step("train.py", "--rows", out / "train.jsonl.gz", "--out", before, *resume, "--minutes", minutes * pace,
             "--rate", rate, "--end-rate", end_rate, "--warm-up", 0.0 if name == "last" else 0.05, "--windows", *windows,
             *(("--groups", out / "groups.jsonl.gz") if competing else ()), "--first-portion", 20 * number)
    step("average.py", "--checkpoints", out / "main.pt", out / "last.pt", "--out", out / "mean.pt")
    return out / "mean.pt"


def main(options):
    data, out = options.data, options.out
    step("prepare.py", "--data", data / "train", "--out", out)
    step("groups.py", "--rows", out / "train.jsonl.gz", "--out", out / "groups.jsonl.gz")
    checkpoint = train(out, options.pace)
    step("export.py", "--checkpoint", checkpoint, "--out", out / "reader")
    step("calibrate.py", "--model", out / "reader/reader.onnx", "--rows", out / "held_out.jsonl.gz")
    step("fifty.py", "--model", out / "reader/reader.onnx", "--out", out / "fifty.jsonl")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("build"))
    parser.add_argument("--pace", type=float, default=1.0, help="training time, as a multiple of that of the shipped weights")
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
