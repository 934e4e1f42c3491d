"""Builds one model library: `python -m library.build NAME [options]` (NAME: see configs.py).

Last line printed: one JSON object with the file, its size, its SHA-256 and the seconds it took.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import tvm
from tvm import relax as rx

from catalog import MODELS_FOLDER, update_library
from configs import LIBRARIES, Library
from library.kernels.sampling import add_sampling_functions
from library.link import link
from library.llama import LlamaForCausalLM
from library.pipeline import build_pipeline
from library.quantization import QuantSpec
from library.record import library_name, write_record
from library.runtime import ToolchainError

LIBRARY_DIR = MODELS_FOLDER / "libraries"


def webgpu_target() -> tvm.target.Target:
    """WebGPU at the limits that every adapter has (256 invocations a workgroup), hosted by wasm32."""
    return tvm.target.Target(
        {"kind": "webgpu", "max_num_threads": 256},
        host={"kind": "llvm", "mtriple": "wasm32-unknown-unknown-wasm", "mcpu": "mvp"},
    )


def compile_library(library: Library, out: Path, plain: bool) -> None:
    """Compiles and links `library` to `out`; `plain` with every kernel TVM knows, under its default schedules."""
    config, spec = library.model, QuantSpec.of(library.quantization)
    target = webgpu_target()
    with target:
        model = LlamaForCausalLM(config, spec, all_kernels=plain)
        module, parameters = model.export_tvm(spec=model.get_default_spec())[:2]
    add_sampling_functions(module, config.vocab_size)
    module = _bound_symbolic_sizes(module, config.prefill_chunk_size)
    module["_metadata"] = _metadata_function(metadata(library, parameters))
    pipeline = build_pipeline(target, "cooperative" if plain else config.threading)
    link(tvm.compile(module, target=target, relax_pipeline=pipeline), out)


def metadata(library: Library, parameters: list[tuple[str, Any]]) -> dict[str, Any]:
    """What web-llm reads from `_metadata`, and the parameters that the weights must match."""
    config = library.model
    return {
        "model_type": "llama",
        "quantization": library.quantization,
        "context_window_size": config.context_window_size,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": config.prefill_chunk_size,
        "tensor_parallel_shards": 1,
        "kv_state_kind": "kv_cache",
        "params": [
            {"name": name, "shape": [int(size) for size in parameter.shape], "dtype": str(parameter.dtype)}
            for name, parameter in parameters
        ],
    }


def _metadata_function(content: dict[str, Any]) -> rx.Function:
    """A Relax function without arguments that returns `content` as a JSON string."""
    builder = rx.BlockBuilder()
    with builder.function("_metadata", []):
        builder.emit_func_output(tvm.ir.StringImm(json.dumps(content, sort_keys=True)))
    return builder.get()["_metadata"]


def _bound_symbolic_sizes(module: tvm.IRModule, prefill_chunk_size: int) -> tvm.IRModule:
    """Tells the memory planner how long a prefill can be, so that its buffers are planned once."""
    for variable, function in list(module.functions_items()):
        if isinstance(function, rx.Function):
            module[variable] = function.with_attr("tir_var_upper_bound", {"seq_len": prefill_chunk_size})
    return module


def main() -> None:
    """Parses the command line, builds, and writes the record beside the library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=sorted(LIBRARIES))
    parser.add_argument("--plain", action="store_true", help="TVM's default schedules and every kernel, to compare")
    parser.add_argument("--out", type=Path, help="the .wasm to write; default under public/models/libraries")
    parser.add_argument("--layers", type=int, help="build only so many of the model's layers (with --out)")
    parser.add_argument("--prefill-chunk-size", type=int, help="in place of the config's (with --out)")
    arguments = parser.parse_args()
    changes = {"num_hidden_layers": arguments.layers, "prefill_chunk_size": arguments.prefill_chunk_size}
    changes = {field: value for field, value in changes.items() if value is not None}
    if changes and arguments.out is None:
        parser.error("a library that differs from configs.py needs --out")
    library = LIBRARIES[arguments.name]
    library = replace(library, model=replace(library.model, **changes))
    out = arguments.out or LIBRARY_DIR / f"{library_name(arguments.name, library)}.wasm"
    start = time.monotonic()
    try:
        compile_library(library, out, arguments.plain)
    except ToolchainError as error:
        sys.exit(f"error: {error}")
    result = write_record(arguments.name, library, out)
    update_library(out)
    print(json.dumps({**result, "seconds": round(time.monotonic() - start, 1)}))


if __name__ == "__main__":
    main()
