"""Schedule of a matrix-matrix product (prefill) in registers only, without workgroup memory or barriers.

Each thread makes a tile of `_ROWS` tokens by `_COLUMNS` outputs; weights are dequantised into registers
once for all the tile's tokens. See `gemv.py` for why barriers are avoided.
"""

from __future__ import annotations

from tvm import s_tir, tirx
from tvm.s_tir.dlight.gpu.base import GPUScheduleRule
from tvm.target import Target

from library.kernels.products import Product, static_extent, writer_of

_ROWS = 8
_COLUMNS = 4
_THREADS = 16
_STEP = 8  # codes in one packed word


class RegisterTile(GPUScheduleRule):
    """Takes products of a symbolic number of rows by a matrix, with or without an epilogue."""

    def apply(self, func: tirx.PrimFunc, target: Target, _: bool) -> s_tir.Schedule | None:
        """The schedule, or None when `func` is not such a product."""
        if not isinstance(func, tirx.PrimFunc) or not self.is_target_available(target):
            return None
        sch = s_tir.Schedule(func)
        product = Product.find(sch)
        if product is None or static_extent(sch, sch.get_loops(product.matmul)[1]) is not None:
            return None
        matmul = product.matmul
        sch.pad_einsum(matmul, [1, _ROWS, 1, 1])
        padded = next(b for b in sch.get_producers(matmul) if sch.get(b).name_hint != "dequantize")
        writer = writer_of(sch, matmul)
        batch, row, column, k = sch.get_loops(matmul)
        row_tile, tile_row = sch.split(row, factors=[None, _ROWS])
        column_tile, thread, tile_column = sch.split(column, factors=[None, _THREADS, _COLUMNS])
        step, tile_k = sch.split(k, factors=[None, _STEP])
        sch.reorder(batch, row_tile, column_tile, thread, step, tile_k, tile_row, tile_column)
        sch.bind(sch.fuse(batch, row_tile), "blockIdx.y")
        sch.bind(column_tile, "blockIdx.x")
        sch.bind(thread, "threadIdx.x")
        for loop in (tile_k, tile_row, tile_column):
            sch.unroll(loop)
        operands = [padded] if product.dequantize is None else [padded, product.dequantize]
        for operand in operands:
            sch.compute_at(operand, step)
            sch.set_scope(operand, 0, "local")
        sch.reverse_compute_at(writer, thread)
        sch.decompose_reduction(matmul, step)
        return sch
