"""Training's model and the reference model are two programs; on the same weights they must agree."""

from __future__ import annotations

import json
from pathlib import Path

import jax
import numpy as np
import pytest

from configs import ModelConfig
from demo.model import fake_quantize_matrices, init_params, logits_at
from demo.numpy_llama import NumpyLlama, load_weights, log_softmax
from demo.quantize import quantized_tensors, shards, write_shards

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


@pytest.fixture(scope="module")
def model(params: dict[str, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> NumpyLlama:
    """The same weights, quantised, written to shards and read back."""
    folder: Path = tmp_path_factory.mktemp("model")
    write_shards(quantized_tensors(params, CONFIG)[0], folder)
    return NumpyLlama(load_weights(folder), CONFIG)


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


def test_the_index_covers_every_byte_of_the_shards(params: dict[str, np.ndarray], tmp_path: Path) -> None:
    """web-llm slices the shard by byteOffset and nbytes and checks nothing else."""
    write_shards(quantized_tensors(params, CONFIG)[0], tmp_path)
    (shard,) = json.loads((tmp_path / "tensor-cache.json").read_text())["records"]
    offset = 0
    for record in shard["records"]:
        assert record["byteOffset"] == offset
        assert record["nbytes"] == int(np.prod(record["shape"])) * 4
        offset += record["nbytes"]
    assert offset == shard["nbytes"] == (tmp_path / shard["dataPath"]).stat().st_size


def test_shards_keep_to_their_limit_and_their_order() -> None:
    """20 MiB and 20 MiB do not fit together; the small tensor goes where there is room after them."""
    large = np.zeros(20 * 1024 * 1024, np.uint8)
    result = shards({"a": large, "b": large, "c": large[:100]})
    assert [list(shard) for shard in result] == [["a"], ["b", "c"]]


def test_log_softmax_of_large_logits_is_finite() -> None:
    """And its exponentials sum to one."""
    logprobs = log_softmax(np.array([1000.0, 999.0, -1000.0], np.float32))
    assert np.isfinite(logprobs).all()
    assert np.exp(logprobs).sum() == pytest.approx(1)
