"""How long NumPy takes to quantise a checkpoint of bfloat16 matrices: what `npm run bench -- convert` beats.

Reads, quantises and writes block by block, as the converter does, but neither hashes nor measures
errors. Writes one JSON object, times in seconds, to the file that its last argument names.

    python -m demo.quantize_speed CHECKPOINT.safetensors q4f16_1 OUT.bin RESULT.json    (in compile/)
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from demo.group_quantization import encode

BLOCK_WEIGHTS = 512 * 1024  # near the fastest: its temporaries stay in the cache
MODEL_DTYPES = {"q4f16_1": np.float16, "q4f32_1": np.float32}


def matrices(path: Path) -> Iterator[tuple[int, int, int]]:
    """Where each bfloat16 matrix begins in the file, its rows and its columns."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header: dict[str, Any] = json.loads(file.read(length))
    for name, entry in header.items():
        if name != "__metadata__" and len(entry["shape"]) == 2:
            rows, columns = entry["shape"]
            yield 8 + length + entry["data_offsets"][0], rows, columns


def main() -> None:
    """Quantise every matrix once."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("quantization", choices=MODEL_DTYPES)
    parser.add_argument("out", type=Path)
    parser.add_argument("result", type=Path)
    arguments = parser.parse_args()
    dtype = MODEL_DTYPES[arguments.quantization]

    read = compute = write = 0.0
    began, began_cpu = time.perf_counter(), time.process_time()
    with arguments.out.open("wb") as out:
        for offset, rows, columns in matrices(arguments.checkpoint):
            most = max(1, BLOCK_WEIGHTS // columns)
            for row in range(0, rows, most):
                count = min(most, rows - row)
                start = time.perf_counter()
                place = offset + row * columns * 2
                bits = np.fromfile(arguments.checkpoint, np.uint16, count * columns, offset=place)
                loaded = time.perf_counter()
                values = (bits.astype(np.uint32) << 16).view(np.float32).reshape(count, columns)
                q_weight, q_scale = encode(values.astype(dtype))
                computed = time.perf_counter()
                q_weight.tofile(out)
                q_scale.tofile(out)
                written = time.perf_counter()
                read += loaded - start
                compute += computed - loaded
                write += written - computed
    total, cpu = time.perf_counter() - began, time.process_time() - began_cpu
    times = {"total": total, "cpu": cpu, "read": read, "compute": compute, "write": write}
    arguments.result.write_text(json.dumps(times))


if __name__ == "__main__":
    main()
