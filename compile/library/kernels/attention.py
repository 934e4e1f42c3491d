"""Attention with one thread for each query row and head, for adapters that are slow at workgroup barriers.

The three functions have the signatures by which TVM's paged KV cache calls its attention kernels
(src/runtime/vm/attn_backend.h), for one sequence. Softmax is accumulated on line (Milakov and Gimelshein,
2018) in base 2; `lse` is the base-2 logarithm of the weights' sum. RoPE was applied before (`rope.py`), so
the RoPE arguments are not read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tvm import s_tir, tirx
from tvm.script import tirx as T

PAGE_SIZE = 16  # tokens; web-llm asks for no other
_THREADS = 4
_LOG2_E = math.log2(math.e)
# The runtime merges partial results by lse: an empty one must weigh nothing, and -inf would make NaN.
_NO_SCORE = -5e4


@dataclass(frozen=True)
class AttentionShape:
    """Heads, and elements of one head; `dtype` is that of q, k, v and the output."""

    heads: int
    kv_heads: int
    dim: int
    dtype: str


def schedule(kernel: tirx.PrimFunc) -> tirx.PrimFunc:
    """Binds rows and heads to threads; small workgroups, since a decode has few of both."""
    sch = s_tir.Schedule(kernel)
    row, head = sch.get_loops(sch.get_sblock("attend"))[:2]
    block_index, thread = sch.split(sch.fuse(row, head), factors=[None, _THREADS])
    sch.bind(block_index, "blockIdx.x")
    sch.bind(thread, "threadIdx.x")
    return sch.mod["main"].with_attr("tirx.is_scheduled", True)


@T.macro
def _attend(shape, q, output, lse, i, h, length, sm_scale, key, value) -> None:
    """Row i, head h: the softmax-weighted mean of value(j, d) over j below length, weighed by key(j, d)."""
    query = T.sblock_alloc_buffer((shape.dim,), "float32", scope="local")
    mixed = T.sblock_alloc_buffer((shape.dim,), "float32", scope="local")
    score = T.sblock_alloc_buffer((1,), "float32", scope="local")
    keep = T.sblock_alloc_buffer((1,), "float32", scope="local")
    largest = T.sblock_alloc_buffer((1,), "float32", scope="local")
    total = T.sblock_alloc_buffer((1,), "float32", scope="local")
    largest[0] = T.float32(_NO_SCORE)
    total[0] = T.float32(1)
    for d in T.unroll(shape.dim):
        query[d] = T.Cast("float32", q[i, h, d]) * sm_scale * T.float32(_LOG2_E)
        mixed[d] = T.float32(0)
    for j in T.serial(length):
        score[0] = T.float32(0)
        for d in T.unroll(shape.dim):
            score[0] += query[d] * T.Cast("float32", key(j, d))
        # The new score's weight, and what all earlier weights are multiplied with.
        keep[0] = largest[0]
        largest[0] = T.max(largest[0], score[0])
        keep[0] = T.exp2(keep[0] - largest[0])
        score[0] = T.exp2(score[0] - largest[0])
        total[0] = total[0] * keep[0] + score[0]
        for d in T.unroll(shape.dim):
            mixed[d] = mixed[d] * keep[0] + score[0] * T.Cast("float32", value(j, d))
    for d in T.unroll(shape.dim):
        output[i, h, d] = T.Cast(shape.dtype, mixed[d] / total[0])
    lse[i, h] = largest[0] + T.log2(total[0])


@T.macro
def _attend_cached(shape, q, pages, indptr, table, last_length, output, lse, i, h, rows, causal, sm_scale) -> None:
    """Row i of `rows`, head h, over the tokens of one sequence's pages; its own row too when causal."""
    group = T.meta_var(shape.heads // shape.kv_heads)
    length = T.sblock_alloc_buffer((1,), "int32", scope="local")
    length[0] = (indptr[1] - indptr[0] - 1) * PAGE_SIZE + last_length[0]
    if causal:
        length[0] = length[0] - rows + i + 1
    _attend(
        shape,
        q,
        output,
        lse,
        i,
        h,
        length[0],
        sm_scale,
        lambda j, d: pages[table[indptr[0] + j // PAGE_SIZE], 0, h // group, j % PAGE_SIZE, d],
        lambda j, d: pages[table[indptr[0] + j // PAGE_SIZE], 1, h // group, j % PAGE_SIZE, d],
    )


def prefill_ragged(shape: AttentionShape) -> tirx.PrimFunc:
    """Attention among the rows of one prefill: q [n, heads, dim], k and v [m, kv_heads, dim]."""
    heads, kv_heads, dim, dtype = shape.heads, shape.kv_heads, shape.dim, shape.dtype
    group = heads // kv_heads

    @T.prim_func(s_tir=True)
    def attention_prefill_ragged(
        var_q: T.handle,
        var_q_indptr: T.handle,
        var_k: T.handle,
        var_v: T.handle,
        var_kv_indptr: T.handle,
        var_q_positions: T.handle,
        var_k_offset: T.handle,
        var_output: T.handle,
        var_lse: T.handle,
        causal: T.int32,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True})
        n = T.int32()
        m = T.int32()
        q = T.match_buffer(var_q, (n, heads, dim), dtype)
        T.match_buffer(var_q_indptr, (2,), "int32", elem_offset=T.int32())
        k = T.match_buffer(var_k, (m, kv_heads, dim), dtype)
        v = T.match_buffer(var_v, (m, kv_heads, dim), dtype)
        T.match_buffer(var_kv_indptr, (2,), "int32", elem_offset=T.int32())
        T.match_buffer(var_q_positions, (n,), "int32", elem_offset=T.int32())
        T.match_buffer(var_k_offset, (1,), "int32", elem_offset=T.int32())
        output = T.match_buffer(var_output, (n, heads, dim), dtype)
        lse = T.match_buffer(var_lse, (n, heads), "float32")
        for row, head in T.grid(n, heads):
            with T.sblock("attend"):
                i, h = T.axis.remap("SS", [row, head])
                T.reads(q[i, h, 0:dim], k[0:m, h // group, 0:dim], v[0:m, h // group, 0:dim])
                T.writes(output[i, h, 0:dim], lse[i, h])
                _attend(
                    shape,
                    q,
                    output,
                    lse,
                    i,
                    h,
                    T.if_then_else(causal > 0, m - n + i + 1, m),
                    sm_scale,
                    lambda j, d: k[j, h // group, d],
                    lambda j, d: v[j, h // group, d],
                )

    return attention_prefill_ragged


def prefill_paged(shape: AttentionShape) -> tirx.PrimFunc:
    """Attention of a prefill's rows to the cached tokens before them: q [n, heads, dim]."""
    heads, kv_heads, dim, dtype = shape.heads, shape.kv_heads, shape.dim, shape.dtype
    group = heads // kv_heads

    @T.prim_func(s_tir=True)
    def attention_prefill_paged(
        var_q: T.handle,
        var_q_indptr: T.handle,
        var_pages: T.handle,
        var_page_indptr: T.handle,
        var_page_values: T.handle,
        var_last_page_length: T.handle,
        var_k_offset: T.handle,
        var_q_positions: T.handle,
        var_output: T.handle,
        var_lse: T.handle,
        causal: T.int32,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True})
        n = T.int32()
        used_pages = T.int32()
        all_pages = T.int32()
        q = T.match_buffer(var_q, (n, heads, dim), dtype)
        T.match_buffer(var_q_indptr, (2,), "int32", elem_offset=T.int32())
        pages = T.match_buffer(
            var_pages, (all_pages, 2, kv_heads, PAGE_SIZE, dim), dtype, elem_offset=T.int64()
        )
        indptr = T.match_buffer(var_page_indptr, (2,), "int32", elem_offset=T.int32())
        table = T.match_buffer(var_page_values, (used_pages,), "int32", elem_offset=T.int32())
        last_length = T.match_buffer(var_last_page_length, (1,), "int32", elem_offset=T.int32())
        T.match_buffer(var_k_offset, (1,), "int32", elem_offset=T.int32())
        T.match_buffer(var_q_positions, (n,), "int32", elem_offset=T.int32())
        output = T.match_buffer(var_output, (n, heads, dim), dtype)
        lse = T.match_buffer(var_lse, (n, heads), "float32")
        for row, head in T.grid(n, heads):
            with T.sblock("attend"):
                i, h = T.axis.remap("SS", [row, head])
                T.reads(
                    q[i, h, 0:dim],
                    pages[0:all_pages, 0:2, h // group, 0:PAGE_SIZE, 0:dim],
                    table[0:used_pages],
                    indptr[0:2],
                    last_length[0],
                )
                T.writes(output[i, h, 0:dim], lse[i, h])
                _attend_cached(
                    shape, q, pages, indptr, table, last_length, output, lse, i, h, n, causal > 0, sm_scale
                )

    return attention_prefill_paged


def decode_paged(shape: AttentionShape) -> tirx.PrimFunc:
    """Attention of one new row to all cached tokens, itself included: q [1, heads, dim]."""
    heads, kv_heads, dim, dtype = shape.heads, shape.kv_heads, shape.dim, shape.dtype
    group = heads // kv_heads

    @T.prim_func(s_tir=True)
    def attention_decode(
        var_q: T.handle,
        var_pages: T.handle,
        var_page_indptr: T.handle,
        var_page_values: T.handle,
        var_last_page_length: T.handle,
        var_k_offset: T.handle,
        var_q_position: T.handle,
        var_output: T.handle,
        var_lse: T.handle,
        rotary_mode: T.int32,
        rope_scale: T.float32,
        rope_theta: T.float32,
        sm_scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True})
        used_pages = T.int32()
        all_pages = T.int32()
        q = T.match_buffer(var_q, (1, heads, dim), dtype)
        pages = T.match_buffer(
            var_pages, (all_pages, 2, kv_heads, PAGE_SIZE, dim), dtype, elem_offset=T.int64()
        )
        indptr = T.match_buffer(var_page_indptr, (2,), "int32", elem_offset=T.int32())
        table = T.match_buffer(var_page_values, (used_pages,), "int32", elem_offset=T.int32())
        last_length = T.match_buffer(var_last_page_length, (1,), "int32", elem_offset=T.int32())
        T.match_buffer(var_k_offset, (1,), "int32", elem_offset=T.int32())
        T.match_buffer(var_q_position, (1,), "int32", elem_offset=T.int32())
        output = T.match_buffer(var_output, (1, heads, dim), dtype)
        lse = T.match_buffer(var_lse, (1, heads), "float32")
        for row, head in T.grid(1, heads):
            with T.sblock("attend"):
                i, h = T.axis.remap("SS", [row, head])
                T.reads(
                    q[i, h, 0:dim],
                    pages[0:all_pages, 0:2, h // group, 0:PAGE_SIZE, 0:dim],
                    table[0:used_pages],
                    indptr[0:2],
                    last_length[0],
                )
                T.writes(output[i, h, 0:dim], lse[i, h])
                _attend_cached(shape, q, pages, indptr, table, last_length, output, lse, i, h, 1, False, sm_scale)

    return attention_decode
