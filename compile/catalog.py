"""Bring one entry of public/models/catalog.json up to date with the files it names.

Rewrites the sizes and hashes of the entry's library and manifest, and the total of the manifest's
files; everything else in the catalog stays as it is. A catalog that is missing is begun with the demo.

    python catalog.py demo        (in compile/)
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

from configs import LIBRARIES, ModelConfig

MODELS_FOLDER = Path(__file__).resolve().parent.parent / "public" / "models"

# The demo's entry; sizes and hashes are filled in from the files.
DEMO_ENTRY: dict[str, Any] = {
    "id": "demo",
    "title": "Demo (tiny, not Med42)",
    "library": {"path": "libraries/demo-q4f32_1.wasm", "bytes": 0, "sha256": ""},
    "manifest": {"url": "demo/manifest.json", "bytes": 0, "sha256": ""},
    "bytes": 0,
    "contextSizes": [2048],
    "requires": {"features": [], "limits": {"maxComputeInvocationsPerWorkgroup": 256}, "memory": 0},
    "licence": "Apache-2.0",
}
NEW_CATALOG: dict[str, Any] = {
    "version": 1,
    "site": {"name": "Med42 in the browser", "notices": [], "emergencyNumbers": [], "weightsHost": None},
    "models": [DEMO_ENTRY],
}


def fingerprint(path: Path) -> dict[str, Any]:
    """Size and SHA-256 of a file, under the catalog's names."""
    content = path.read_bytes()
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def gpu_memory(config: ModelConfig, weight_bytes: int) -> int:
    """Bytes of GPU memory for weights, the float32 KV cache of a full context and one prefill's activations."""
    cache = 2 * config.num_hidden_layers * config.num_key_value_heads * config.head_dim * config.context_window_size * 4
    widest = config.hidden_size + 2 * config.intermediate_size + config.vocab_size
    return weight_bytes + cache + config.prefill_chunk_size * widest * 4


def update_entry(entry: dict[str, Any], folder: Path, config: ModelConfig) -> None:
    """Fill in what follows from the entry's files, all relative to `folder`.

    A library that is not built yet leaves its size and hash alone.
    """
    library = folder / entry["library"]["path"]
    if library.exists():
        entry["library"].update(fingerprint(library))
    manifest = folder / entry["manifest"]["url"]
    entry["manifest"].update(fingerprint(manifest))
    files = json.loads(manifest.read_text(encoding="utf-8"))["files"]
    entry["bytes"] = sum(file["bytes"] for file in files)
    weight_bytes = sum(file["bytes"] for file in files if file["path"].endswith(".bin"))
    entry["requires"]["memory"] = gpu_memory(config, weight_bytes)


def update_library(library: Path) -> None:
    """Fill in a freshly built library wherever the catalog names it; does nothing before there is a catalog."""
    path = MODELS_FOLDER / "catalog.json"
    if not path.exists():
        return
    catalog = json.loads(path.read_text(encoding="utf-8"))
    for entry in catalog["models"]:
        if MODELS_FOLDER / entry["library"]["path"] == library:
            entry["library"].update(fingerprint(library))
    write_catalog(path, catalog)


def write_catalog(path: Path, catalog: dict[str, Any]) -> None:
    """Write the catalog as it is committed."""
    path.write_text(json.dumps(catalog, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Update the entry named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", help="id of the entry, which is also its name in configs.py")
    arguments = parser.parse_args()
    path = MODELS_FOLDER / "catalog.json"
    catalog = json.loads(path.read_text(encoding="utf-8")) if path.exists() else NEW_CATALOG
    entries = [entry for entry in catalog["models"] if entry["id"] == arguments.model]
    if not entries:
        parser.error(f"{path} has no model {arguments.model!r}; add its entry first")
    update_entry(entries[0], MODELS_FOLDER, LIBRARIES[arguments.model].model)
    write_catalog(path, catalog)
    print(json.dumps(entries[0]))


if __name__ == "__main__":
    main()
