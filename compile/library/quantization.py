"""Group quantization as the compiled model sees it: packed 4-bit weights, dequantised inside each use.

Layout (the one web-llm's converted weights have): groups of 32 along the input dimension, eight 4-bit
codes per uint32 with element i at bits 4i, value = (code - 7) * scale. The embedding and the output
head are quantised too. `q0f32` keeps plain float32 weights.
"""

from __future__ import annotations

from dataclasses import dataclass

from tvm import te, tirx
from tvm.relax.frontend import nn

from configs import Quantization

GROUP_SIZE = 32
CODES_PER_WORD = 8
ZERO_POINT = 7


@dataclass(frozen=True)
class QuantSpec:
    """What a `Quantization` means: `dtype` of activations and scales; `packed` when 4-bit."""

    dtype: str
    packed: bool

    @staticmethod
    def of(name: Quantization) -> QuantSpec:
        """The spec of a named quantization."""
        return QuantSpec(dtype="float16" if name == "q4f16_1" else "float32", packed=name != "q0f32")


def dequantize(q_weight: te.Tensor, q_scale: te.Tensor, columns: int) -> te.Tensor:
    """[rows, columns / 8] uint32 codes and [rows, columns / 32] scales → [rows, columns] weights."""
    dtype = q_scale.dtype

    def value(row: tirx.Var, column: tirx.Var) -> tirx.Expr:
        shift = tirx.Cast("uint32", (column % CODES_PER_WORD) * 4)
        code = (q_weight[row, column // CODES_PER_WORD] >> shift) & tirx.const(15, "uint32")
        return (code.astype(dtype) - tirx.const(ZERO_POINT, dtype)) * q_scale[row, column // GROUP_SIZE]

    return te.compute((q_weight.shape[0], columns), value, name="dequantize")


class Weights(nn.Module):
    """A [rows, columns] matrix: parameters `q_weight` and `q_scale`, or `weight` when not packed."""

    def __init__(self, rows: int, columns: int, spec: QuantSpec) -> None:
        super().__init__()
        self.columns = columns
        self.packed = spec.packed
        if spec.packed:
            words, groups = -(-columns // CODES_PER_WORD), -(-columns // GROUP_SIZE)
            self.q_weight = nn.Parameter((rows, words), "uint32")
            self.q_scale = nn.Parameter((rows, groups), spec.dtype)
        else:
            self.weight = nn.Parameter((rows, columns), spec.dtype)

    def operands(self) -> list[nn.Tensor]:
        """The parameters in the order that `dense` takes them."""
        return [self.q_weight, self.q_scale] if self.packed else [self.weight]

    def dense(self, *operands: te.Tensor) -> te.Tensor:
        """The [rows, columns] weights as a tensor expression of `operands`."""
        return dequantize(*operands, columns=self.columns) if self.packed else operands[0]


class Linear(Weights):
    """y = x Wᵀ with W of [out_features, in_features], accumulated in float32."""

    def __init__(self, in_features: int, out_features: int, spec: QuantSpec, out_dtype: str | None = None) -> None:
        super().__init__(out_features, in_features, spec)
        self.out_dtype = out_dtype or spec.dtype

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        """[1, n, in_features] → [1, n, out_features] of `out_dtype`."""

        def matmul(x: te.Tensor, *operands: te.Tensor) -> te.Tensor:
            weight = self.dense(*operands)
            k = te.reduce_axis((0, x.shape[2]), "k")
            product = te.compute(
                (x.shape[0], x.shape[1], weight.shape[0]),
                lambda b, i, j: te.sum(x[b, i, k].astype("float32") * weight[j, k].astype("float32"), axis=k),
                name="matmul",
            )
            if self.out_dtype == "float32":
                return product
            return te.compute(product.shape, lambda *i: product(*i).astype(self.out_dtype), name="cast")

        return nn.tensor_expr_op(matmul, "dequantize_matmul", [x, *self.operands()])


class Embedding(Weights):
    """Rows of a [vocab_size, hidden_size] table."""

    def forward(self, tokens: nn.Tensor) -> nn.Tensor:
        """[n] int32 token ids → [n, hidden_size]."""

        def take(tokens: te.Tensor, *operands: te.Tensor) -> te.Tensor:
            table = self.dense(*operands)
            return te.compute((tokens.shape[0], self.columns), lambda i, j: table[tokens[i], j], name="take")

        return nn.tensor_expr_op(take, "dequantize_take", [tokens, *self.operands()])
