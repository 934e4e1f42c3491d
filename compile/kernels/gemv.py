"""Schedule of a matrix-vector product with one thread for each output row and no barriers.

TVM's own schedule reduces through workgroup memory. On an adapter that runs shaders on the CPU every
barrier costs a switch of all invocations, and that reduction is most of a token's time.
"""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.dlight.analysis import get_root_block
from tvm.s_tir.dlight.gpu.base import GPUScheduleRule
from tvm.target import Target

_THREADS = 32
_STEP = 8  # codes in one packed word


class RowPerThread(GPUScheduleRule):
    """Takes products of one row (batch and length 1) by a matrix, with or without an epilogue."""

    def apply(self, func: tirx.PrimFunc, target: Target, _: bool) -> s_tir.Schedule | None:
        """The schedule, or None when `func` is not such a product."""
        if not isinstance(func, tirx.PrimFunc) or not self.is_target_available(target):
            return None
        sch = s_tir.Schedule(func)
        blocks = {sch.get(block).name_hint: block for block in sch.get_child_blocks(get_root_block(sch))}
        product = blocks.get("matmul")
        if product is None:
            return None
        batch, length, row, k = sch.get_loops(product)
        if not _is_one(sch, batch) or not _is_one(sch, length):
            return None
        if "dequantize" in blocks:
            sch.compute_inline(blocks["dequantize"])
        written = _written_by(sch, product)
        outer, inner = sch.split(k, factors=[None, _STEP])
        sch.unroll(inner)
        spatial = sch.fuse(batch, length, row)
        block_index, thread = sch.split(spatial, factors=[None, _THREADS])
        sch.bind(block_index, "blockIdx.x")
        sch.bind(thread, "threadIdx.x")
        sch.reverse_compute_at(written, thread)
        sch.decompose_reduction(product, outer)
        return sch


def _is_one(sch: s_tir.Schedule, loop: s_tir.schedule.LoopRV) -> bool:
    extent = sch.get(loop).extent
    return isinstance(extent, tirx.IntImm) and int(extent) == 1


def _written_by(sch: s_tir.Schedule, product: s_tir.schedule.SBlockRV) -> s_tir.schedule.SBlockRV:
    """The one block that writes the result: the elementwise blocks behind the product, or a plain copy."""
    consumers = sch.get_consumers(product)
    if not consumers:
        return sch.cache_write(product, 0, "local")
    (epilogue,) = consumers
    sch.set_scope(product, 0, "local")
    while further := sch.get_consumers(epilogue):
        sch.reverse_compute_inline(further[0])
    return epilogue
