"""Sorting a row of probabilities, largest first, without workgroup barriers.

Each chunk of `CHUNK` elements is sorted by counting, for every element, those that come before it. Sorted
runs are then merged pairwise: an element's place in the merged run is its own index plus its rank in the
sibling run, found by binary search. Every dispatch is independent threads, so the same kernels suit a GPU
and an adapter emulated on a CPU; equal values keep their order. The row's length is fixed at compile time.
"""

from __future__ import annotations

from tvm import tirx
from tvm.script import tirx as T

CHUNK = 64


def sort_chunks(length: int) -> tirx.PrimFunc:
    """probs [1, length] → values and their indices [1, length], each chunk sorted."""

    @T.prim_func(s_tir=True)
    def sort_chunks(var_probs: T.handle, var_values: T.handle, var_indices: T.handle) -> None:
        T.func_attr({"tirx.noalias": True})
        probs = T.match_buffer(var_probs, (1, length), "float32")
        values = T.match_buffer(var_values, (1, length), "float32")
        indices = T.match_buffer(var_indices, (1, length), "int32")
        for element in T.serial(length):
            with T.sblock("count"):
                i = T.axis.spatial(length, element)
                T.reads(probs[0, 0:length])
                T.writes(values[0, 0:length], indices[0, 0:length])
                rank = T.sblock_alloc_buffer((1,), "int32", scope="local")
                rank[0] = 0
                for j in T.serial(CHUNK):
                    if i // CHUNK * CHUNK + j < length:
                        if probs[0, i // CHUNK * CHUNK + j] > probs[0, i] or (
                            probs[0, i // CHUNK * CHUNK + j] == probs[0, i] and j < i % CHUNK
                        ):
                            rank[0] += 1
                values[0, i // CHUNK * CHUNK + rank[0]] = probs[0, i]
                indices[0, i // CHUNK * CHUNK + rank[0]] = i

    return sort_chunks


def merge_runs(length: int, run: int) -> tirx.PrimFunc:
    """Sorted runs of `run` elements → sorted runs of twice that; values and indices, [1, length] each."""
    steps = run.bit_length()
    name = f"merge_runs_{run}"

    @T.prim_func(s_tir=True)
    def merge_runs(
        var_values: T.handle, var_indices: T.handle, var_merged_values: T.handle, var_merged_indices: T.handle
    ) -> None:
        T.func_attr({"global_symbol": name, "tirx.noalias": True})
        values = T.match_buffer(var_values, (1, length), "float32")
        indices = T.match_buffer(var_indices, (1, length), "int32")
        merged_values = T.match_buffer(var_merged_values, (1, length), "float32")
        merged_indices = T.match_buffer(var_merged_indices, (1, length), "int32")
        for element in T.serial(length):
            with T.sblock("merge"):
                i = T.axis.spatial(length, element)
                T.reads(values[0, 0:length], indices[0, i])
                T.writes(merged_values[0, 0:length], merged_indices[0, 0:length])
                sibling = T.sblock_alloc_buffer((1,), "int32", scope="local")
                low = T.sblock_alloc_buffer((1,), "int32", scope="local")
                high = T.sblock_alloc_buffer((1,), "int32", scope="local")
                middle = T.sblock_alloc_buffer((1,), "int32", scope="local")
                sibling[0] = T.min(T.bitwise_xor(i // run, 1) * run, length)
                low[0] = sibling[0]
                high[0] = T.min(sibling[0] + run, length)
                for step in T.serial(steps):
                    if low[0] < high[0]:
                        middle[0] = (low[0] + high[0]) // 2
                        if values[0, middle[0]] > values[0, i] or (
                            values[0, middle[0]] == values[0, i] and i // run % 2 == 1
                        ):
                            low[0] = middle[0] + 1
                        else:
                            high[0] = middle[0]
                # start of the pair + own place in its run + rank in the sibling run
                middle[0] = i // (2 * run) * (2 * run) + i % run + low[0] - sibling[0]
                merged_values[0, middle[0]] = values[0, i]
                merged_indices[0, middle[0]] = indices[0, i]

    return merge_runs
