"""Golden cases for the converter in src/weights/: matrices that are hard to quantise, and their codes.

Writes fixtures/weights/goldens.json; run again only when a case is added.

    python -m demo.weight_goldens        (in compile/)
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from demo.group_quantization import quantize
from demo.paths import REPOSITORY

GOLDENS_FILE = REPOSITORY / "fixtures" / "weights" / "goldens.json"
COLUMNS = 72  # two groups of 32, and a short one of 8
RANDOM_ROWS = 24
MODEL_DTYPES = {"q4f16_1": np.float16, "q4f32_1": np.float32}
LARGEST_HALF = 65504.0
LEAST_HALF = 2.0**-24

Row = tuple[str, list[float]]


def neighbours(value: float, dtype: Any) -> list[float]:
    """`value` and the numbers of `dtype` next to it on both sides."""
    exact = dtype(value)
    return [float(np.nextafter(exact, dtype(-np.inf))), value, float(np.nextafter(exact, dtype(np.inf)))]


def hard_rows() -> list[Row]:
    """Rows by what is hard about them; each begins a row of COLUMNS weights, the rest is 0."""
    ties = [step + 0.5 for step in range(-7, 7)]
    return [
        ("zeros", []),
        ("minus zeros", [-0.0] * COLUMNS),
        ("a group of zeros between others", [1.0, *[0.0] * 63, -3.0]),
        ("every tie", [7.0, *ties]),
        ("beside the ties in float16", [7.0, *(v for tie in ties[:10] for v in neighbours(tie, np.float16))]),
        ("beside the other ties in float16", [7.0, *(v for tie in ties[10:] for v in neighbours(tie, np.float16))]),
        ("beside the ties in float32", [7.0, *(v for tie in ties[:10] for v in neighbours(tie, np.float32))]),
        ("between float16 numbers", [1 + (2 * i + 1) * 2.0**-12 for i in range(COLUMNS)]),
        ("the largest float16", [LARGEST_HALF, -LARGEST_HALF, LARGEST_HALF / 2, 4680.0, 1.0]),
        ("a scale that is rounded to 0 in float16", [LEAST_HALF * i for i in (3, -3, 2, 1)]),
        ("ratios over 7 in float16", [LEAST_HALF * i for i in range(-10, 11)]),
        ("a subnormal scale in float16", [LEAST_HALF * i for i in range(-1500, 1500, 47)]),
        ("subnormal in float32", [2.0**-149 * i for i in range(-20, 21, 3)]),
        ("a short group with the largest", [0.5] * 64 + [-9.0, 8.5, 4.5, 1.0]),
    ]


def random_rows(rng: np.random.Generator) -> np.ndarray:
    """Normal weights of a trained model's size, and weights of all sizes."""
    normal = rng.normal(scale=0.02, size=(RANDOM_ROWS, COLUMNS))
    wide = rng.normal(size=(RANDOM_ROWS, COLUMNS)) * 2.0 ** rng.integers(-20, 14, size=(RANDOM_ROWS, 1))
    return np.concatenate([normal, wide]).astype(np.float32)


def to_bfloat16_bits(values: np.ndarray) -> np.ndarray:
    """float32 to the upper 16 bits, rounded half to even, but not up to 65536: float16 ends before."""
    bits = np.minimum(np.abs(values), np.float32(65280)).view(np.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16
    return (rounded | np.where(np.signbit(values), 0x8000, 0)).astype(np.uint16)


def source_matrix(dtype: str, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`values` in a checkpoint's format: as stored, and as float32."""
    if dtype == "BF16":
        bits = to_bfloat16_bits(values)
        return bits, (bits.astype(np.uint32) << 16).view(np.float32)
    stored = values.astype(np.float16 if dtype == "F16" else np.float32)
    return stored, stored.astype(np.float32)


def hexadecimal(values: np.ndarray) -> str:
    """The array's bytes, little-endian."""
    return values.astype(values.dtype.newbyteorder("<")).tobytes().hex()


def main() -> None:
    """Write the golden file."""
    rows = hard_rows()
    hard = np.zeros((len(rows), COLUMNS), np.float32)
    for matrix_row, (_, values) in zip(hard, rows, strict=True):
        matrix_row[: len(values)] = values[:COLUMNS]
    matrix = np.concatenate([hard, random_rows(np.random.default_rng(42))])
    sources = []
    for dtype in ("BF16", "F16", "F32"):
        stored, values = source_matrix(dtype, matrix)
        results = {}
        for quantization, model_dtype in MODEL_DTYPES.items():
            quantized = quantize(values.astype(model_dtype))
            results[quantization] = {
                "q_weight": hexadecimal(quantized.q_weight),
                "q_scale": hexadecimal(quantized.q_scale),
                "max_error": quantized.max_error,
            }
        sources.append({"dtype": dtype, "values": hexadecimal(stored), **results})
    names = [name for name, _ in rows] + ["random"] * 2 * RANDOM_ROWS
    content = {"columns": COLUMNS, "rows": names, "sources": sources}
    GOLDENS_FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"bytes": GOLDENS_FILE.stat().st_size}))


if __name__ == "__main__":
    main()
