"""The catalog's entry against files made here."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path

from catalog import read_catalog, update_entry
from configs import LIBRARIES

CONFIG = LIBRARIES["demo"].model
DEMO_ENTRY = read_catalog()["models"][0]


def models_folder(folder: Path) -> Path:
    """A models folder with a manifest and no library."""
    (folder / "demo").mkdir()
    files = [{"path": "params_shard_0.bin", "bytes": 1000}, {"path": "tokenizer.json", "bytes": 30}]
    (folder / "demo" / "manifest.json").write_text(json.dumps({"files": files}))
    return folder


def test_sizes_and_hashes_come_from_the_files(tmp_path: Path) -> None:
    """The total counts the manifest's files, and the library's entry follows its file."""
    folder = models_folder(tmp_path)
    (folder / "libraries").mkdir()
    (folder / "libraries" / "demo-q4f32_1.wasm").write_bytes(b"wasm")
    entry = copy.deepcopy(DEMO_ENTRY)
    update_entry(entry, folder, CONFIG)
    manifest = (folder / "demo" / "manifest.json").read_bytes()
    assert entry["bytes"] == 1030
    assert entry["manifest"]["sha256"] == hashlib.sha256(manifest).hexdigest()
    assert entry["manifest"]["bytes"] == len(manifest)
    assert entry["library"] == {
        "path": "libraries/demo-q4f32_1.wasm",
        "bytes": 4,
        "sha256": hashlib.sha256(b"wasm").hexdigest(),
    }
    assert entry["requires"]["memory"] > 1000


def test_a_library_not_built_yet_keeps_its_entry(tmp_path: Path) -> None:
    """Weights may be made before the library."""
    entry = copy.deepcopy(DEMO_ENTRY)
    update_entry(entry, models_folder(tmp_path), CONFIG)
    assert entry["library"] == DEMO_ENTRY["library"]
