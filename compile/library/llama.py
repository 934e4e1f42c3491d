"""The Llama architecture (RMSNorm, grouped-query attention with RoPE, SwiGLU) as web-llm calls it.

Shapes: batch is always 1; n is the number of prompt tokens in one prefill call. Module and parameter
names are those of Hugging Face's Llama with q, k, v stacked as `qkv_proj` and gate, up as `gate_up_proj`.
"""

from __future__ import annotations

from typing import Any

from tvm import te, tirx
from tvm.relax.frontend import nn

from configs import ModelConfig
from library.kv_cache import create_kv_cache
from library.quantization import Embedding, Linear, QuantSpec


class Attention(nn.Module):
    """Self-attention of one layer; RoPE and the softmax live in the paged KV cache."""

    def __init__(self, config: ModelConfig, spec: QuantSpec) -> None:
        self.num_heads = config.num_attention_heads
        self.num_kv_heads = config.num_key_value_heads
        self.head_dim = config.head_dim
        qkv_heads = self.num_heads + 2 * self.num_kv_heads
        self.qkv_proj = Linear(config.hidden_size, qkv_heads * self.head_dim, spec)
        self.o_proj = Linear(self.num_heads * self.head_dim, config.hidden_size, spec)

    def forward(self, x: nn.Tensor, kv_cache: nn.llm.kv_cache.PagedKVCache, layer: int) -> nn.Tensor:
        """[1, n, hidden] → [1, n, hidden]; appends the layer's keys and values to the cache."""
        _, n, _ = x.shape
        qkv = nn.op.reshape(self.qkv_proj(x), (1, n, self.num_heads + 2 * self.num_kv_heads, self.head_dim))
        attended = kv_cache.attention_with_fused_qkv(layer, qkv, self.num_heads, sm_scale=self.head_dim**-0.5)
        return self.o_proj(nn.op.reshape(attended, (1, n, self.num_heads * self.head_dim)))


class MLP(nn.Module):
    """SwiGLU feed-forward layer."""

    def __init__(self, config: ModelConfig, spec: QuantSpec) -> None:
        self.gate_up_proj = Linear(config.hidden_size, 2 * config.intermediate_size, spec)
        self.down_proj = Linear(config.intermediate_size, config.hidden_size, spec)

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        """[1, n, hidden] → [1, n, hidden]."""
        return self.down_proj(nn.tensor_expr_op(_silu_multiply, "silu_multiply", [self.gate_up_proj(x)]))


class DecoderLayer(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self, config: ModelConfig, spec: QuantSpec) -> None:
        self.self_attn = Attention(config, spec)
        self.mlp = MLP(config, spec)
        self.input_layernorm = _norm(config, spec)
        self.post_attention_layernorm = _norm(config, spec)

    def forward(self, x: nn.Tensor, kv_cache: nn.llm.kv_cache.PagedKVCache, layer: int) -> nn.Tensor:
        """[1, n, hidden] → [1, n, hidden]."""
        x = self.self_attn(self.input_layernorm(x), kv_cache, layer) + x
        return self.mlp(self.post_attention_layernorm(x)) + x


class Decoder(nn.Module):
    """Token embedding, the layers and the final norm."""

    def __init__(self, config: ModelConfig, spec: QuantSpec) -> None:
        self.embed_tokens = Embedding(config.vocab_size, config.hidden_size, spec)
        self.layers = nn.ModuleList([DecoderLayer(config, spec) for _ in range(config.num_hidden_layers)])
        self.norm = _norm(config, spec)

    def forward(self, x: nn.Tensor, kv_cache: nn.llm.kv_cache.PagedKVCache) -> nn.Tensor:
        """[1, n, hidden] embeddings → [1, n, hidden] before the last norm."""
        for index, layer in enumerate(self.layers):
            x = layer(x, kv_cache, index)
        return x


