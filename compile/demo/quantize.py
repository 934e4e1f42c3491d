"""Stage 4: the checkpoint to the model folder that the page downloads, at four bits (q4f32_1).

Writes tensor-cache.json with its shards, mlc-chat-config.json, the tokenizer and manifest.json.
Ends with one JSON line.

    python -m demo.quantize        (in compile/)
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ml_dtypes  # noqa: F401  (teaches NumPy, and so safetensors, bfloat16)
import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from configs import LIBRARIES, ModelConfig
from demo.checkpoint import write_json
from demo.group_quantization import quantize
from demo.paths import CHECKPOINT_FOLDER, MODEL_FOLDER
from demo.template import BEGIN_OF_TEXT, END_OF_TEXT, END_OF_TURN, web_llm_template

TOKENIZER_FILES = ["tokenizer.json", "tokenizer_config.json"]
SHARD_BYTES = 32 * 1024 * 1024

Tensors = dict[str, np.ndarray]


def matrices(tensors: Tensors, config: ModelConfig) -> Iterator[tuple[str, np.ndarray]]:
    """Every tensor by its name in the compiled model, projections that share an input stacked."""
    yield "model.embed_tokens", tensors["model.embed_tokens.weight"]
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        attention, mlp = f"{prefix}.self_attn", f"{prefix}.mlp"
        yield f"{attention}.qkv_proj", np.concatenate([tensors[f"{attention}.{x}_proj.weight"] for x in "qkv"])
        yield f"{attention}.o_proj", tensors[f"{attention}.o_proj.weight"]
        yield f"{mlp}.gate_up_proj", np.concatenate([tensors[f"{mlp}.{x}_proj.weight"] for x in ("gate", "up")])
        yield f"{mlp}.down_proj", tensors[f"{mlp}.down_proj.weight"]
        yield f"{prefix}.input_layernorm", tensors[f"{prefix}.input_layernorm.weight"]
        yield f"{prefix}.post_attention_layernorm", tensors[f"{prefix}.post_attention_layernorm.weight"]
    yield "model.norm", tensors["model.norm.weight"]
    yield "lm_head", tensors["lm_head.weight"]


def quantized_tensors(tensors: Tensors, config: ModelConfig) -> tuple[Tensors, float]:
    """What the shards hold, in their order, and the largest error of any weight."""
    result: Tensors = {}
    max_error = 0.0
    for name, tensor in matrices(tensors, config):
        if tensor.ndim == 1:
            result[f"{name}.weight"] = tensor
            continue
        quantized = quantize(tensor)
        result[f"{name}.q_weight"] = quantized.q_weight
        result[f"{name}.q_scale"] = quantized.q_scale
        max_error = max(max_error, quantized.max_error)
    return result, max_error


def shards(tensors: Tensors) -> list[Tensors]:
    """Tensors in order, in as few shards as their size limit allows; a larger tensor has its own."""
    result: list[Tensors] = [{}]
    size = 0
    for name, tensor in tensors.items():
        if size and size + tensor.nbytes > SHARD_BYTES:
            result.append({})
            size = 0
        result[-1][name] = tensor
        size += tensor.nbytes
    return result


def write_shards(tensors: Tensors, folder: Path) -> None:
    """The shards and tensor-cache.json, the index by which web-llm finds every tensor."""
    records = []
    for number, shard in enumerate(shards(tensors)):
        path = folder / f"params_shard_{number}.bin"
        content = b"".join(tensor.astype(tensor.dtype.newbyteorder("<")).tobytes() for tensor in shard.values())
        path.write_bytes(content)
        entries, offset = [], 0
        for name, tensor in shard.items():
            entry = {"name": name, "shape": list(tensor.shape), "dtype": str(tensor.dtype), "format": "raw"}
            entries.append({**entry, "nbytes": tensor.nbytes, "byteOffset": offset})
            offset += tensor.nbytes
        record: dict[str, Any] = {"dataPath": path.name, "format": "raw-shard", "nbytes": len(content)}
        records.append({**record, "records": entries, "md5sum": hashlib.md5(content, usedforsecurity=False).hexdigest()})
    parameter_bytes = sum(tensor.nbytes for tensor in tensors.values())
    write_json(
        folder / "tensor-cache.json",
        {"metadata": {"ParamSize": len(tensors), "ParamBytes": parameter_bytes}, "records": records},
    )


def chat_config(config: ModelConfig, tokenizer: Tokenizer) -> dict[str, Any]:
    """mlc-chat-config.json: what web-llm 0.2.86 reads from it, greedy by default."""
    begin, end, end_of_turn = (tokenizer.token_to_id(t) for t in (BEGIN_OF_TEXT, END_OF_TEXT, END_OF_TURN))
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": "q4f32_1",
        "vocab_size": config.vocab_size,
        "context_window_size": config.context_window_size,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": config.prefill_chunk_size,
        "tensor_parallel_shards": 1,
        "temperature": 0.0,
        "top_p": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalty": 1.0,
        "bos_token_id": begin,
        "eos_token_id": [end, end_of_turn],
        "pad_token_id": end,
        "tokenizer_files": TOKENIZER_FILES,
        "tokenizer_info": {
            "token_postproc_method": "byte_level",
            "prepend_space_in_encode": False,
            "strip_space_in_decode": False,
        },
        "conv_template": web_llm_template(begin, [end, end_of_turn]),
    }


def sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def manifest(folder: Path, checkpoint: Path) -> dict[str, Any]:
    """manifest.json: every other file of the folder with its size and SHA-256."""
    paths = sorted(path for path in folder.iterdir() if path.name != "manifest.json")
    return {
        "format_version": 1,
        "model_id": "demo",
        "quantization": "q4f32_1",
        "source": "trained by this repository",
        "revision": sha256(checkpoint / "model.safetensors"),
        "licence": "Apache-2.0",
        "files": [{"path": p.name, "bytes": p.stat().st_size, "sha256": sha256(p)} for p in paths],
    }


def main() -> None:
    """Quantise one checkpoint folder into one model folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=CHECKPOINT_FOLDER)
    parser.add_argument("--out", type=Path, default=MODEL_FOLDER)
    arguments = parser.parse_args()
    config = LIBRARIES["demo"].model
    checkpoint, out = arguments.checkpoint, arguments.out

    source = {name: tensor.astype(np.float32) for name, tensor in load_file(checkpoint / "model.safetensors").items()}
    tensors, max_error = quantized_tensors(source, config)
    out.mkdir(parents=True, exist_ok=True)
    write_shards(tensors, out)
    for name in TOKENIZER_FILES:
        shutil.copyfile(checkpoint / name, out / name)
    tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
    write_json(out / "mlc-chat-config.json", chat_config(config, tokenizer))
    content = manifest(out, checkpoint)
    write_json(out / "manifest.json", content)
    print(json.dumps({"bytes": sum(f["bytes"] for f in content["files"]), "max_error": max_error}))


if __name__ == "__main__":
    main()
