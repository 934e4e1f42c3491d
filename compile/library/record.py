"""The build record and the notice beside every compiled library.

`sources_sha256` is the SHA-256 over compile/'s own build sources: for each file of `SOURCES` but tests, in
sorted order of its path relative to compile/ with forward slashes, the path in UTF-8, one zero byte, the
file's bytes, one zero byte. A committed library whose record differs was not built from these sources.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

from configs import Library
from library.runtime import TILELANG, emcc_version

COMPILE = Path(__file__).resolve().parent.parent
SOURCES = ("configs.py", "requirements.txt", "library/*.py", "library/kernels/*.py", "library/shims/*.h")


def library_name(name: str, library: Library) -> str:
    """File name without suffix: the model's name and its quantization."""
    return name if name.endswith(library.quantization) else f"{name}-{library.quantization}"


def sources_sha256() -> str:
    """Hash of the build's own sources, by the rule above."""
    found = {path.relative_to(COMPILE).as_posix(): path for pattern in SOURCES for path in COMPILE.glob(pattern)}
    digest = hashlib.sha256()
    for name in sorted(found):
        if not name.endswith("_test.py"):
            digest.update(name.encode() + b"\0" + found[name].read_bytes() + b"\0")
    return digest.hexdigest()


def write_record(name: str, library: Library, wasm: Path) -> dict[str, Any]:
    """Writes `.build.json` and `.notice.txt` beside `wasm`; returns its path, bytes and SHA-256."""
    content = wasm.read_bytes()
    summary = {"file": wasm.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    record = {
        **summary,
        "name": name,
        "quantization": library.quantization,
        "config": library.model.as_json(),
        "sources_sha256": sources_sha256(),
        "tools": {
            "apache-tvm": version("apache-tvm"),
            "apache-tvm-ffi": version("apache-tvm-ffi"),
            "tilelang": TILELANG.partition("==")[2],
            "emscripten": emcc_version(),
        },
    }
    wasm.with_suffix(".build.json").write_text(json.dumps(record, indent=2) + "\n")
    wasm.with_suffix(".notice.txt").write_text(_NOTICE.format(name=wasm.name, **_versions()))
    return summary


def _versions() -> dict[str, str]:
    return {"tvm": version("apache-tvm"), "ffi": version("apache-tvm-ffi"), "emcc": emcc_version()}


_NOTICE = """\
{name} was compiled by this project and contains, besides the project's own code (Apache-2.0):

Apache TVM {tvm} (runtime and generated kernels) and TVM FFI {ffi}
  Copyright The Apache Software Foundation. Licensed under the Apache License, Version 2.0.
  This product includes software developed at The Apache Software Foundation (https://www.apache.org/).

DLPack
  Copyright (c) 2017 by Contributors. Licensed under the Apache License, Version 2.0.

The C and C++ runtime libraries of Emscripten ({emcc}):
  musl libc, Copyright (c) 2005-2020 Rich Felker, et al. MIT licence.
  LLVM libc++, libc++abi and compiler-rt, Copyright (c) LLVM contributors.
  Apache License v2.0 with LLVM Exceptions.
  Emscripten, Copyright (c) 2010-2014 Emscripten authors. MIT and University of Illinois/NCSA licences.

It contains no model weights.
"""
