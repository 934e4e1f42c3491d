"""The attention kernels, built for this machine's CPU, against NumPy in double precision."""

from __future__ import annotations

import numpy as np
import pytest
import tvm

from library.kernels.attention import PAGE_SIZE, AttentionShape, decode_paged, prefill_paged, prefill_ragged

SHAPE = AttentionShape(heads=4, kv_heads=2, dim=16, dtype="float32")
SCALE = SHAPE.dim**-0.5
ROPE_ARGUMENTS = (0, 1.0, 500000.0)  # mode, scale and theta, which the kernels do not read


def _random(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32") * 2


def _tensor(values: np.ndarray) -> tvm.runtime.Tensor:
    return tvm.runtime.tensor(values)


def _ints(*values: int) -> tvm.runtime.Tensor:
    return _tensor(np.array(values, dtype="int32"))


def _attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, causal: bool) -> tuple[np.ndarray, np.ndarray]:
    """Output [n, heads, dim] and base-2 log-sum-exp [n, heads]; the last rows of k are q's own when causal."""
    k, v = (np.repeat(x.astype("float64"), SHAPE.heads // SHAPE.kv_heads, axis=1) for x in (k, v))
    scores = np.einsum("ihd,jhd->ihj", q, k) * SCALE
    if causal:
        own, other = np.arange(len(q))[:, None] + len(k) - len(q), np.arange(len(k))[None]
        scores = np.where((other <= own)[:, None, :], scores, -np.inf)
    weights = np.exp(scores)
    total = weights.sum(-1, keepdims=True)
    return np.einsum("ihj,jhd->ihd", weights / total, v), np.log2(total[..., 0])


def _pages(k: np.ndarray, v: np.ndarray, table: list[int], count: int) -> np.ndarray:
    """Lays k and v [m, kv_heads, dim] out in pages [count, 2, kv_heads, PAGE_SIZE, dim], in the order of `table`."""
    pages = np.full((count, 2, SHAPE.kv_heads, PAGE_SIZE, SHAPE.dim), np.nan, dtype="float32")
    for token in range(len(k)):
        page = pages[table[token // PAGE_SIZE], :, :, token % PAGE_SIZE]
        page[0], page[1] = k[token], v[token]
    return pages


@pytest.mark.parametrize("rows", [1, 5, 40])
def test_prefill_among_its_own_rows(rows: int) -> None:
    q = _random(0, rows, SHAPE.heads, SHAPE.dim)
    k, v = (_random(seed, rows, SHAPE.kv_heads, SHAPE.dim) for seed in (1, 2))
    output, lse = _tensor(np.zeros_like(q)), _tensor(np.zeros(q.shape[:2], "float32"))
    positions = _ints(*range(rows))
    indptr = _ints(0, rows)
    kernel = tvm.compile(prefill_ragged(SHAPE), target="llvm")
    arguments = (_tensor(q), indptr, _tensor(k), _tensor(v), indptr, positions, _ints(0), output, lse)
    kernel(*arguments, 1, *ROPE_ARGUMENTS, SCALE)
    expected, expected_lse = _attention(q, k, v, causal=True)
    np.testing.assert_allclose(output.numpy(), expected, atol=1e-5)
    np.testing.assert_allclose(lse.numpy(), expected_lse, atol=1e-5)


@pytest.mark.parametrize(("cached", "causal"), [(1, False), (16, False), (37, False), (37, True)])
def test_prefill_to_cached_tokens(cached: int, causal: bool) -> None:
    rows, table = 3, [4, 0, 2]
    q = _random(3, rows, SHAPE.heads, SHAPE.dim)
    k, v = (_random(seed, cached, SHAPE.kv_heads, SHAPE.dim) for seed in (4, 5))
    used = -(-cached // PAGE_SIZE)
    output, lse = _tensor(np.zeros_like(q)), _tensor(np.zeros(q.shape[:2], "float32"))
    kernel = tvm.compile(prefill_paged(SHAPE), target="llvm")
    kernel(
        *(_tensor(q), _ints(0, rows), _tensor(_pages(k, v, table, count=5)), _ints(0, used), _ints(*table[:used])),
        *(_ints((cached - 1) % PAGE_SIZE + 1), _ints(0), _ints(*range(rows)), output, lse),
        *(int(causal), *ROPE_ARGUMENTS, SCALE),
    )
    expected, expected_lse = _attention(q, k, v, causal)
    np.testing.assert_allclose(output.numpy(), expected, atol=1e-5)
    np.testing.assert_allclose(lse.numpy(), expected_lse, atol=1e-5)


@pytest.mark.parametrize("cached", [1, 16, 45])
def test_decode(cached: int) -> None:
    table = [1, 3, 0]
    q = _random(6, 1, SHAPE.heads, SHAPE.dim)
    k, v = (_random(seed, cached, SHAPE.kv_heads, SHAPE.dim) for seed in (7, 8))
    used = -(-cached // PAGE_SIZE)
    output, lse = _tensor(np.zeros_like(q)), _tensor(np.zeros((1, SHAPE.heads), "float32"))
    kernel = tvm.compile(decode_paged(SHAPE), target="llvm")
    kernel(
        *(_tensor(q), _tensor(_pages(k, v, table, count=4)), _ints(0, used), _ints(*table[:used])),
        *(_ints((cached - 1) % PAGE_SIZE + 1), _ints(0), _ints(cached - 1), output, lse),
        *(*ROPE_ARGUMENTS, SCALE),
    )
    expected, expected_lse = _attention(q, k, v, causal=False)
    np.testing.assert_allclose(output.numpy(), expected, atol=1e-5)
    np.testing.assert_allclose(lse.numpy(), expected_lse, atol=1e-5)
