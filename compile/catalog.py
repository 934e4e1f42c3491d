"""Bring one entry of public/models/catalog.json up to date with the files it names.

Rewrites the sizes and hashes of the entry's library and manifest, and the total of the manifest's
files; everything else in the catalog stays as it is.

    python catalog.py demo        (in compile/)
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

from configs import LIBRARIES, Library, ModelConfig

MODELS_FOLDER = Path(__file__).resolve().parent.parent / "public" / "models"
CATALOG = MODELS_FOLDER / "catalog.json"
# Float32 vectors over the vocabulary that sampling keeps at once: logits, probabilities, their order.
SAMPLING_VECTORS = 10


def fingerprint(path: Path) -> dict[str, Any]:
    """Size and SHA-256 of a file, under the catalog's names."""
    content = path.read_bytes()
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def element_bytes(library: Library) -> int:
    """Bytes of a number in the format that a library computes in."""
    return 2 if "f16" in library.quantization else 4


def gpu_memory(library: Library, weight_bytes: int) -> int:
    """Bytes of GPU memory without the KV cache: weights, the activations of one prefill, sampling.

    The rule is that of `requirementsOf` in src/weights/requirements.ts, and says why there.
    """
    config = library.model
    key_values = config.num_key_value_heads * config.head_dim
    widest = max(config.intermediate_size, config.hidden_size + 2 * key_values)
    layer = 2 * widest + 2 * config.intermediate_size
    per_token = layer + config.hidden_size + 2 * (config.hidden_size + key_values)
    activations = config.prefill_chunk_size * per_token * element_bytes(library)
    return weight_bytes + activations + SAMPLING_VECTORS * config.vocab_size * 4


def kv_cache_bytes_per_token(library: Library) -> int:
    """Bytes of GPU memory that a token of context takes: a key and a value, in the library's own dtype."""
    config = library.model
    elements = 2 * config.num_hidden_layers * config.num_key_value_heads * config.head_dim
    return elements * element_bytes(library)


def update_entry(entry: dict[str, Any], folder: Path, library: Library) -> None:
    """Fill in what follows from the entry's library and weights, all relative to `folder`."""
    fill_library(entry, folder)
    manifest = folder / entry["manifest"]["url"]
    entry["manifest"].update(fingerprint(manifest))
    files = json.loads(manifest.read_text(encoding="utf-8"))["files"]
    entry["bytes"] = sum(file["bytes"] for file in files)
    weight_bytes = sum(file["bytes"] for file in files if file["path"].endswith(".bin"))
    entry["kvCacheBytesPerToken"] = kv_cache_bytes_per_token(library)
    entry["requires"]["memory"] = gpu_memory(library, weight_bytes)


def library_path(entry: dict[str, Any]) -> str:
    """Where an entry's library lies in the models folder, whether or not the site has it yet."""
    known = entry["library"]
    return str(known["path"]) if known else f"libraries/{entry['id']}.wasm"


def fill_library(entry: dict[str, Any], folder: Path) -> None:
    """Fill in an entry's library; one that is not built yet leaves the entry alone."""
    path = library_path(entry)
    if (folder / path).exists():
        entry["library"] = {"path": path, **fingerprint(folder / path)}


def update_library(library: Path) -> None:
    """Fill in a freshly built library where the catalog has its place; one built elsewhere changes nothing."""
    catalog = read_catalog()
    for entry in catalog["models"]:
        if MODELS_FOLDER / library_path(entry) != library.resolve():
            continue
        before = entry["library"]
        fill_library(entry, MODELS_FOLDER)
        if entry["library"] != before:
            write_catalog(catalog)


def read_catalog() -> dict[str, Any]:
    """The committed catalog."""
    catalog: dict[str, Any] = json.loads(CATALOG.read_text(encoding="utf-8"))
    return catalog


def write_catalog(catalog: dict[str, Any]) -> None:
    """Write the catalog as it is committed."""
    CATALOG.write_text(json.dumps(catalog, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Update the entry named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", help="id of the entry, which is also its name in configs.py")
    arguments = parser.parse_args()
    catalog = read_catalog()
    entries = [entry for entry in catalog["models"] if entry["id"] == arguments.model and entry["manifest"]]
    if not entries:
        parser.error(f"{CATALOG} has no model {arguments.model!r} with a manifest; add its entry first")
    update_entry(entries[0], MODELS_FOLDER, LIBRARIES[arguments.model])
    write_catalog(catalog)
    print(json.dumps(entries[0]))


if __name__ == "__main__":
    main()
