"""A Hugging Face folder of a library's true shape, with seeded random weights in bfloat16.

Tensor names, shapes and order are those of Llama, cut into files of at most 5 GB with their index; the
tokenizer is the demo's with its special tokens at Llama 3's ids, so that stop tokens, prompt and config
are Med42's. Matrices are uniform with standard deviation 0.02, as Llama's are before training; norms
are around 1. Llama-2 shapes get the same tokenizer, which does not matter to what is proven.

    python -m proof.checkpoint Llama3-Med42-8B-q4f32_1 --out FOLDER [--layers 2] [--seed 42]        (in compile/)
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from configs import LIBRARIES, ModelConfig
from demo.paths import CHECKPOINT_FOLDER

FILE_BYTES = 5_000_000_000
BLOCK = 1 << 22  # weights made at a time
STANDARD_DEVIATION = 0.02
FIRST_SPECIAL_TOKEN = 128000  # Llama 3's <|begin_of_text|>
BYTES = 2  # of a bfloat16


@dataclass(frozen=True)
class Tensor:
    """One tensor of the checkpoint; `shape` is [out, in], or [size] for a norm."""

    name: str
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        """Bytes in bfloat16."""
        return math.prod(self.shape) * BYTES


def tensors(config: ModelConfig) -> Iterator[Tensor]:
    """Every tensor of an untied Llama, in the order of its layers."""
    hidden, kv_width = config.hidden_size, config.num_key_value_heads * config.head_dim
    yield Tensor("model.embed_tokens.weight", (config.vocab_size, hidden))
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        yield Tensor(f"{prefix}.self_attn.q_proj.weight", (hidden, hidden))
        yield Tensor(f"{prefix}.self_attn.k_proj.weight", (kv_width, hidden))
        yield Tensor(f"{prefix}.self_attn.v_proj.weight", (kv_width, hidden))
        yield Tensor(f"{prefix}.self_attn.o_proj.weight", (hidden, hidden))
        yield Tensor(f"{prefix}.mlp.gate_proj.weight", (config.intermediate_size, hidden))
        yield Tensor(f"{prefix}.mlp.up_proj.weight", (config.intermediate_size, hidden))
        yield Tensor(f"{prefix}.mlp.down_proj.weight", (hidden, config.intermediate_size))
        yield Tensor(f"{prefix}.input_layernorm.weight", (hidden,))
        yield Tensor(f"{prefix}.post_attention_layernorm.weight", (hidden,))
    yield Tensor("model.norm.weight", (hidden,))
    yield Tensor("lm_head.weight", (config.vocab_size, hidden))


def files(config: ModelConfig) -> list[list[Tensor]]:
    """Tensors in order, in as few files as `FILE_BYTES` allows."""
    result: list[list[Tensor]] = [[]]
    size = 0
    for tensor in tensors(config):
        if size and size + tensor.nbytes > FILE_BYTES:
            result.append([])
            size = 0
        result[-1].append(tensor)
        size += tensor.nbytes
    return result


def bfloat16(values: np.ndarray) -> np.ndarray:
    """float32 values cut to bfloat16, as uint16."""
    result: np.ndarray = (values.view(np.uint32) >> np.uint32(16)).astype("<u2")
    return result


def write_values(tensor: Tensor, random: np.random.Generator, file: BinaryIO) -> None:
    """The tensor's random values, a block at a time."""
    width = STANDARD_DEVIATION * math.sqrt(12)  # of a uniform distribution with that deviation
    centre, width = (0.0, width) if len(tensor.shape) == 2 else (1.0, 0.5)
    left = math.prod(tensor.shape)
    while left:
        values = random.random(min(left, BLOCK), np.float32)
        values -= np.float32(0.5)
        values *= np.float32(width)
        values += np.float32(centre)
        file.write(bfloat16(values).tobytes())
        left -= values.size


