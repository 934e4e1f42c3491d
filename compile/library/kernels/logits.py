"""In-place edits of one row of logits: penalties, logit bias and the grammar bitmask.

web-llm calls these PrimFuncs directly, with the names and argument order of `LOGIT_KERNELS`. The batch is
1 and the vocabulary known, so `seq_ids` and `pos2seq_id` only have one possible value and are not read.
No block declares that it reads the logits it edits: each thread reads only what it alone writes, and the
scheduler would otherwise refuse to run an in-place edit in parallel.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import tirx
from tvm.script import tirx as T


def apply_penalty_inplace(vocab_size: int) -> tirx.PrimFunc:
    """Presence and frequency penalties are subtracted, then repetition divides or multiplies (CTRL, 2019)."""

    @T.prim_func(s_tir=True)
    def penalty(
        var_logits: T.handle,
        var_seq_ids: T.handle,
        var_pos2seq_id: T.handle,
        var_token_ids: T.handle,
        var_token_counts: T.handle,
        var_penalties: T.handle,
    ) -> None:
        T.func_attr({"global_symbol": "apply_penalty_inplace", "tirx.noalias": True})
        n = T.int32()
        logits = T.match_buffer(var_logits, (1, vocab_size), "float32")
        T.match_buffer(var_seq_ids, (1,), "int32")
        T.match_buffer(var_pos2seq_id, (n,), "int32")
        token_ids = T.match_buffer(var_token_ids, (n,), "int32")
        token_counts = T.match_buffer(var_token_counts, (n,), "int32")
        penalties = T.match_buffer(var_penalties, (1, 3), "float32")
        for i in T.serial(n):
            with T.sblock("subtract"):
                v = T.axis.spatial(n, i)
                T.reads(token_ids[v], token_counts[v], penalties[0, 0:2])
                T.writes(logits[0, token_ids[v]])
                logits[0, token_ids[v]] -= penalties[0, 0] + T.Cast("float32", token_counts[v]) * penalties[0, 1]
        for i in T.serial(n):
            with T.sblock("repetition"):
                v = T.axis.spatial(n, i)
                T.reads(token_ids[v], penalties[0, 2])
                T.writes(logits[0, token_ids[v]])
                logits[0, token_ids[v]] = T.if_then_else(
                    logits[0, token_ids[v]] < T.float32(0),
                    logits[0, token_ids[v]] * penalties[0, 2],
                    logits[0, token_ids[v]] / penalties[0, 2],
                )

    return penalty


def apply_logit_bias_inplace(vocab_size: int) -> tirx.PrimFunc:
    """Adds a bias to each of n listed tokens."""

    @T.prim_func(s_tir=True)
    def logit_bias(
        var_logits: T.handle, var_pos2seq_id: T.handle, var_token_ids: T.handle, var_bias: T.handle
    ) -> None:
        T.func_attr({"global_symbol": "apply_logit_bias_inplace", "tirx.noalias": True})
        n = T.int32()
        logits = T.match_buffer(var_logits, (1, vocab_size), "float32")
        T.match_buffer(var_pos2seq_id, (n,), "int32")
        token_ids = T.match_buffer(var_token_ids, (n,), "int32")
        bias = T.match_buffer(var_bias, (n,), "float32")
        for i in T.serial(n):
            with T.sblock("add"):
                v = T.axis.spatial(n, i)
                T.reads(token_ids[v], bias[v])
                T.writes(logits[0, token_ids[v]])
                logits[0, token_ids[v]] += bias[v]

    return logit_bias


def apply_bitmask_inplace(vocab_size: int) -> tirx.PrimFunc:
    """Tokens whose bit is 0 in the grammar's mask (32 tokens an int32, lowest bit first) get the least float."""
    words = -(-vocab_size // 32)

    @T.prim_func(s_tir=True)
    def bitmask(var_logits: T.handle, var_seq_ids: T.handle, var_mask: T.handle) -> None:
        T.func_attr({"global_symbol": "apply_bitmask_inplace", "tirx.noalias": True})
        logits = T.match_buffer(var_logits, (1, vocab_size), "float32")
        T.match_buffer(var_seq_ids, (1,), "int32")
        mask = T.match_buffer(var_mask, (1, words), "int32")
        for i in T.serial(vocab_size):
            with T.sblock("mask"):
                v = T.axis.spatial(vocab_size, i)
                T.reads(mask[0, v // 32])
                T.writes(logits[0, v])
                logits[0, v] = T.if_then_else(
                    T.bitwise_and(T.shift_right(mask[0, v // 32], v % 32), 1) == 1,
                    logits[0, v],
                    T.min_value("float32"),
                )

    return bitmask


LOGIT_KERNELS: dict[str, Callable[[int], tirx.PrimFunc]] = {
    "apply_penalty_inplace": apply_penalty_inplace,
    "apply_logit_bias_inplace": apply_logit_bias_inplace,
    "apply_bitmask_inplace": apply_bitmask_inplace,
}
