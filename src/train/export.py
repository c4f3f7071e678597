"""Writes a trained reader as ONNX, in single precision and in eight-bit integers.

The word table is quantized here, a scale for each word; the matrices are quantized by onnxruntime,
a scale for each column, the activations at run time. Weights keep to seven bits, because processors
without VNNI add pairs of products in sixteen bits and would overflow: the figures are the same on both.
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

import model as network

NAMES = ("input_ids", "attention_mask", "token_type_ids")
OUTPUTS = ("start_logits", "end_logits", "answerable", "support")


class SmallTable(nn.Module):
    """A word table in eight bits with a scale for each word."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(table / scale).to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].to(torch.float32) * self.scale[ids]


def export(reader, path):
    ids = torch.randint(1000, 2000, (2, 16))
    ones, zeros = torch.ones_like(ids), torch.zeros_like(ids)
    both, batch = {0: "batch", 1: "sequence"}, {0: "batch"}
    axes = {**{name: both for name in (*NAMES, *OUTPUTS[:2])}, **{name: batch for name in OUTPUTS[2:]}}
    torch.onnx.export(reader, (ids, ones, zeros), str(path), input_names=list(NAMES), output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def quantize(single, small, reduce_range=True, per_channel=True, keep=()):
    quantize_dynamic(str(single), str(small), op_types_to_quantize=["MatMul", "Gemm"], per_channel=per_channel,
                     reduce_range=reduce_range, weight_type=QuantType.QInt8, nodes_to_exclude=list(keep),
                     extra_options={"MatMulConstBOnly": True})


def heads(path):
    """The nodes of the heads: tiny, and the last thing before a decision, so they stay in single precision."""
    return [node.name for node in onnx.load(path).graph.node
            if node.op_type in ("MatMul", "Gemm") and not node.name.startswith("/layers")]


def write_tokenizer(target):
    """The published tokenizer without its truncation and padding, which are the caller's business."""
    tokenizer = json.loads((network.start_weights() / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    target.write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")


def main(options):
    options.out.mkdir(parents=True, exist_ok=True)
    reader = network.load(options.checkpoint)
    export(reader, options.out / "reader-fp32.onnx")
    reader.words = SmallTable(reader.words.weight.data)
    table = options.out / "table-int8.onnx"
    export(reader, table)
    quantize(table, options.out / "reader.onnx", keep=heads(table))
    table.unlink()
    write_tokenizer(options.out / "tokenizer.json")
    print(f"reader.onnx: {(options.out / 'reader.onnx').stat().st_size / 1e6:.1f} MB")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main(arguments())
