"""Greedy tokens of a converted model of a library's true shape, by the NumPy model, which dequantises as it goes.

Writes the prompt's ids, the greedy ids, and for each step the natural logarithms of the five likeliest
tokens' probabilities. The prompt is one user's turn without a system prompt.

    python -m proof.reference Llama3-Med42-8B-q4f32_1 --model FOLDER --out FILE [--layers 2] [--tokens 8] [--prompt TEXT]        (in compile/)
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from configs import LIBRARIES
from demo.generation import prompt_ids
from demo.numpy_llama import NumpyLlama, StoredWeights, log_softmax

TOP = 5


def greedy(model: NumpyLlama, prompt: list[int], count: int) -> dict[str, Any]:
    """`count` greedy tokens after `prompt`, with each step's `TOP` likeliest."""
    ids: list[int] = []
    steps: list[list[dict[str, Any]]] = []
    logits = model.next_logits(np.array([prompt]))[0]
    while True:
        logprobs = log_softmax(logits)
        best = np.argsort(-logprobs, kind="stable")[:TOP]
        steps.append([{"id": int(i), "logprob": float(f"{logprobs[i]:.7g}")} for i in best])
        ids.append(int(best[0]))
        if len(ids) == count:
            return {"prompt_ids": prompt, "greedy_ids": ids, "top_logprobs": steps}
        logits = model.next_logits(np.array([[ids[-1]]]))[0]


def main() -> None:
    """Read the folder and write the reference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", choices=sorted(LIBRARIES))
    parser.add_argument("--model", type=Path, required=True, help="folder that `npm run convert` wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, help="as the model was made with")
    parser.add_argument("--tokens", type=int, default=8)
    parser.add_argument("--prompt", default="What is asthma?")
    arguments = parser.parse_args()
    config = LIBRARIES[arguments.library].model
    if arguments.layers is not None:
        config = replace(config, num_hidden_layers=arguments.layers)
    start = time.monotonic()
    model = NumpyLlama(StoredWeights(arguments.model), config)
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    prompt = prompt_ids(tokenizer, [{"role": "user", "content": arguments.prompt}])
    result = greedy(model, prompt, arguments.tokens)
    arguments.out.write_text(json.dumps(result) + "\n", encoding="utf-8")
    print(json.dumps({"tokens": arguments.tokens, "seconds": round(time.monotonic() - start, 1)}))


if __name__ == "__main__":
    main()
