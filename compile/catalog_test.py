"""The catalog's entry against files made here."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path

import pytest

import catalog
from catalog import read_catalog, update_entry, update_library
from configs import LIBRARIES

DEMO = LIBRARIES["demo"]
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
    update_entry(entry, folder, DEMO)
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
    assert entry["kvCacheBytesPerToken"] == 2 * 4 * 4 * 32 * 4


def test_a_library_not_built_yet_keeps_its_entry(tmp_path: Path) -> None:
    """Weights may be made before the library."""
    entry = copy.deepcopy(DEMO_ENTRY)
    update_entry(entry, models_folder(tmp_path), DEMO)
    assert entry["library"] == DEMO_ENTRY["library"]


@pytest.fixture(name="own_catalog")
def _own_catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with a catalog of one model without a library."""
    monkeypatch.setattr(catalog, "MODELS_FOLDER", tmp_path)
    monkeypatch.setattr(catalog, "CATALOG", tmp_path / "catalog.json")
    catalog.write_catalog({"models": [{"id": "Big-q4f16_1", "library": None}]})
    (tmp_path / "libraries").mkdir()
    return tmp_path


def test_a_first_library_fills_its_entry(own_catalog: Path) -> None:
    """An entry without a library takes the one of its own name; the same again changes nothing."""
    wasm = own_catalog / "libraries" / "Big-q4f16_1.wasm"
    wasm.write_bytes(b"wasm")
    update_library(wasm)
    expected = {"path": "libraries/Big-q4f16_1.wasm", "bytes": 4, "sha256": hashlib.sha256(b"wasm").hexdigest()}
    assert read_catalog()["models"][0]["library"] == expected
    written = (own_catalog / "catalog.json").stat().st_mtime_ns
    update_library(wasm)
    assert (own_catalog / "catalog.json").stat().st_mtime_ns == written


def test_a_library_built_elsewhere_leaves_the_catalog(own_catalog: Path) -> None:
    """A draft, or one to compare with, is not what the site serves."""
    draft = own_catalog / "Big-q4f16_1.wasm"
    draft.write_bytes(b"wasm")
    before = (own_catalog / "catalog.json").stat().st_mtime_ns
    update_library(draft)
    assert read_catalog()["models"][0]["library"] is None
    assert (own_catalog / "catalog.json").stat().st_mtime_ns == before
