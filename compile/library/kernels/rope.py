"""Rotary position embedding that is right at every position, on every adapter.

WGSL promises sin and cos to 2⁻¹¹ between -π and π and nothing beyond; angles here reach thousands of
radians. So the angle is reduced to ±π/4 in three steps (Cody and Waite, 1980) and both functions are
polynomials there, with the coefficients of the Cephes library's sinf and cosf. The inverse frequencies are
constants of the shader, because exp2's error would be multiplied by the position.
"""

from __future__ import annotations

import math

import numpy as np
from tvm import tirx
from tvm.script import tirx as T

# π/2 in three parts: multiples of the first two, by any count of quarter turns met here, are exact in float32.
_HALF_PI = (1.5703125, 4.837512969970703125e-4, 7.549789948768648e-8)
_SIN = (-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1)
_COS = (2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2)


def inverse_frequencies(theta: float, head_dim: int) -> np.ndarray:
    """theta^(-2i / head_dim) for i below head_dim / 2, rounded once to float32 (RoFormer, 2021)."""
    return (theta ** (-np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)).astype(np.float32)


def split_rotary(theta: float, head_dim: int, heads: int, kv_heads: int, dtype: str) -> tirx.PrimFunc:
    """qkv [n, heads + 2 kv_heads, head_dim] and positions [n] → rotated q, rotated k, and v.

    Element i of a head is paired with element i + head_dim / 2, as in Hugging Face's Llama. The runtime
    passes `apply_rope`, which is 1 for a cache in normal RoPE mode, the only mode that `kv_cache.py` makes.
    """
    half = head_dim // 2
    total = heads + 2 * kv_heads
    frequencies = [float(value) for value in inverse_frequencies(theta, head_dim)]

    @T.prim_func(s_tir=True)
    def split_rotary(
        var_qkv: T.handle,
        var_positions: T.handle,
        var_q: T.handle,
        var_k: T.handle,
        var_v: T.handle,
        apply_rope: T.int64,
    ) -> None:
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        n = T.int32()
        offset = T.int32()
        qkv = T.match_buffer(var_qkv, (n, total, head_dim), dtype)
        positions = T.match_buffer(var_positions, (n,), "int32", elem_offset=offset)
        q = T.match_buffer(var_q, (n, heads, head_dim), dtype)
        k = T.match_buffer(var_k, (n, kv_heads, head_dim), dtype)
        v = T.match_buffer(var_v, (n, kv_heads, head_dim), dtype)
        for row, head, pair in T.grid(n, total, half):
            with T.sblock("rotate"):
                s, h, i = T.axis.remap("SSS", [row, head, pair])
                T.reads(qkv[s, h, i], qkv[s, h, i + half], positions[s])
                T.writes(
                    q[s, h, i],
                    q[s, h, i + half],
                    k[s, h - heads, i],
                    k[s, h - heads, i + half],
                    v[s, h - heads - kv_heads, i],
                    v[s, h - heads - kv_heads, i + half],
                )
                turn = T.sblock_alloc_buffer((1,), "float32", scope="local")
                quarter = T.sblock_alloc_buffer((1,), "int32", scope="local")
                sine = T.sblock_alloc_buffer((1,), "float32", scope="local")
                cosine = T.sblock_alloc_buffer((1,), "float32", scope="local")
                first = T.sblock_alloc_buffer((1,), "float32", scope="local")
                second = T.sblock_alloc_buffer((1,), "float32", scope="local")
                turn[0] = T.Cast("float32", positions[s]) * _pick(frequencies, i)
                quarter[0] = T.Cast("int32", T.floor(turn[0] * T.float32(2 / math.pi) + T.float32(0.5)))
                turn[0] = turn[0] - T.Cast("float32", quarter[0]) * T.float32(_HALF_PI[0])
                turn[0] = turn[0] - T.Cast("float32", quarter[0]) * T.float32(_HALF_PI[1])
                turn[0] = turn[0] - T.Cast("float32", quarter[0]) * T.float32(_HALF_PI[2])
                first[0] = _sine(turn[0])
                second[0] = _cosine(turn[0])
                sine[0] = T.if_then_else(quarter[0] % 2 == 0, first[0], second[0])
                cosine[0] = T.if_then_else(quarter[0] % 2 == 0, second[0], first[0])
                sine[0] = T.if_then_else(quarter[0] % 4 >= 2, -sine[0], sine[0])
                cosine[0] = T.if_then_else((quarter[0] + 1) % 4 >= 2, -cosine[0], cosine[0])
                first[0] = T.Cast("float32", qkv[s, h, i])
                second[0] = T.Cast("float32", qkv[s, h, i + half])
                if h < heads:
                    q[s, h, i] = T.Cast(dtype, first[0] * cosine[0] - second[0] * sine[0])
                    q[s, h, i + half] = T.Cast(dtype, second[0] * cosine[0] + first[0] * sine[0])
                elif h < heads + kv_heads:
                    k[s, h - heads, i] = T.Cast(dtype, first[0] * cosine[0] - second[0] * sine[0])
                    k[s, h - heads, i + half] = T.Cast(dtype, second[0] * cosine[0] + first[0] * sine[0])
                else:
                    v[s, h - heads - kv_heads, i] = qkv[s, h, i]
                    v[s, h - heads - kv_heads, i + half] = qkv[s, h, i + half]

    return split_rotary


def _pick(values: list[float], index: tirx.Var) -> tirx.Expr:
    """values[index], as a chain of selects: a shader has no table of constants."""
    picked = T.float32(values[-1])
    for place in reversed(range(len(values) - 1)):
        picked = tirx.Select(index == place, T.float32(values[place]), picked)
    return picked


def _sine(x: tirx.Expr) -> tirx.Expr:
    """sin on ±π/4."""
    a, b, c = (T.float32(value) for value in _SIN)
    return x + x * x * x * ((a * (x * x) + b) * (x * x) + c)


def _cosine(x: tirx.Expr) -> tirx.Expr:
    """cos on ±π/4."""
    a, b, c = (T.float32(value) for value in _COS)
    square = x * x
    return T.float32(1) - T.float32(0.5) * square + square * square * ((a * square + b) * square + c)
