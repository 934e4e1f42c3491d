"""Schedule of a matrix-vector product with one thread for each output row and no barriers.

TVM's own schedule reduces through workgroup memory. On an adapter that runs shaders on the CPU every
barrier costs a switch of all invocations, and that reduction is most of a token's time.
"""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.dlight.gpu.base import GPUScheduleRule
from tvm.target import Target

from library.kernels.products import Product, inline_dequantize, static_extent, writer_of

_THREADS = 32
_STEP = 8  # codes in one packed word


class RowPerThread(GPUScheduleRule):
    """Takes products of one row (batch and length 1) by a matrix, with or without an epilogue."""

    def apply(self, func: tirx.PrimFunc, target: Target, _: bool) -> s_tir.Schedule | None:
        """The schedule, or None when `func` is not such a product."""
        if not isinstance(func, tirx.PrimFunc) or not self.is_target_available(target):
            return None
        sch = s_tir.Schedule(func)
        product = Product.find(sch)
        if product is None:
            return None
        batch, length, row, k = sch.get_loops(product.matmul)
        if static_extent(sch, length) != 1:
            return None
        writer = writer_of(sch, product.matmul)
        outer, inner = sch.split(k, factors=[None, _STEP])
        sch.unroll(inner)
        block_index, thread = sch.split(sch.fuse(batch, length, row), factors=[None, _THREADS])
        sch.bind(block_index, "blockIdx.x")
        sch.bind(thread, "threadIdx.x")
        inline_dequantize(sch, product, outer)
        sch.reverse_compute_at(writer, thread)
        sch.decompose_reduction(product.matmul, outer)
        return sch
