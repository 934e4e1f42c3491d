"""What the schedules of matrix products share: finding the product, and the block that writes its result."""

from __future__ import annotations

from dataclasses import dataclass

from tvm import s_tir, tirx
from tvm.s_tir.dlight.analysis import get_root_block
from tvm.s_tir.schedule import LoopRV, SBlockRV


@dataclass(frozen=True)
class Product:
    """The blocks of a kernel that `quantization.Linear` wrote: x Wᵀ, and W's dequantisation if it has one."""

    matmul: SBlockRV
    dequantize: SBlockRV | None

    @staticmethod
    def find(sch: s_tir.Schedule) -> Product | None:
        """The product in `sch`, or None when it schedules another kind of kernel."""
        blocks = {sch.get(block).name_hint: block for block in sch.get_child_blocks(get_root_block(sch))}
        matmul = blocks.get("matmul")
        return None if matmul is None else Product(matmul, blocks.get("dequantize"))


def static_extent(sch: s_tir.Schedule, loop: LoopRV) -> int | None:
    """Extent of `loop`, or None when it is symbolic."""
    extent = sch.get(loop).extent
    return int(extent) if isinstance(extent, tirx.IntImm) else None


def writer_of(sch: s_tir.Schedule, product: SBlockRV) -> SBlockRV:
    """The one block that writes the result: the elementwise blocks behind `product`, or a plain copy.

    `product` itself accumulates in registers from here on.
    """
    consumers = sch.get_consumers(product)
    if not consumers:
        return sch.cache_write(product, 0, "local")
    (epilogue,) = consumers
    sch.set_scope(product, 0, "local")
    while further := sch.get_consumers(epilogue):
        sch.reverse_compute_inline(further[0])
    return epilogue


def inline_dequantize(sch: s_tir.Schedule, product: Product, loop: LoopRV) -> None:
    """Dequantises inside the product, from words and scales that each turn of `loop` loads once."""
    if product.dequantize is None:
        return
    sch.compute_inline(product.dequantize)
    packed = range(1, len(sch.get(product.matmul).reads))  # the first read is x
    for operand in packed:
        sch.compute_at(sch.cache_read(product.matmul, operand, "local"), loop)
