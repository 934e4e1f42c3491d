"""The paged KV cache: TVM's runtime object, given only the kernels that this architecture calls.

TVM's `TIRPagedKVCache` also compiles kernels for tree attention, sliding windows, MLA, page copies,
compaction and debugging: over half of all shader compile time in a browser. The runtime's constructor
(`vm.builtin.paged_attention_kv_cache_create`, src/runtime/vm/paged_kv_cache.cc) accepts an empty tuple
for an attention kernel that is never called, and asks for some function in the other places.
"""

from __future__ import annotations

import tvm
from tvm import relax as rx
from tvm import tirx
from tvm.relax.frontend.nn.llm import kv_cache as tvm_kv_cache
from tvm.target import Target

from configs import ModelConfig
from library.kernels import attention
from library.kernels.rope import split_rotary

# Stands where the runtime wants a function that web-llm's single-sequence chat never reaches (copying,
# compacting or dumping pages). It checks its arguments, so a call would fail with an error, not silently.
_NEVER_CALLED = "vm.builtin.check_tensor_info"


def create_kv_cache(
    config: ModelConfig, dtype: str, all_kernels: bool, sizes: list[tirx.Var]
) -> tvm_kv_cache.PagedKVCache:
    """The cache for `config`; `sizes` as `create_tir_paged_kv_cache` takes them."""
    if all_kernels:
        return _create_with_all_kernels(config, dtype, sizes)
    heads, kv_heads, dim = config.num_attention_heads, config.num_key_value_heads, config.head_dim
    builder = rx.BlockBuilder.current()

    def kernel(func: tirx.PrimFunc, name: str) -> rx.Tuple:
        return rx.Tuple([tvm.ir.StringImm("tirx"), builder.add_func(func, name)])

    absent, unused = rx.Tuple([]), rx.ExternFunc(_NEVER_CALLED)
    append = tvm_kv_cache._kv_cache_transpose_append(kv_heads, dim, dtype)
    ragged, prefill, decode = _attention_kernels(config, dtype)
    merge = tvm_kv_cache._merge_state_inplace(heads, dim, dtype, Target.current(), "attention_merge_state")
    rotary = split_rotary(config.rope_theta, dim, heads, kv_heads, dtype)
    arguments = [
        rx.ShapeExpr(sizes),
        rx.ShapeExpr([0, config.num_hidden_layers]),
        rx.prim_value(heads),
        rx.prim_value(kv_heads),
        rx.prim_value(dim),
        rx.prim_value(dim),
        rx.ShapeExpr([int(tvm_kv_cache.AttnKind.MHA)] * config.num_hidden_layers),
        rx.prim_value(False),  # no disaggregation
        rx.prim_value(tvm_kv_cache.RopeMode.NORMAL),
        rx.prim_value(1),  # RoPE scale
        rx.prim_value(int(config.rope_theta)),
        rx.prim_value(0),  # no RoPE extension factors
        rx.op.zeros((), dtype),
        builder.add_func(append, "kv_cache_append"),
        absent,  # MLA append
        kernel(ragged, "attention_prefill_ragged"),
        kernel(prefill, "attention_prefill"),
        kernel(decode, "attention_decode"),
        absent,  # sliding-window prefill
        absent,  # sliding-window decode
        absent,  # paged tree attention
        absent,  # ragged tree attention
        absent,  # MLA prefill
        rx.Tuple([builder.add_func(merge, "attention_merge_state")]),
        builder.add_func(rotary, "split_rotary"),
        unused,  # copy a page
        unused,  # dump keys and values
        unused,  # compact pages
    ]
    return tvm_kv_cache.PagedKVCache(
        _expr=rx.call_pure_packed("vm.builtin.paged_attention_kv_cache_create", *arguments, ty_args=rx.AnyType()),
        _name="paged_kv_cache",
    )


def _attention_kernels(config: ModelConfig, dtype: str) -> tuple[tirx.PrimFunc, tirx.PrimFunc, tirx.PrimFunc]:
    """Prefill among its own rows, prefill to cached tokens, and decode: ours or TVM's, by `config.threading`."""
    heads, kv_heads, dim = config.num_attention_heads, config.num_key_value_heads, config.head_dim
    if config.threading == "independent":
        shape = attention.AttentionShape(heads, kv_heads, dim, dtype)
        kernels = attention.prefill_ragged(shape), attention.prefill_paged(shape), attention.decode_paged(shape)
        ragged, prefill, decode = map(attention.schedule, kernels)
        return ragged, prefill, decode
    target, no_scaling = Target.current(), {}
    return (
        tvm_kv_cache._attention_prefill_ragged(kv_heads, heads, dim, dim, dtype, no_scaling, target),
        tvm_kv_cache._attention_prefill(kv_heads, heads, dim, dtype, False, no_scaling, target),
        tvm_kv_cache._attention_decode(kv_heads, heads, dim, dtype, False, no_scaling, target),
    )


def _create_with_all_kernels(config: ModelConfig, dtype: str, sizes: list[tirx.Var]) -> tvm_kv_cache.PagedKVCache:
    """TVM's own cache, with every kernel it knows: the yardstick of `npm run bench -- startup`."""
    return tvm_kv_cache.TIRPagedKVCache(
        "mha",
        *sizes,
        layer_partition=rx.ShapeExpr([0, config.num_hidden_layers]),
        num_hidden_layers=config.num_hidden_layers,
        num_attention_heads=config.num_attention_heads,
        num_key_value_heads=config.num_key_value_heads,
        qk_head_dim=config.head_dim,
        v_head_dim=config.head_dim,
        mla_original_qk_head_dim=0,
        mla_original_v_head_dim=0,
        rope_mode=tvm_kv_cache.RopeMode.NORMAL,
        rope_scale=1,
        rope_theta=int(config.rope_theta),
        rope_scaling={},
        rope_ext_factors=rx.prim_value(0),
        rotary_dim=config.head_dim,
        enable_disaggregation=False,
        dtype=dtype,
        target=Target.current(),
    )
