"""The TVM runtime as wasm32 objects, which every model library is linked with.

The sources come from registry packages of pinned versions: the `apache-tvm` and `apache-tvm-ffi`
wheels in this environment, and, for the few `support/` headers that TVM's wheel leaves out, the
copy of TVM inside the `tilelang` wheel. `shims/` replaces two more headers. Objects are cached under
`.cache/` by the versions and bytes of everything that goes into them.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent / ".cache"
TILELANG = "tilelang==0.1.15"
UNITS = ("wasm_runtime", "tvmjs_support", "webgpu_runtime")
CXXFLAGS = (
    "-O3",
    "-std=c++17",
    "-Wno-ignored-attributes",
    "-I.",
    "-Iinclude",
    "-I3rdparty/tvm-ffi/include",
    "-I3rdparty/tvm-ffi/3rdparty/dlpack/include",
    "-I3rdparty/compiler-rt",
)


class ToolchainError(RuntimeError):
    """A program that this build needs and pip cannot install is missing or fails; says which."""


def run_emcc(arguments: Sequence[str], cwd: Path | None = None) -> str:
    """Runs the Emscripten compiler and returns its standard output.

    Raises `ToolchainError` when it is not installed, naming the package, or fails, with its messages.
    """
    # npm puts node_modules/.bin first, and some of its packages bring a wasm-opt of another version.
    path = os.pathsep.join(part for part in os.get_exec_path() if "node_modules" not in part)
    emcc = shutil.which("emcc", path=path)
    if emcc is None:
        raise ToolchainError(
            "Emscripten (emcc) is not installed. Debian and Ubuntu: apt-get install emscripten; "
            "macOS: brew install emscripten; others: https://emscripten.org/docs/getting_started"
        )
    environment = {**os.environ, "PATH": path}
    result = subprocess.run([emcc, *arguments], cwd=cwd, env=environment, check=False, capture_output=True, text=True)
    if result.returncode != 0:
        raise ToolchainError(f"emcc {' '.join(arguments)} failed:\n{result.stderr}")
    return result.stdout


def emcc_version() -> str:
    """First line of `emcc --version`."""
    return run_emcc(["--version"]).splitlines()[0]


def runtime_objects() -> list[Path]:
    """Builds (or finds in the cache) the runtime's objects, one for each of `UNITS`."""
    out = CACHE / f"runtime-{_sources_key()[:16]}"
    objects = [out / f"{unit}.o" for unit in UNITS]
    missing = [(unit, target) for unit, target in zip(UNITS, objects) if not target.exists()]
    if not missing:
        return objects
    sources = _source_tree()
    out.mkdir(parents=True, exist_ok=True)
    for unit, target in missing:
        print(f"compiling {unit}.cc", flush=True)
        partial = target.with_suffix(".partial.o")
        run_emcc([*CXXFLAGS, "-c", f"web/emcc/{unit}.cc", "-o", str(partial)], cwd=sources)
        partial.rename(target)
    return objects


def _source_tree() -> Path:
    """Lays the runtime's sources out as TVM's own repository has them, and returns the folder."""
    tree = CACHE / "tvm-source"
    shutil.rmtree(tree, ignore_errors=True)
    tvm, ffi = _package_dir("tvm"), _package_dir("tvm_ffi")
    for part in ("include", "src/runtime", "web/emcc"):
        shutil.copytree(tvm / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("include", "src", "3rdparty/dlpack"):
        shutil.copytree(ffi / part, tree / "3rdparty/tvm-ffi" / part)
    _copy_support_headers(tree)
    _copy(HERE / "shims/nvtx.h", tree / "include/tvm/support/cuda/nvtx.h")
    _copy(HERE / "shims/builtin_fp16.h", tree / "3rdparty/compiler-rt/builtin_fp16.h")
    return tree


def _copy_support_headers(tree: Path) -> None:
    """Copies TVM's support headers out of the tilelang wheel, fetching it once."""
    kept = CACHE / TILELANG.replace("==", "-")
    if not kept.exists():
        wheels = CACHE / "wheels"
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(wheels), TILELANG]
        subprocess.run(command, check=True)
        (wheel,) = wheels.glob("tilelang-*.whl")
        prefix = "tilelang/3rdparty/tvm/"
        folders = (f"{prefix}include/tvm/support/", f"{prefix}src/support/")
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if name.startswith(folders) and name.endswith(".h"):
                    target = kept / name.removeprefix(prefix)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(archive.read(name))
        shutil.rmtree(wheels)
    shutil.copytree(kept, tree, dirs_exist_ok=True)


def _package_dir(name: str) -> Path:
    """Folder of an installed package, found without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ToolchainError(f"the Python package {name} is not installed in {sys.prefix}")
    return Path(spec.origin).parent


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _sources_key() -> str:
    """SHA-256 of all that decides the objects: packages by their pinned versions, shims by their bytes."""
    packages = [f"{name}=={version(name)}" for name in ("apache-tvm", "apache-tvm-ffi")]
    digest = hashlib.sha256("\n".join([*packages, TILELANG, emcc_version(), *CXXFLAGS]).encode())
    for shim in sorted((HERE / "shims").glob("*.h")):
        digest.update(b"\0" + shim.name.encode() + b"\0" + shim.read_bytes())
    return digest.hexdigest()