class LlamaForCausalLM(nn.Module):
    """The functions that web-llm 0.2.86 looks up: embed, prefill, decode, create_tir_paged_kv_cache."""

    def __init__(self, config: ModelConfig, spec: QuantSpec, all_kernels: bool) -> None:
        self.config = config
        self.spec = spec
        self.all_kernels = all_kernels
        self.model = Decoder(config, spec)
        self.lm_head = Linear(config.hidden_size, config.vocab_size, spec, out_dtype="float32")

    def embed(self, input_ids: nn.Tensor) -> nn.Tensor:
        """[n] int32 → [n, hidden]."""
        return self.model.embed_tokens(input_ids)

    def prefill(self, input_embed: nn.Tensor, paged_kv_cache: nn.llm.kv_cache.PagedKVCache) -> tuple[nn.Tensor, Any]:
        """[1, n, hidden] → logits [1, 1, vocab] float32 of the last position, and the cache."""
        hidden = self.model(input_embed, paged_kv_cache)
        return self._logits(nn.tensor_expr_op(_last_row, "last_row", [hidden])), paged_kv_cache

    def decode(self, input_embed: nn.Tensor, paged_kv_cache: nn.llm.kv_cache.PagedKVCache) -> tuple[nn.Tensor, Any]:
        """[1, 1, hidden] → logits [1, 1, vocab] float32, and the cache."""
        return self._logits(self.model(input_embed, paged_kv_cache)), paged_kv_cache

    def create_tir_paged_kv_cache(
        self,
        max_batch_size: tirx.Var,
        max_total_seq_len: tirx.Var,
        prefill_chunk_size: tirx.Var,
        page_size: tirx.Var,
        support_sliding_window: tirx.Var,
    ) -> nn.llm.kv_cache.PagedKVCache:
        """Creates the paged KV cache; all five are sizes in sequences or tokens, chosen at load."""
        sizes = [max_batch_size, max_total_seq_len, prefill_chunk_size, page_size, support_sliding_window]
        return create_kv_cache(self.config, self.spec.dtype, self.all_kernels, sizes)

    def _logits(self, hidden: nn.Tensor) -> nn.Tensor:
        return self.lm_head(self.model.norm(hidden))

    def get_default_spec(self) -> nn.spec.ModuleSpec:
        """Inputs of each exported function; parameters are passed as one tuple."""
        hidden, dtype = self.config.hidden_size, self.spec.dtype
        cache = nn.spec.Object(object_type=nn.llm.kv_cache.PagedKVCache)
        packed = {"param_mode": "packed", "effect_mode": "none"}
        sizes = ("max_batch_size", "max_total_seq_len", "prefill_chunk_size", "page_size", "support_sliding_window")
        return nn.spec.ModuleSpec.from_raw(
            {
                "embed": {"input_ids": nn.spec.Tensor(["seq_len"], "int32"), "$": packed},
                "prefill": {
                    "input_embed": nn.spec.Tensor([1, "seq_len", hidden], dtype),
                    "paged_kv_cache": cache,
                    "$": packed,
                },
                "decode": {
                    "input_embed": nn.spec.Tensor([1, 1, hidden], dtype),
                    "paged_kv_cache": cache,
                    "$": packed,
                },
                "create_tir_paged_kv_cache": {
                    **{size: int for size in sizes},
                    "$": {"param_mode": "none", "effect_mode": "none"},
                },
            },
            self,
        )


def _norm(config: ModelConfig, spec: QuantSpec) -> nn.RMSNorm:
    return nn.RMSNorm(config.hidden_size, -1, config.rms_norm_eps, bias=False, dtype=spec.dtype)


def _silu_multiply(gate_up: te.Tensor) -> te.Tensor:
    """[1, n, 2m] → [1, n, m]: silu of the first half times the second, in float32."""
    batch, n, width = gate_up.shape
    half = width // 2

    def value(b: tirx.Var, i: tirx.Var, j: tirx.Var) -> tirx.Expr:
        gate = gate_up[b, i, j].astype("float32")
        up = gate_up[b, i, j + half].astype("float32")
        return (gate * tirx.sigmoid(gate) * up).astype(gate_up.dtype)

    return te.compute((batch, n, half), value, name="silu_multiply")


def _last_row(x: te.Tensor) -> te.Tensor:
    """[1, n, h] → [1, 1, h]: the last token's row."""
    batch, n, width = x.shape
    return te.compute((batch, 1, width), lambda b, _, j: x[b, n - 1, j], name="last_row")
