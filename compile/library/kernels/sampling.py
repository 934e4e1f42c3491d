"""From logits to a token: softmax with temperature, argsort and top-p sampling, for batch 1.

The vocabulary is fixed at compile time: over symbolic shapes TVM unrolls these into shaders that browsers
do not finish compiling. Reductions run in levels of `_CHUNK` elements a thread, without barriers.
"""

from __future__ import annotations

from tvm import IRModule, te, tirx
from tvm import relax as rx
from tvm.script import tirx as T

from library.kernels.logits import LOGIT_KERNELS
from library.kernels.sort import CHUNK, merge_runs, sort_chunks

_CHUNK = 64


def add_sampling_functions(module: IRModule, vocab_size: int) -> None:
    """Adds to `module`, in place, every function that turns logits into a token."""
    builder = rx.BlockBuilder(module)
    _emit_softmax(builder, vocab_size)
    _emit_argsort(builder, vocab_size)
    _emit_sample_with_top_p(builder, vocab_size)
    for name, kernel in LOGIT_KERNELS.items():
        builder.get()[name] = kernel(vocab_size)
    module.update(builder.get())


def _emit_softmax(builder: rx.BlockBuilder, vocab_size: int) -> None:
    """softmax_with_temperature: logits [1, 1, v], temperature [1] → probabilities [1, 1, v]."""
    shape = (1, 1, vocab_size)
    logits = rx.Var("logits", rx.TensorType(shape, "float32"))
    temperature = rx.Var("temperature", rx.TensorType((1,), "float32"))
    with builder.function("softmax_with_temperature", [logits, temperature]):
        with builder.dataflow():
            row = builder.emit(rx.op.reshape(logits, (vocab_size,)))
            largest = _reduce(builder, row, te.max, float(tirx.min_value("float32").value), "chunk_max")
            powers = builder.emit_te(_scaled_exp, row, largest, temperature, primfunc_name_hint="scaled_exp")
            total = _reduce(builder, powers, te.sum, 0.0, "chunk_sum")
            probs = builder.emit_te(_divide, powers, total, primfunc_name_hint="normalize")
            out = builder.emit_output(rx.op.reshape(probs, shape))
        builder.emit_func_output(out)


def _scaled_exp(row: te.Tensor, largest: te.Tensor, temperature: te.Tensor) -> te.Tensor:
    """e^((x - max) / temperature), with 0 for what would be subnormal: CPUs take a hundred times longer over it."""

    def value(i: tirx.Var) -> tirx.Expr:
        exponent = (row[i] - largest[0]) / temperature[0]
        return tirx.if_then_else(exponent < tirx.const(-80, "float32"), tirx.const(0, "float32"), tirx.exp(exponent))

    return te.compute(row.shape, value, name="scaled_exp")


def _divide(row: te.Tensor, total: te.Tensor) -> te.Tensor:
    return te.compute(row.shape, lambda i: row[i] / total[0], name="normalize")


def _reduce(builder: rx.BlockBuilder, row: rx.Expr, combine: object, identity: float, name: str) -> rx.Expr:
    """Reduces [n] to [1], `_CHUNK` elements a thread at each level."""
    while (length := int(row.ty.shape[0])) > 1:
        row = builder.emit_te(_chunks(length, combine, identity, name), row, primfunc_name_hint=name)
    return row


