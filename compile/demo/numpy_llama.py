"""A quantised Llama in plain NumPy, float32: the reference that the compiled model must equal.

Reads the model folder as the page does (tensor-cache.json and its shards). Of training, quantiser and
compiler it shares the model's sizes (configs.py) and nothing else. Shapes in comments: B prompts of one length, T new tokens, S tokens so
far, H hidden size, D head dimension.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from configs import ModelConfig

Weights = Mapping[str, np.ndarray]
_ROWS = 1024  # dequantised at a time: what is in between takes little memory


def dequantize(q_weight: np.ndarray, q_scale: np.ndarray) -> np.ndarray:
    """[out, in / 8] uint32 words of eight 4-bit codes and [out, in / 32] scales → [out, in]: (code - 7) * scale.

    The product is rounded to the scales' type, in which the compiled model computes it.
    """
    rows, words = q_weight.shape
    matrix = np.empty((rows, words * 8), np.float32)
    for start in range(0, rows, _ROWS):
        block = slice(start, start + _ROWS)
        for place in range(8):
            matrix[block, place::8] = (q_weight[block] >> np.uint32(4 * place)) % np.uint32(16)
        # Three bits times at most 24: exact in float32 for scales in float16.
        product = (matrix[block] - np.float32(7)) * np.repeat(q_scale[block].astype(np.float32), 32, axis=1)
        matrix[block] = product.astype(q_scale.dtype)
    return matrix


class StoredWeights(Weights):
    """Every matrix (dequantised, [out, in]) and norm by its name in the compiled model, read at each look-up."""

    def __init__(self, folder: Path) -> None:
        self._stored: dict[str, np.ndarray] = {}
        for shard in json.loads((folder / "tensor-cache.json").read_text(encoding="utf-8"))["records"]:
            content = np.memmap(folder / shard["dataPath"], np.uint8, "r")
            for record in shard["records"]:
                place = slice(record["byteOffset"], record["byteOffset"] + record["nbytes"])
                self._stored[record["name"]] = content[place].view(record["dtype"]).reshape(record["shape"])
        self._names = [name.removesuffix(".q_weight").removesuffix(".weight") for name in self._stored if not name.endswith(".q_scale")]

    def __getitem__(self, name: str) -> np.ndarray:
        if f"{name}.q_weight" in self._stored:
            return dequantize(self._stored[f"{name}.q_weight"], self._stored[f"{name}.q_scale"])
        return self._stored[f"{name}.weight"].astype(np.float32)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def load_weights(folder: Path) -> Weights:
    """All of a small model's weights, in memory."""
    return dict(StoredWeights(folder))


def rms_norm(x: np.ndarray, weight: np.ndarray, eps: float) -> np.ndarray:
    """x / rms(x) * weight over the last axis."""
    result: np.ndarray = x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.float32(eps)) * weight
    return result


def softmax(x: np.ndarray) -> np.ndarray:
    """Softmax over the last axis."""
    exponentials = np.exp(x - x.max(axis=-1, keepdims=True))
    result: np.ndarray = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return result


def log_softmax(x: np.ndarray) -> np.ndarray:
    """Natural logarithm of the softmax over the last axis."""
    shifted = x - x.max(axis=-1, keepdims=True)
    result: np.ndarray = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return result


class NumpyLlama:
    """Runs prompts of equal length side by side; keeps the keys and values of what it has seen."""

    def __init__(self, weights: Weights, config: ModelConfig) -> None:
        self._weights = weights
        self._config = config
        exponents = np.arange(0, config.head_dim, 2) / config.head_dim
        angles = np.arange(config.context_window_size)[:, None] / config.rope_theta**exponents
        self._cos = np.cos(angles).astype(np.float32)
        self._sin = np.sin(angles).astype(np.float32)
        self.reset()

    def reset(self) -> None:
        """Forget everything seen."""
        self._keys: list[np.ndarray | None] = [None] * self._config.num_hidden_layers
        self._values: list[np.ndarray | None] = [None] * self._config.num_hidden_layers
        self._length = 0

    def next_logits(self, tokens: np.ndarray) -> np.ndarray:
        """Take in `tokens` [B, T] and return the logits [B, vocabulary] of what follows.

        Raises ValueError when the context is full.
        """
        weights, config = self._weights, self._config
        count = tokens.shape[1]
        if self._length + count > config.context_window_size:
            raise ValueError(f"the context of {config.context_window_size} tokens is full")
        x = weights["model.embed_tokens"][tokens]
        for layer in range(config.num_hidden_layers):
            prefix = f"model.layers.{layer}"
            normed = rms_norm(x, weights[f"{prefix}.input_layernorm"], config.rms_norm_eps)
            x = x + self._attention(layer, normed)
            normed = rms_norm(x, weights[f"{prefix}.post_attention_layernorm"], config.rms_norm_eps)
            gate, up = np.split(normed @ weights[f"{prefix}.mlp.gate_up_proj"].T, 2, axis=-1)
            activated = gate / (1 + np.exp(-gate)) * up
            x = x + activated @ weights[f"{prefix}.mlp.down_proj"].T
        self._length += count
        last = rms_norm(x[:, -1], weights["model.norm"], config.rms_norm_eps)
        logits: np.ndarray = last @ weights["lm_head"].T
        return logits

    def _attention(self, layer: int, x: np.ndarray) -> np.ndarray:
        config = self._config
        batch, count, _ = x.shape
        kv_heads, head_dim = config.num_key_value_heads, config.head_dim
        stacked = x @ self._weights[f"model.layers.{layer}.self_attn.qkv_proj"].T
        heads = stacked.reshape(batch, count, -1, head_dim).transpose(0, 2, 1, 3)  # [B, heads, T, D]
        query_heads = config.num_attention_heads
        query = self._rotate(heads[:, :query_heads]).reshape(batch, kv_heads, -1, head_dim)
        key = self._seen(self._keys, layer, self._rotate(heads[:, query_heads : query_heads + kv_heads]))
        value = self._seen(self._values, layer, heads[:, query_heads + kv_heads :])
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(head_dim))  # [B, kv heads, groups * T, S]
        scores = scores.reshape(batch, query_heads, count, -1)
        future = np.arange(key.shape[2]) > self._length + np.arange(count)[:, None]
        scores = np.where(future, np.float32(-np.inf), scores)
        mixed = softmax(scores).reshape(batch, kv_heads, -1, key.shape[2]) @ value
        mixed = mixed.reshape(batch, query_heads, count, head_dim).transpose(0, 2, 1, 3)
        output: np.ndarray = mixed.reshape(batch, count, -1) @ self._weights[f"model.layers.{layer}.self_attn.o_proj"].T
        return output

    def _seen(self, cache: list[np.ndarray | None], layer: int, new: np.ndarray) -> np.ndarray:
        """Everything seen so far of a layer's keys or values, `new` included."""
        old = cache[layer]
        everything = new if old is None else np.concatenate([old, new], axis=2)
        cache[layer] = everything
        return everything

    def _rotate(self, x: np.ndarray) -> np.ndarray:
        """Rotary embedding of `x` [B, heads, T, D], first half against second half."""
        place = slice(self._length, self._length + x.shape[2])
        cos, sin = self._cos[place], self._sin[place]
        first, second = np.split(x, 2, axis=-1)
        return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)
