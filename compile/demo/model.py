"""The demo model in JAX: a Llama with Hugging Face's weight names and layouts, for training only.

Parameters are one flat dict from Hugging Face tensor names to float32 arrays, projections as
[out, in], so that saving a checkpoint is writing the dict. Shapes in comments: B rows, T tokens a
row, H hidden size, D head dimension, K key/value heads, G query heads per key/value head.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp

from configs import ModelConfig

Params = dict[str, jax.Array]

GROUP_SIZE = 32
MAX_CODE = 7.0


def parameter_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Every tensor of the checkpoint with its shape, in checkpoint order."""
    hidden, inner, vocab = config.hidden_size, config.intermediate_size, config.vocab_size
    key_value = config.num_key_value_heads * config.head_dim
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (vocab, hidden)}
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        shapes |= {
            f"{prefix}.input_layernorm.weight": (hidden,),
            f"{prefix}.self_attn.q_proj.weight": (hidden, hidden),
            f"{prefix}.self_attn.k_proj.weight": (key_value, hidden),
            f"{prefix}.self_attn.v_proj.weight": (key_value, hidden),
            f"{prefix}.self_attn.o_proj.weight": (hidden, hidden),
            f"{prefix}.post_attention_layernorm.weight": (hidden,),
            f"{prefix}.mlp.gate_proj.weight": (inner, hidden),
            f"{prefix}.mlp.up_proj.weight": (inner, hidden),
            f"{prefix}.mlp.down_proj.weight": (hidden, inner),
        }
    return shapes | {"model.norm.weight": (hidden,), "lm_head.weight": (vocab, hidden)}


def init_params(config: ModelConfig, seed: int) -> Params:
    """Random weights: normal with deviation 0.02, smaller where a projection adds to the residual."""
    residual_scale = 0.02 / (2 * config.num_hidden_layers) ** 0.5
    params: Params = {}
    key = jax.random.key(seed)
    for name, shape in parameter_shapes(config).items():
        key, subkey = jax.random.split(key)
        if len(shape) == 1:
            params[name] = jnp.ones(shape, jnp.float32)
        else:
            adds_to_residual = name.endswith(("o_proj.weight", "down_proj.weight"))
            deviation = residual_scale if adds_to_residual else 0.02
            params[name] = deviation * jax.random.normal(subkey, shape, jnp.float32)
    return params


def fake_quantize(weight: jax.Array) -> jax.Array:
    """What 4-bit group quantisation leaves of `weight`, with the gradient passed straight through."""
    groups = weight.reshape(weight.shape[0], -1, GROUP_SIZE)
    scale = jnp.max(jnp.abs(groups), axis=-1, keepdims=True) / MAX_CODE
    codes = jnp.round(groups / jnp.where(scale == 0, 1.0, scale))
    quantized = (codes * scale).reshape(weight.shape)
    return weight + jax.lax.stop_gradient(quantized - weight)


def fake_quantize_matrices(params: Params) -> Params:
    """`params` with every matrix (embedding and head too) as it will be after quantisation."""
    return {name: fake_quantize(w) if w.ndim == 2 else w for name, w in params.items()}


def rms_norm(x: jax.Array, weight: jax.Array, eps: float) -> jax.Array:
    """x / rms(x) * weight over the last axis."""
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + eps) * weight


def rotary_tables(config: ModelConfig, positions: jax.Array) -> tuple[jax.Array, jax.Array]:
    """cos and sin for `positions` [B, T], each [B, T, D/2]."""
    exponents = jnp.arange(0, config.head_dim, 2) / config.head_dim
    angles = positions[..., None] / config.rope_theta**exponents
    return jnp.cos(angles), jnp.sin(angles)


