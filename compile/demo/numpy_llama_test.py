"""Training's model and the reference model are two programs; on the same weights they must agree."""

from __future__ import annotations

from collections.abc import Iterator

import jax
import numpy as np
import pytest

from configs import ModelConfig
from demo.group_quantization import dequantize, encode
from demo.model import fake_quantize_matrices, init_params, logits_at
from demo.numpy_llama import NumpyLlama, log_softmax

CONFIG = ModelConfig(
    hidden_size=64,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,
    intermediate_size=96,
    vocab_size=320,
    context_window_size=64,
    prefill_chunk_size=16,
    rope_theta=500000.0,
)
TOKENS = np.random.default_rng(0).integers(0, CONFIG.vocab_size, (2, 12))


@pytest.fixture(scope="module")
def params() -> dict[str, np.ndarray]:
    """Random weights, large enough that attention is far from uniform."""
    return {name: 4 * np.asarray(w) if w.ndim == 2 else np.asarray(w) for name, w in init_params(CONFIG, 0).items()}


def stacked(params: dict[str, np.ndarray]) -> Iterator[tuple[str, np.ndarray]]:
    """Every weight by its name in the compiled model, projections that share an input stacked."""
    for layer in range(CONFIG.num_hidden_layers):
        attention, mlp = f"model.layers.{layer}.self_attn", f"model.layers.{layer}.mlp"
        yield f"{attention}.qkv_proj", np.concatenate([params[f"{attention}.{x}_proj.weight"] for x in "qkv"])
        yield f"{mlp}.gate_up_proj", np.concatenate([params[f"{mlp}.{x}_proj.weight"] for x in ("gate", "up")])
    for name, tensor in params.items():
        yield name.removesuffix(".weight"), tensor


@pytest.fixture(scope="module")
def model(params: dict[str, np.ndarray]) -> NumpyLlama:
    """The same weights, quantised."""
    weights = {name: dequantize(*encode(w)) if w.ndim == 2 else w for name, w in stacked(params)}
    return NumpyLlama(weights, CONFIG)


def jax_logits(params: dict[str, np.ndarray], tokens: np.ndarray) -> np.ndarray:
    """Training's logits [rows, vocabulary] after the last token of each row."""
    rows, length = tokens.shape
    batch = {
        "tokens": tokens,
        "positions": np.tile(np.arange(length), (rows, 1)),
        "segments": np.zeros_like(tokens),
        "index": np.arange(rows) * length + length - 1,
    }
    weights = fake_quantize_matrices({name: jax.numpy.asarray(w) for name, w in params.items()})
    return np.asarray(logits_at(weights, CONFIG, batch))


def test_training_and_reference_give_the_same_logits(params: dict[str, np.ndarray], model: NumpyLlama) -> None:
    """Layouts, stacking, rotary halves, grouped heads, quantisation: a slip in any of them shows here."""
    model.reset()
    expected = jax_logits(params, TOKENS)
    assert np.abs(expected).max() > 1
    np.testing.assert_allclose(model.next_logits(TOKENS), expected, atol=2e-4)


def test_token_by_token_equals_all_at_once(model: NumpyLlama) -> None:
    """The cache holds what a second look at the prompt would compute."""
    model.reset()
    expected = model.next_logits(TOKENS)
    model.reset()
    model.next_logits(TOKENS[:, :7])
    for place in range(7, TOKENS.shape[1]):
        logits = model.next_logits(TOKENS[:, place : place + 1])
    np.testing.assert_allclose(logits, expected, atol=1e-5)


def test_a_packed_segment_does_not_see_its_neighbour(params: dict[str, np.ndarray]) -> None:
    """Training packs conversations into one row; the second must come out as if it were alone."""
    weights = {name: jax.numpy.asarray(w) for name, w in params.items()}
    packed = {
        "tokens": TOKENS.reshape(1, -1),
        "positions": np.tile(np.arange(12), 2)[None],
        "segments": np.repeat([0, 1], 12)[None],
        "index": np.array([23]),
    }
    alone = {"tokens": TOKENS[1:], "positions": np.arange(12)[None], "segments": np.zeros((1, 12), int), "index": np.array([11])}
    np.testing.assert_allclose(logits_at(weights, CONFIG, packed), logits_at(weights, CONFIG, alone), atol=1e-4)


def test_log_softmax_of_large_logits_is_finite() -> None:
    """And its exponentials sum to one."""
    logprobs = log_softmax(np.array([1000.0, 999.0, -1000.0], np.float32))
    assert np.isfinite(logprobs).all()
    assert np.exp(logprobs).sum() == pytest.approx(1)
