"""The trained model on disk, as Hugging Face has Llama 3: bfloat16 safetensors beside its configs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from configs import ModelConfig
from demo.paths import CHECKPOINT_FOLDER
from demo.template import BEGIN_OF_TEXT, END_OF_TEXT, END_OF_TURN


def llama_config(config: ModelConfig, tokenizer: Tokenizer) -> dict[str, Any]:
    """config.json, with the fields that Llama 3's has."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": tokenizer.token_to_id(BEGIN_OF_TEXT),
        "eos_token_id": tokenizer.token_to_id(END_OF_TEXT),
        "hidden_act": "silu",
        "hidden_size": config.hidden_size,
        "initializer_range": 0.02,
        "intermediate_size": config.intermediate_size,
        "max_position_embeddings": config.context_window_size,
        "model_type": "llama",
        "num_attention_heads": config.num_attention_heads,
        "num_hidden_layers": config.num_hidden_layers,
        "num_key_value_heads": config.num_key_value_heads,
        "pretraining_tp": 1,
        "rms_norm_eps": config.rms_norm_eps,
        "rope_scaling": None,
        "rope_theta": config.rope_theta,
        "tie_word_embeddings": False,
        "torch_dtype": "bfloat16",
        "use_cache": True,
        "vocab_size": config.vocab_size,
    }


def generation_config(tokenizer: Tokenizer) -> dict[str, Any]:
    """generation_config.json: both stop tokens, so that any runtime ends the answer."""
    return {
        "bos_token_id": tokenizer.token_to_id(BEGIN_OF_TEXT),
        "do_sample": False,
        "eos_token_id": [tokenizer.token_to_id(END_OF_TEXT), tokenizer.token_to_id(END_OF_TURN)],
    }


def save_checkpoint(
    params: Mapping[str, np.ndarray], config: ModelConfig, tokenizer: Tokenizer, folder: Path = CHECKPOINT_FOLDER
) -> None:
    """Write model.safetensors, config.json and generation_config.json into `folder`."""
    folder.mkdir(exist_ok=True)
    tensors = {name: np.asarray(value).astype(ml_dtypes.bfloat16) for name, value in params.items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    write_json(folder / "config.json", llama_config(config, tokenizer))
    write_json(folder / "generation_config.json", generation_config(tokenizer))


def write_json(path: Path, content: Any) -> None:
    """`content` as indented JSON with a final newline."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
