"""Greedy decoding with the NumPy model, many prompts at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from tokenizers import Tokenizer

from demo.numpy_llama import NumpyLlama
from demo.template import END_OF_TEXT, END_OF_TURN, Message, render_prompt


def prompt_ids(tokenizer: Tokenizer, messages: Sequence[Message]) -> list[int]:
    """The prompt for `messages` as token ids."""
    ids: list[int] = tokenizer.encode(render_prompt(messages), add_special_tokens=False).ids
    return ids


def stop_ids(tokenizer: Tokenizer) -> set[int]:
    """The tokens that end an answer."""
    return {tokenizer.token_to_id(END_OF_TEXT), tokenizer.token_to_id(END_OF_TURN)}


def greedy_answers(
    model: NumpyLlama, tokenizer: Tokenizer, conversations: Sequence[Sequence[Message]], max_tokens: int
) -> list[str]:
    """The answer to each conversation, at most `max_tokens` tokens long, in order.

    Prompts of equal length run side by side, because the cache holds no padding.
    """
    prompts = [prompt_ids(tokenizer, messages) for messages in conversations]
    by_length: dict[int, list[int]] = defaultdict(list)
    for number, prompt in enumerate(prompts):
        by_length[len(prompt)].append(number)
    stops = list(stop_ids(tokenizer))
    answers = [""] * len(prompts)
    for numbers in by_length.values():
        model.reset()
        logits = model.next_logits(np.array([prompts[n] for n in numbers]))
        steps: list[np.ndarray] = []
        ended = np.zeros(len(numbers), bool)
        while len(steps) < max_tokens:
            chosen = logits.argmax(axis=-1)
            ended |= np.isin(chosen, stops)
            if ended.all():
                break
            steps.append(np.where(ended, stops[0], chosen))
            logits = model.next_logits(chosen[:, None])
        for row, number in enumerate(numbers):
            answers[number] = tokenizer.decode([int(step[row]) for step in steps], skip_special_tokens=True)
    return answers