def rotate(x: jax.Array, cos: jax.Array, sin: jax.Array) -> jax.Array:
    """Rotary embedding of `x` [B, heads, T, D], first half against second half as Hugging Face has it."""
    first, second = jnp.split(x, 2, axis=-1)
    cos, sin = cos[:, None], sin[:, None]
    return jnp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def attention(
    params: Params,
    prefix: str,
    config: ModelConfig,
    x: jax.Array,
    rotary: tuple[jax.Array, jax.Array],
    mask: jax.Array,
) -> jax.Array:
    """Grouped-query attention over `x` [B, T, H]; `mask` [B, T, T] is 0 where a token may look, -inf elsewhere."""
    batch, length, _ = x.shape
    kv_heads, head_dim = config.num_key_value_heads, config.head_dim

    def heads(name: str) -> jax.Array:
        projected = x @ params[f"{prefix}.{name}.weight"].T
        return projected.reshape(batch, length, -1, head_dim).transpose(0, 2, 1, 3)

    # Query heads of one group become more rows of one matrix product: much faster on a CPU.
    q = rotate(heads("q_proj"), *rotary).reshape(batch, kv_heads, -1, head_dim)
    scores = q @ rotate(heads("k_proj"), *rotary).transpose(0, 1, 3, 2) * head_dim**-0.5
    scores = scores.reshape(batch, -1, length, length) + mask[:, None]
    weights = jax.nn.softmax(scores).reshape(batch, kv_heads, -1, length)
    mixed = (weights @ heads("v_proj")).reshape(batch, -1, length, head_dim)
    mixed = mixed.transpose(0, 2, 1, 3).reshape(batch, length, -1)
    return mixed @ params[f"{prefix}.o_proj.weight"].T


def hidden_states(
    params: Params, config: ModelConfig, tokens: jax.Array, positions: jax.Array, segments: jax.Array
) -> jax.Array:
    """Final normalised hidden states [B, T, H] for packed rows.

    `tokens`, `positions` and `segments` are int32 [B, T]. A token sees the earlier tokens of its own
    segment only, and `positions` restart at 0 with each segment.
    """
    length = tokens.shape[1]
    allowed = (segments[:, :, None] == segments[:, None, :]) & jnp.tri(length, dtype=bool)
    mask = jnp.where(allowed, 0.0, -1e9)
    rotary = rotary_tables(config, positions)
    x = params["model.embed_tokens.weight"][tokens]
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        normed = rms_norm(x, params[f"{prefix}.input_layernorm.weight"], config.rms_norm_eps)
        x = x + attention(params, f"{prefix}.self_attn", config, normed, rotary, mask)
        normed = rms_norm(x, params[f"{prefix}.post_attention_layernorm.weight"], config.rms_norm_eps)
        gate = jax.nn.silu(normed @ params[f"{prefix}.mlp.gate_proj.weight"].T)
        up = normed @ params[f"{prefix}.mlp.up_proj.weight"].T
        x = x + (gate * up) @ params[f"{prefix}.mlp.down_proj.weight"].T
    return rms_norm(x, params["model.norm.weight"], config.rms_norm_eps)


def logits_at(params: Params, config: ModelConfig, batch: dict[str, jax.Array]) -> jax.Array:
    """Logits [N, vocabulary] at the positions `batch["index"]` [N] of the flattened rows.

    Only there, because the head is a fifth of the work and most positions predict nothing of use.
    """
    hidden = hidden_states(params, config, batch["tokens"], batch["positions"], batch["segments"])
    picked = hidden.reshape(-1, hidden.shape[-1])[batch["index"]]
    return picked @ params["lm_head.weight"].T


def loss_at(params: Params, config: ModelConfig, batch: dict[str, jax.Array]) -> jax.Array:
    """Weighted mean cross-entropy of the tokens `target` [N] at `index` [N]; `weight` [N] is 0 for padding."""
    logits = logits_at(params, config, batch)
    chosen = jnp.take_along_axis(logits, batch["target"][:, None], axis=1)[:, 0]
    losses = jax.nn.logsumexp(logits, axis=-1) - chosen
    return jnp.sum(losses * batch["weight"]) / jnp.sum(batch["weight"])