def _chunks(length: int, combine: object, identity: float, name: str) -> object:
    """A function [length] → [ceil(length / _CHUNK)] that combines each chunk."""

    def reduce_chunk(row: te.Tensor) -> te.Tensor:
        j = te.reduce_axis((0, min(_CHUNK, length)), "j")

        def value(i: tirx.Var) -> tirx.Expr:
            inside = i * _CHUNK + j < length
            element = tirx.if_then_else(inside, row[i * _CHUNK + j], tirx.const(identity, "float32"))
            return combine(element, axis=j)

        return te.compute((-(-length // _CHUNK),), value, name=name)

    return reduce_chunk


def _emit_argsort(builder: rx.BlockBuilder, vocab_size: int) -> None:
    """argsort_probs: probs [1, v] → (probs sorted, largest first, and their token ids), [1, v] each."""
    probs = rx.Var("probs", rx.TensorType((1, vocab_size), "float32"))
    pair = [rx.TensorType((1, vocab_size), "float32"), rx.TensorType((1, vocab_size), "int32")]
    with builder.function("argsort_probs", [probs]):
        with builder.dataflow():
            kernel = builder.add_func(sort_chunks(vocab_size), "sort_chunks")
            runs = builder.emit(rx.call_tir(kernel, [probs], pair))
            run = CHUNK
            while run < vocab_size:
                kernel = builder.add_func(merge_runs(vocab_size, run), f"merge_runs_{run}")
                runs = builder.emit(rx.call_tir(kernel, [rx.TupleGetItem(runs, 0), rx.TupleGetItem(runs, 1)], pair))
                run *= 2
            out = builder.emit_output(runs)
        builder.emit_func_output(out)


def _emit_sample_with_top_p(builder: rx.BlockBuilder, vocab_size: int) -> None:
    """sample_with_top_p: sorted probs and ids [1, v], uniform [1], row [1], top_p [1] → token id [1]."""
    float_row, int_row = rx.TensorType((1, vocab_size), "float32"), rx.TensorType((1, vocab_size), "int32")
    one_float, one_int = rx.TensorType((1,), "float32"), rx.TensorType((1,), "int32")
    sorted_probs = rx.Var("sorted_probs", float_row)
    sorted_ids = rx.Var("sorted_indices", int_row)
    uniform = rx.Var("uniform_samples", one_float)
    rows = rx.Var("sample_indices", one_int)  # batch 1: always row 0
    top_p = rx.Var("top_p", one_float)
    with builder.function("sample_with_top_p", [sorted_probs, sorted_ids, uniform, rows, top_p]):
        with builder.dataflow():
            row = builder.emit(rx.op.reshape(sorted_probs, (vocab_size,)))
            sums = builder.emit_te(_chunks(vocab_size, te.sum, 0.0, "chunk_sum"), row, primfunc_name_hint="chunk_sum")
            kernel = builder.add_func(_pick_top_p(vocab_size), "pick_top_p")
            out = builder.emit_output(rx.call_tir(kernel, [sorted_probs, sorted_ids, sums, uniform, top_p], one_int))
        builder.emit_func_output(out)


def _pick_top_p(vocab_size: int) -> tirx.PrimFunc:
    """One thread: the kept mass is the shortest prefix that reaches top_p; the token is where u · mass falls.

    Both walks go by chunk sums first, so they read v / 64 + 64 numbers and not v.
    """
    chunks = -(-vocab_size // _CHUNK)

    @T.prim_func(s_tir=True)
    def pick_top_p(
        var_probs: T.handle,
        var_ids: T.handle,
        var_sums: T.handle,
        var_uniform: T.handle,
        var_top_p: T.handle,
        var_token: T.handle,
    ) -> None:
        T.func_attr({"tirx.noalias": True})
        probs = T.match_buffer(var_probs, (1, vocab_size), "float32")
        ids = T.match_buffer(var_ids, (1, vocab_size), "int32")
        sums = T.match_buffer(var_sums, (chunks,), "float32")
        uniform = T.match_buffer(var_uniform, (1,), "float32")
        top_p = T.match_buffer(var_top_p, (1,), "float32")
        token = T.match_buffer(var_token, (1,), "int32")
        for row in T.serial(1):
            with T.sblock("pick"):
                v = T.axis.spatial(1, row)
                T.reads(probs[0, 0:vocab_size], ids[0, 0:vocab_size], sums[0:chunks], uniform[0], top_p[0])
                T.writes(token[v])
                goal = T.sblock_alloc_buffer((1,), "float32", scope="local")
                before = T.sblock_alloc_buffer((1,), "float32", scope="local")
                kept = T.sblock_alloc_buffer((1,), "int32", scope="local")
                chunk = T.sblock_alloc_buffer((1,), "int32", scope="local")
                place = T.sblock_alloc_buffer((1,), "int32", scope="local")
                kept[0] = vocab_size - 1
                goal[0] = top_p[0]
                # Walk 0 finds how far the kept prefix reaches; walk 1 finds the sampled place within it.
                for walk in T.serial(2):
                    before[0] = 0.0
                    chunk[0] = 0
                    while chunk[0] < chunks - 1 and before[0] + sums[chunk[0]] < goal[0]:
                        before[0] += sums[chunk[0]]
                        chunk[0] += 1
                    place[0] = chunk[0] * _CHUNK
                    while place[0] < kept[0] and before[0] + probs[0, place[0]] < goal[0]:
                        before[0] += probs[0, place[0]]
                        place[0] += 1
                    if walk == 0:
                        kept[0] = place[0]
                        goal[0] = uniform[0] * (before[0] + probs[0, place[0]])
                token[v] = ids[0, T.min(place[0], kept[0])]

    return pick_top_p
