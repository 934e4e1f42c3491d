"""The one table of model configs: every library that `npm run compile -- NAME` can build.

Dimensions of Llama3-Med42 are those of its published `config.json`; med42-70b (v1) is gated, so its
dimensions are those of its base model, Llama-2-70B, and are checked again when weights are converted.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Quantization = Literal["q4f16_1", "q4f32_1", "q0f32"]
# How a library's products and attention use the GPU: every thread on its own, or workgroups that share
# memory and wait at barriers. GPUs are the faster for the second; adapters emulated on a CPU far slower.
Threading = Literal["independent", "cooperative"]


@dataclass(frozen=True)
class ModelConfig:
    """A Llama-architecture model as compiled: sizes are in elements or tokens.

    `prefill_chunk_size` is the most tokens that one prefill call takes.
    """

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    intermediate_size: int
    vocab_size: int
    context_window_size: int
    prefill_chunk_size: int
    rope_theta: float
    rms_norm_eps: float = 1e-5
    threading: Threading = "cooperative"

    @property
    def head_dim(self) -> int:
        """Elements of one attention head."""
        return self.hidden_size // self.num_attention_heads

    def as_json(self) -> dict[str, Any]:
        """The config as a JSON object, for build records."""
        return {**asdict(self), "head_dim": self.head_dim}


@dataclass(frozen=True)
class Library:
    """One compiled model library: a model's shape with one quantization."""

    model: ModelConfig
    quantization: Quantization


_DEMO = ModelConfig(
    hidden_size=256,
    num_hidden_layers=4,
    num_attention_heads=8,
    num_key_value_heads=4,
    intermediate_size=768,
    vocab_size=3072,
    context_window_size=2048,
    prefill_chunk_size=256,
    rope_theta=500000.0,
    threading="independent",
)

_LLAMA3_8B = ModelConfig(
    hidden_size=4096,
    num_hidden_layers=32,
    num_attention_heads=32,
    num_key_value_heads=8,
    intermediate_size=14336,
    vocab_size=128256,
    context_window_size=8192,
    prefill_chunk_size=1024,
    rope_theta=500000.0,
)

_LLAMA3_70B = ModelConfig(
    hidden_size=8192,
    num_hidden_layers=80,
    num_attention_heads=64,
    num_key_value_heads=8,
    intermediate_size=28672,
    vocab_size=128256,
    context_window_size=8192,
    prefill_chunk_size=1024,
    rope_theta=500000.0,
)

_LLAMA2_70B = ModelConfig(
    hidden_size=8192,
    num_hidden_layers=80,
    num_attention_heads=64,
    num_key_value_heads=8,
    intermediate_size=28672,
    vocab_size=32000,
    context_window_size=4096,
    prefill_chunk_size=1024,
    rope_theta=10000.0,
)

LIBRARIES: dict[str, Library] = {
    "demo": Library(_DEMO, "q4f32_1"),
    "demo-q0f32": Library(_DEMO, "q0f32"),
    "Llama3-Med42-8B-q4f16_1": Library(_LLAMA3_8B, "q4f16_1"),
    "Llama3-Med42-8B-q4f32_1": Library(_LLAMA3_8B, "q4f32_1"),
    "Llama3-Med42-70B-q4f16_1": Library(_LLAMA3_70B, "q4f16_1"),
    "med42-70b-q4f16_1": Library(_LLAMA2_70B, "q4f16_1"),
}
