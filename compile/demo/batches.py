"""Conversations to token arrays: encoding with the targets to learn, and packing into rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from demo.augment import chance
from demo.dataset import Conversation, ConversationSource
from demo.template import BEGIN_OF_TEXT, END_OF_TURN, header, render_prompt

CUT_ANSWER_SHARE = 0.5
MISSING_END_SHARE = 0.4
MISFITS_UNTIL_FULL = 6

Batch = dict[str, np.ndarray]


@dataclass(frozen=True)
class RowShape:
    """Rows of `length` tokens, `rows` of them, with room for `targets` predictions in all."""

    rows: int
    length: int
    targets: int


@dataclass(frozen=True)
class Example:
    """Token ids [T], and the pairs (position, token to predict there) that the loss looks at."""

    tokens: list[int]
    targets: list[tuple[int, int]]


class Encoder:
    """Encodes conversations as the page will: Llama 3's template, answers as targets."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._begin = tokenizer.token_to_id(BEGIN_OF_TEXT)
        self._end_of_turn = tokenizer.token_to_id(END_OF_TURN)

    def _ids(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def last_answer(self, conversation: Conversation) -> Example:
        """The whole conversation as a prompt, with only its last answer to predict."""
        *earlier, last = conversation.messages()
        prompt = self._ids(render_prompt(earlier))
        answer = self._ids(last["content"])
        targets = [(len(prompt) - 1 + i, token) for i, token in enumerate([*answer, self._end_of_turn])]
        return Example(prompt + answer, targets)

    def example(self, conversation: Conversation, rng: np.random.Generator) -> Example:
        """One conversation, some of its answers cut short.

        web-llm keeps the cache between turns: there an earlier answer is not followed by its
        end-of-turn token, and one that hit the token limit stops anywhere. So both occur here.
        A cut answer is also cheaper to learn the choice of the right answer from.
        """
        tokens = [self._begin]
        targets: list[tuple[int, int]] = []
        if conversation.system is not None:
            tokens += self._ids(f"{header('system')}{conversation.system}{END_OF_TURN}")
        keep_end = not chance(rng, MISSING_END_SHARE)
        for turn in conversation.turns:
            tokens += self._ids(f"{header('user')}{turn.question}{END_OF_TURN}{header('assistant')}")
            answer = self._ids(turn.answer)
            if chance(rng, CUT_ANSWER_SHARE):
                answer = answer[: int(rng.integers(6, 24))]
                expected = answer
            else:
                expected = [*answer, self._end_of_turn]
            targets += [(len(tokens) - 1 + i, token) for i, token in enumerate(expected)]
            tokens += answer
            if keep_end:
                tokens.append(self._end_of_turn)
        return Example(tokens, targets)


def make_batch(source: ConversationSource, encoder: Encoder, shape: RowShape, rng: np.random.Generator) -> Batch:
    """A batch of rows packed with whole conversations, as `model.loss_at` wants it.

    Conversations go into the first row with room, until several in a row fit nowhere.
    """
    batch: Batch = {
        "tokens": np.zeros((shape.rows, shape.length), np.int32),
        "positions": np.zeros((shape.rows, shape.length), np.int32),
        "segments": np.full((shape.rows, shape.length), -1, np.int32),
        "index": np.zeros(shape.targets, np.int32),
        "target": np.zeros(shape.targets, np.int32),
        "weight": np.zeros(shape.targets, np.float32),
    }
    used = np.zeros(shape.rows, np.int64)
    filled, misfits, segment = 0, 0, 0
    while misfits < MISFITS_UNTIL_FULL and filled < shape.targets:
        example = encoder.example(source.conversation(rng), rng)
        size = len(example.tokens)
        rows_with_room = np.flatnonzero(used + size <= shape.length)
        if rows_with_room.size == 0:
            misfits += 1
            continue
        row = int(rows_with_room[0])
        place = slice(used[row], used[row] + size)
        batch["tokens"][row, place] = example.tokens
        batch["positions"][row, place] = np.arange(size)
        batch["segments"][row, place] = segment
        count = min(len(example.targets), shape.targets - filled)
        positions, targets = np.array(example.targets[:count]).T
        batch["index"][filled : filled + count] = row * shape.length + used[row] + positions
        batch["target"][filled : filled + count] = targets
        batch["weight"][filled : filled + count] = 1.0
        used[row] += size
        filled += count
        segment += 1
    return batch
