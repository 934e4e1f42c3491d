"""q4f32_1 and q4f16_1 in NumPy: the group quantisation that web-llm's model libraries expect, both ways.

Groups of 32 along the input dimension. s = max|w| / 7, t = w / s, u = t + 7, each step rounded to the
model's own format, which is that of the matrix; code = u rounded half to even and kept within 0..14.
Eight codes to a uint32, element i at bits 4i.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

GROUP_SIZE = 32
CODES_PER_WORD = 8
MAX_CODE = 7
_SHIFTS = np.arange(CODES_PER_WORD, dtype=np.uint32) * np.uint32(4)


@dataclass(frozen=True)
class QuantizedMatrix:
    """A matrix [out, in] at four bits, and the largest error that this made."""

    q_weight: np.ndarray  # uint32 [out, groups * 4]
    q_scale: np.ndarray  # float32 or float16 [out, groups]
    max_error: float


def encode(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Codes and scales (q_weight, q_scale) of `weight` (float32 or float16 [out, in]).

    A group of zeros has scale 0 and codes 0, and so has one whose scale is rounded to 0. Where `in` is no multiple of 32, the codes that fill up
    the last group are 0. Raises ValueError for weights that are not finite.
    """
    dtype = weight.dtype.type
    if dtype not in (np.float32, np.float16) or weight.ndim != 2:
        raise ValueError(f"expected a float32 or float16 matrix, got {weight.dtype} {weight.shape}")
    if not np.isfinite(weight).all():
        raise ValueError("the matrix has weights that are not finite; they cannot be quantised")
    rows, columns = weight.shape
    group_count = -(-columns // GROUP_SIZE)
    padded = np.zeros((rows, group_count * GROUP_SIZE), dtype)
    padded[:, :columns] = weight
    groups = padded.reshape(rows, group_count, GROUP_SIZE)
    scale = np.abs(groups).max(axis=-1, keepdims=True) / dtype(MAX_CODE)
    steps = np.divide(groups, scale, out=np.full_like(groups, -MAX_CODE), where=scale > 0)
    # np.rint rounds half to even; the sum is rounded before it, which decides some ties.
    codes = np.clip(np.rint(steps + dtype(MAX_CODE)), 0, 2 * MAX_CODE).astype(np.uint32)
    codes.reshape(rows, -1)[:, columns:] = 0
    words = codes.reshape(rows, -1, CODES_PER_WORD) << _SHIFTS
    return np.bitwise_or.reduce(words, axis=-1), scale[..., 0]


def quantize(weight: np.ndarray) -> QuantizedMatrix:
    """`encode`, with the largest error that it made."""
    q_weight, q_scale = encode(weight)
    error = np.abs(dequantize(q_weight, q_scale)[:, : weight.shape[1]] - weight).max()
    return QuantizedMatrix(q_weight, q_scale, float(error))


def dequantize(q_weight: np.ndarray, q_scale: np.ndarray) -> np.ndarray:
    """The float32 matrix [out, groups * 32] that the codes stand for."""
    codes = (q_weight[..., None] >> _SHIFTS) & np.uint32(15)
    steps = codes.reshape(*q_scale.shape, GROUP_SIZE).astype(np.float32) - np.float32(MAX_CODE)
    values: np.ndarray = steps * q_scale[..., None]
    return values.reshape(q_scale.shape[0], -1)
