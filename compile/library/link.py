"""Links a compiled model and the TVM runtime into one WebAssembly module."""

from __future__ import annotations

import tempfile
from pathlib import Path

import tvm

from library.runtime import run_emcc, runtime_objects

# TVMFFIWasmSafeCall and TVMFFIWasmFunctionDeleter stay undefined: web-llm supplies them.
_LDFLAGS = (
    "-O3",
    "--no-entry",
    *("-s", "WASM_BIGINT=1"),
    *("-s", "ERROR_ON_UNDEFINED_SYMBOLS=0"),
    *("-s", "STANDALONE_WASM=1"),
    *("-s", "ALLOW_MEMORY_GROWTH=1"),
    *("-s", "TOTAL_MEMORY=160MB"),
)


def link(executable: tvm.runtime.Executable, out: Path) -> None:
    """Writes `executable` with the runtime to `out` (.wasm); raises `ToolchainError` when emcc fails."""
    runtime = [str(path) for path in runtime_objects()]

    def link_objects(_: str, objects: list[str], **__: object) -> None:
        # emcc picks what it writes by the file's suffix, and only a .wasm is wanted.
        with tempfile.TemporaryDirectory() as folder:
            linked = Path(folder) / "library.wasm"
            run_emcc([*_LDFLAGS, *runtime, *objects, "-o", str(linked)])
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(linked.read_bytes())

    # LLVM's bitcode is newer than the linker's; its object files are not a problem.
    link_objects.object_format = "o"  # type: ignore[attr-defined]
    executable.export_library(str(out.with_suffix(".linking")), fcompile=link_objects)
