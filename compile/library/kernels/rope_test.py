"""RoPE, built for this machine's CPU, against NumPy in double precision."""

from __future__ import annotations

import numpy as np
import pytest
import tvm

from library.kernels.rope import inverse_frequencies, split_rotary


@pytest.mark.parametrize(("theta", "head_dim"), [(500000.0, 32), (10000.0, 128)])
def test_rotation_is_exact_at_far_positions(theta: float, head_dim: int) -> None:
    heads, kv_heads = 4, 2
    positions = np.array([0, 1, 2, 7, 100, 999, 2047, 8191], dtype="int32")
    rng = np.random.default_rng(0)
    qkv = rng.normal(size=(len(positions), heads + 2 * kv_heads, head_dim)).astype("float32")
    # The angle itself is a float32 product, as in the models' own training.
    angles = (positions[:, None].astype("float32") * inverse_frequencies(theta, head_dim)).astype("float64")
    cosine, sine = np.cos(angles)[:, None], np.sin(angles)[:, None]
    first, second = np.split(qkv.astype("float64"), 2, axis=-1)
    rotated = np.concatenate([first * cosine - second * sine, second * cosine + first * sine], axis=-1)

    kernel = tvm.compile(split_rotary(theta, head_dim, heads, kv_heads, "float32"), target="llvm")
    shapes = [(len(positions), count, head_dim) for count in (heads, kv_heads, kv_heads)]
    q, k, v = (tvm.runtime.tensor(np.zeros(shape, "float32")) for shape in shapes)
    kernel(tvm.runtime.tensor(qkv), tvm.runtime.tensor(positions), q, k, v, 1)

    np.testing.assert_allclose(q.numpy(), rotated[:, :heads], atol=1e-6)
    np.testing.assert_allclose(k.numpy(), rotated[:, heads : heads + kv_heads], atol=1e-6)
    np.testing.assert_array_equal(v.numpy(), qkv[:, heads + kv_heads :])
