"""Stage 5: what the quantised model must answer, by the NumPy model: fixtures/reference.json.

For 20 prompts: the prompt's token ids, up to 32 greedy token ids (fewer where the answer ends; the
stop token is then the last), and the five likeliest tokens of the first 16 steps with natural
logarithms of their probabilities at temperature 1. Ends with one JSON line.

    python -m demo.reference        (in compile/)
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from tokenizers import Tokenizer

from configs import LIBRARIES
from demo.generation import prompt_ids, stop_ids
from demo.numpy_llama import NumpyLlama, load_weights, log_softmax
from demo.paths import MODEL_FOLDER, REFERENCE_FILE
from demo.template import Message

PROMPTS = Path(__file__).parent / "reference_prompts.yaml"
GREEDY_TOKENS = 32
LOGPROB_STEPS = 16
TOP = 5


def top_logprobs(tokenizer: Tokenizer, logits: np.ndarray) -> list[dict[str, Any]]:
    """The likeliest tokens by `logits` [vocabulary], with log-probabilities to 7 significant digits."""
    logprobs = log_softmax(logits)
    # Stable, so that equals keep the order of their ids.
    best = np.argsort(-logprobs, kind="stable")[:TOP]
    return [
        {"id": int(i), "token": tokenizer.decode([int(i)], skip_special_tokens=False), "logprob": float(f"{logprobs[i]:.7g}")}
        for i in best
    ]


def reference(model: NumpyLlama, tokenizer: Tokenizer, messages: list[Message]) -> dict[str, Any]:
    """One prompt's entry of the file."""
    prompt = prompt_ids(tokenizer, messages)
    stops = stop_ids(tokenizer)
    model.reset()
    logits = model.next_logits(np.array([prompt]))[0]
    greedy: list[int] = []
    steps: list[list[dict[str, Any]]] = []
    while True:
        if len(greedy) < LOGPROB_STEPS:
            steps.append(top_logprobs(tokenizer, logits))
        greedy.append(int(logits.argmax()))
        if len(greedy) == GREEDY_TOKENS or greedy[-1] in stops:
            break
        logits = model.next_logits(np.array([[greedy[-1]]]))[0]
    return {"messages": messages, "prompt_ids": prompt, "greedy_ids": greedy, "top_logprobs": steps}


def one_line_per_list(content: dict[str, Any]) -> str:
    """JSON with each prompt's lists on lines of their own: small diffs, and short enough to read."""
    lines = []
    for entry in content["prompts"]:
        logprobs = ",\n        ".join(json.dumps(step, ensure_ascii=False) for step in entry["top_logprobs"])
        fields = [f'"{key}": {json.dumps(entry[key], ensure_ascii=False)}' for key in ("messages", "prompt_ids", "greedy_ids")]
        fields.append(f'"top_logprobs": [\n        {logprobs}\n      ]')
        lines.append("    {\n      " + ",\n      ".join(fields) + "\n    }")
    return f'{{\n  "note": {json.dumps(content["note"])},\n  "prompts": [\n' + ",\n".join(lines) + "\n  ]\n}\n"


def main() -> None:
    """Read the model folder and write the reference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--out", type=Path, default=REFERENCE_FILE)
    arguments = parser.parse_args()

    model = NumpyLlama(load_weights(arguments.model), LIBRARIES["demo"].model)
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    conversations: list[list[Message]] = yaml.safe_load(PROMPTS.read_text(encoding="utf-8"))
    entries = [reference(model, tokenizer, messages) for messages in conversations]
    note = "Greedy decoding of the quantised demo model in float32. An answer that ends sooner has its stop token as last of greedy_ids."
    arguments.out.parent.mkdir(exist_ok=True)
    arguments.out.write_text(one_line_per_list({"note": note, "prompts": entries}), encoding="utf-8")
    whole = sum(len(entry["greedy_ids"]) == GREEDY_TOKENS for entry in entries)
    print(json.dumps({"prompts": len(entries), "with_all_tokens": whole}))


if __name__ == "__main__":
    main()