def write_file(path: Path, content: list[Tensor], first: int, seed: int) -> None:
    """One safetensors file; each tensor's values depend on `seed` and its place in the model alone."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for tensor in content:
        header[tensor.name] = {"dtype": "BF16", "shape": tensor.shape, "data_offsets": [end, end + tensor.nbytes]}
        end += tensor.nbytes
    encoded = json.dumps(header).encode()
    encoded += b" " * (-len(encoded) % 8)
    with path.open("wb") as file:
        file.write(len(encoded).to_bytes(8, "little") + encoded)
        for place, tensor in enumerate(content, first):
            write_values(tensor, np.random.Generator(np.random.SFC64([seed, place])), file)


def write_weights(config: ModelConfig, folder: Path, seed: int) -> int:
    """All files and their index; returns the weights' bytes."""
    cut = files(config)
    weight_map: dict[str, str] = {}
    for number, content in enumerate(cut, 1):
        name = f"model-{number:05}-of-{len(cut):05}.safetensors"
        write_file(folder / name, content, len(weight_map), seed)
        weight_map |= {tensor.name: name for tensor in content}
        print(f"{name} written", flush=True)
    total = sum(tensor.nbytes for content in cut for tensor in content)
    write_json(folder / "model.safetensors.index.json", {"metadata": {"total_size": total}, "weight_map": weight_map})
    return total


def write_config(config: ModelConfig, folder: Path) -> None:
    """config.json and generation_config.json as M42 publishes them: only <|end_of_text|> ends an answer there."""
    ends = {"bos_token_id": FIRST_SPECIAL_TOKEN, "eos_token_id": FIRST_SPECIAL_TOKEN + 1}
    write_json(
        folder / "config.json",
        {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "hidden_act": "silu",
            "hidden_size": config.hidden_size,
            "intermediate_size": config.intermediate_size,
            "max_position_embeddings": config.context_window_size,
            "num_attention_heads": config.num_attention_heads,
            "num_hidden_layers": config.num_hidden_layers,
            "num_key_value_heads": config.num_key_value_heads,
            "rms_norm_eps": config.rms_norm_eps,
            "rope_scaling": None,
            "rope_theta": config.rope_theta,
            "tie_word_embeddings": False,
            "torch_dtype": "bfloat16",
            "vocab_size": config.vocab_size,
            **ends,
        },
    )
    write_json(folder / "generation_config.json", ends)


def write_tokenizer(folder: Path) -> None:
    """The demo's tokenizer with its special tokens moved to Llama 3's ids."""
    tokenizer = json.loads((CHECKPOINT_FOLDER / "tokenizer.json").read_text(encoding="utf-8"))
    vocabulary = tokenizer["model"]["vocab"]
    move = FIRST_SPECIAL_TOKEN - min(token["id"] for token in tokenizer["added_tokens"])
    for token in tokenizer["added_tokens"]:
        token["id"] += move
        # Added tokens that the vocabulary lacks would be counted on from its end.
        vocabulary[token["content"]] = token["id"]
    for special in tokenizer["post_processor"]["special_tokens"].values():
        special["ids"] = [number + move for number in special["ids"]]
    write_json(folder / "tokenizer.json", tokenizer)
    (folder / "tokenizer_config.json").write_bytes((CHECKPOINT_FOLDER / "tokenizer_config.json").read_bytes())


def write_json(path: Path, content: Any) -> None:
    """`content` as JSON in UTF-8."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Write the folder; the last line printed is JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", choices=sorted(LIBRARIES))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, help="only so many of the layers; every other size stays")
    parser.add_argument("--seed", type=int, default=42)
    arguments = parser.parse_args()
    config = LIBRARIES[arguments.library].model
    if arguments.layers is not None:
        config = replace(config, num_hidden_layers=arguments.layers)
    start = time.monotonic()
    arguments.out.mkdir(parents=True)
    write_config(config, arguments.out)
    write_tokenizer(arguments.out)
    total = write_weights(config, arguments.out, arguments.seed)
    print(json.dumps({"bytes": total, "seconds": round(time.monotonic() - start, 1)}))


if __name__ == "__main__":
    main()
