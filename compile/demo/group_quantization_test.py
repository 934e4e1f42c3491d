"""Golden cases of the 4-bit rule; the expected codes are worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from demo.group_quantization import dequantize, quantize


def codes(words: np.ndarray) -> list[int]:
    """The 4-bit codes of a row, in order."""
    return [(int(word) >> shift) & 15 for word in words for shift in range(0, 32, 4)]


def row(*values: float, length: int = 32) -> np.ndarray:
    """One row beginning with `values`, then zeros."""
    weight = np.zeros((1, length), np.float32)
    weight[0, : len(values)] = values
    return weight


def test_whole_steps_become_their_codes() -> None:
    """With the largest weight 7 the scale is 1, so a weight w has code w + 7."""
    quantized = quantize(row(7, -7, 1, -1, 0, 3))
    assert quantized.q_scale.tolist() == [[1.0]]
    assert codes(quantized.q_weight[0])[:6] == [14, 0, 8, 6, 7, 10]
    assert quantized.q_weight[0, 0] == 0x77A7680E
    assert quantized.max_error == 0


def test_ties_go_to_the_even_code() -> None:
    """0.5 + 7 is 7.5, which is 8; 1.5 + 7 is 8.5, which is 8 too: Math.round would give 9."""
    assert codes(quantize(row(7, 0.5, 1.5, -0.5, -1.5)).q_weight[0])[:5] == [14, 8, 8, 6, 6]


def test_a_tie_is_decided_after_adding_seven_in_float32() -> None:
    """Just above a half, the sum 7.5000000001 is not a float32: it is rounded to the tie, and so to 8."""
    just_above = np.nextafter(np.float32(1.5), np.float32(2))
    assert codes(quantize(row(7, float(just_above))).q_weight[0])[1] == 8


def test_a_group_of_zeros_has_scale_and_codes_zero() -> None:
    """Nothing is divided by zero, and the zeros come back as zeros."""
    quantized = quantize(row(7, length=64))
    assert quantized.q_scale.tolist() == [[1.0, 0.0]]
    assert quantized.q_weight[0, 4:].tolist() == [0, 0, 0, 0]
    assert not dequantize(quantized.q_weight, quantized.q_scale)[0, 32:].any()


def test_a_short_last_group_is_filled_with_codes_zero() -> None:
    """40 columns make two groups; the scale of the second comes from its eight weights alone."""
    weight = row(7, length=40)
    weight[0, 32:] = 14
    quantized = quantize(weight)
    assert quantized.q_weight.shape == (1, 8)
    assert quantized.q_scale.tolist() == [[1.0, 2.0]]
    assert codes(quantized.q_weight[0])[32:] == [14] * 8 + [0] * 24


def test_no_weight_is_off_by_more_than_half_a_step() -> None:
    """On random weights, and the reported error is the true one."""
    weight = np.random.default_rng(0).normal(size=(64, 96)).astype(np.float32)
    quantized = quantize(weight)
    error = np.abs(dequantize(quantized.q_weight, quantized.q_scale) - weight)
    assert (error <= np.repeat(quantized.q_scale, 32, axis=1) * 0.5001).all()
    assert quantized.max_error == error.max()


def test_weights_that_are_not_finite_are_refused() -> None:
    """A NaN would silently spoil its whole group."""
    with pytest.raises(ValueError, match="not finite"):
        quantize(row(float("nan")))


def test_float16_rounds_every_step_to_float16() -> None:
    """1.503 is 8.503 above zero, a code of 9; in float16 the sum is 8.5, and the code 8."""
    weight = row(7, 1.503)
    assert codes(quantize(weight).q_weight[0])[1] == 9
    in_half = quantize(weight.astype(np.float16))
    assert codes(in_half.q_weight[0])[1] == 8
    assert in_half.q_scale.dtype == np.float16


def test_a_scale_too_small_for_float16_is_zero_with_codes_zero() -> None:
    """The least float16, divided by 7, is rounded to 0."""
    quantized = quantize(row(2**-24).astype(np.float16))
    assert quantized.q_scale.tolist() == [[0.0]]
    assert not quantized.q_weight.any()
