"""The sampling functions, built for this machine's CPU, against NumPy."""

from __future__ import annotations

import numpy as np
import pytest
import tvm
from tvm import relax as rx

from library.kernels.sampling import add_sampling_functions

VOCAB_SIZES = (40, 257, 3072, 5000)


@pytest.fixture(scope="module", params=VOCAB_SIZES)
def vm(request: pytest.FixtureRequest) -> tuple[int, rx.VirtualMachine]:
    """The functions for one vocabulary size, on the CPU."""
    module = tvm.IRModule()
    add_sampling_functions(module, request.param)
    return request.param, rx.VirtualMachine(tvm.compile(module, target="llvm"), tvm.cpu())


def _tensor(values: object, dtype: str = "float32") -> tvm.runtime.Tensor:
    return tvm.runtime.tensor(np.asarray(values, dtype=dtype))


def _probs(vocab_size: int, seed: int) -> np.ndarray:
    powers = np.exp(np.random.default_rng(seed).normal(size=vocab_size) * 3).astype("float32")
    powers[::7] = powers[0]  # ties
    return (powers / powers.sum()).reshape(1, vocab_size)


def test_softmax_with_temperature(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    logits = np.random.default_rng(0).normal(size=vocab_size).astype("float32") * 5
    for temperature in (1.0, 0.4, 1e-6):
        got = machine["softmax_with_temperature"](_tensor(logits.reshape(1, 1, -1)), _tensor([temperature])).numpy()
        scaled = (logits.astype("float64") - logits.max()) / temperature
        expected = np.exp(scaled) / np.exp(scaled).sum()
        np.testing.assert_allclose(got.reshape(-1), expected, atol=1e-6)


def test_argsort_is_a_stable_descending_sort(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    probs = _probs(vocab_size, seed=1)
    values, indices = machine["argsort_probs"](_tensor(probs))
    expected = np.argsort(-probs[0], kind="stable")
    np.testing.assert_array_equal(indices.numpy()[0], expected)
    np.testing.assert_array_equal(values.numpy()[0], probs[0][expected])


def test_top_p_keeps_the_shortest_prefix(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    probs = np.sort(_probs(vocab_size, seed=2), axis=1)[:, ::-1].copy()
    ids = np.random.default_rng(3).permutation(vocab_size).astype("int32").reshape(1, -1)
    cumulative = probs[0].astype("float64").cumsum()
    for top_p in (1e-5, 0.3, 0.75, 1.0):
        kept = min(int(np.searchsorted(cumulative, top_p)), vocab_size - 1)
        for uniform in (0.0, 0.25, 0.5, 0.999):
            got = machine["sample_with_top_p"](
                _tensor(probs), _tensor(ids, "int32"), _tensor([uniform]), _tensor([0], "int32"), _tensor([top_p])
            ).numpy()
            place = int(np.flatnonzero(ids[0] == got[0])[0])
            exact = int(np.searchsorted(cumulative, uniform * cumulative[kept]))
            # Sums in float32 may fall on the other side of a boundary between neighbours.
            near = abs(cumulative[min(place, exact)] - uniform * cumulative[kept]) < 1e-4
            assert place <= kept + 1
            assert place == exact or near


def test_penalties(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    logits = np.linspace(-2, 3, vocab_size, dtype="float32").reshape(1, -1)
    tokens, counts = np.array([1, vocab_size - 1]), np.array([2, 5])
    presence, frequency, repetition = 0.5, 0.1, 1.5
    expected = logits.copy()
    expected[0, tokens] -= presence + frequency * counts
    picked = expected[0, tokens]
    expected[0, tokens] = np.where(picked < 0, picked * repetition, picked / repetition)
    tensor = _tensor(logits)
    machine.module.get_function("apply_penalty_inplace", query_imports=True)(
        tensor,
        _tensor([0], "int32"),
        _tensor([0, 0], "int32"),
        _tensor(tokens, "int32"),
        _tensor(counts, "int32"),
        _tensor([[presence, frequency, repetition]]),
    )
    np.testing.assert_allclose(tensor.numpy(), expected, rtol=1e-6)


def test_logit_bias(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    tensor = _tensor(np.zeros((1, vocab_size)))
    machine.module.get_function("apply_logit_bias_inplace", query_imports=True)(
        tensor, _tensor([0, 0], "int32"), _tensor([3, vocab_size - 1], "int32"), _tensor([1.5, -100.0])
    )
    expected = np.zeros((1, vocab_size), "float32")
    expected[0, 3], expected[0, vocab_size - 1] = 1.5, -100.0
    np.testing.assert_array_equal(tensor.numpy(), expected)


def test_bitmask(vm: tuple[int, rx.VirtualMachine]) -> None:
    vocab_size, machine = vm
    allowed = np.random.default_rng(4).random(vocab_size) < 0.5
    bits = np.zeros(-(-vocab_size // 32) * 32, dtype=bool)
    bits[:vocab_size] = allowed
    words = np.packbits(bits, bitorder="little").view("<i4").reshape(1, -1)
    tensor = _tensor(np.ones((1, vocab_size)))
    machine.module.get_function("apply_bitmask_inplace", query_imports=True)(tensor, _tensor([0], "int32"), _tensor(words, "int32"))
    expected = np.where(allowed, np.float32(1), np.finfo("float32").min)
    np.testing.assert_array_equal(tensor.numpy()[0], expected)
