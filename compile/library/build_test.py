"""Every configured library exports with the functions and parameters that web-llm and the weights expect."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from configs import LIBRARIES, Library
from library.build import metadata, webgpu_target
from library.llama import LlamaForCausalLM
from library.quantization import QuantSpec

MODEL_FOLDER = Path(__file__).resolve().parents[2] / "public/models/demo"


def _export(library: Library) -> tuple[set[str], list[dict[str, object]]]:
    """Names of the exported functions, and the parameters as `_metadata` lists them."""
    with webgpu_target():
        model = LlamaForCausalLM(library.model, QuantSpec.of(library.quantization), all_kernels=False)
        module, parameters = model.export_tvm(spec=model.get_default_spec())[:2]
    names = {variable.name_hint for variable in module.get_global_vars()}
    return names, metadata(library, parameters)["params"]


@pytest.mark.parametrize("name", sorted(LIBRARIES))
def test_every_library_exports(name: str) -> None:
    library = LIBRARIES[name]
    config = library.model
    functions, parameters = _export(library)
    assert {"embed", "prefill", "decode", "create_tir_paged_kv_cache"} <= functions
    shapes = {parameter["name"]: (parameter["shape"], parameter["dtype"]) for parameter in parameters}
    tensors_per_matrix = 1 if library.quantization == "q0f32" else 2
    assert len(shapes) == config.num_hidden_layers * (4 * tensors_per_matrix + 2) + 2 * tensors_per_matrix + 1
    if tensors_per_matrix == 2:
        scale = "float16" if library.quantization == "q4f16_1" else "float32"
        rows = (config.num_attention_heads + 2 * config.num_key_value_heads) * config.head_dim
        qkv = "model.layers.0.self_attn.qkv_proj"
        assert shapes[f"{qkv}.q_weight"] == ([rows, config.hidden_size // 8], "uint32")
        assert shapes[f"{qkv}.q_scale"] == ([rows, config.hidden_size // 32], scale)
        assert shapes["model.norm.weight"] == ([config.hidden_size], scale)


def test_the_demos_weights_are_the_librarys_parameters() -> None:
    _, parameters = _export(LIBRARIES["demo"])
    cache = json.loads((MODEL_FOLDER / "tensor-cache.json").read_text())
    stored = [record for shard in cache["records"] for record in shard["records"]]
    described = {record["name"]: (record["shape"], record["dtype"]) for record in stored}
    assert described == {parameter["name"]: (parameter["shape"], parameter["dtype"]) for parameter in parameters}
