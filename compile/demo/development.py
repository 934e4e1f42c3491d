"""Accuracy on question patterns that a development run does not train on."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from configs import ModelConfig
from demo.augment import pick
from demo.batches import Encoder, Example
from demo.corpus import Corpus
from demo.dataset import Conversation, ConversationSource, Turn
from demo.model import Params, logits_at

CASES = 200
ROWS = 10
ROW_LENGTH = 256


@partial(jax.jit, static_argnums=1)
def _predictions(params: Params, config: ModelConfig, batch: dict[str, jax.Array]) -> jax.Array:
    return jnp.argmax(logits_at(params, config, batch), axis=-1)


def _answered(params: Params, config: ModelConfig, examples: list[Example]) -> list[bool]:
    """Whether greedy decoding gives each example's answer to the letter.

    It does exactly when the likeliest token at every place of the right answer is the right one, so
    one forward pass tells, without decoding.
    """
    right: list[bool] = []
    for start in range(0, len(examples), ROWS):
        group = examples[start : start + ROWS]
        tokens = np.zeros((ROWS, ROW_LENGTH), np.int32)
        index = np.zeros((ROWS, 64), np.int32)
        target = np.full((ROWS, 64), -1, np.int32)
        for row, example in enumerate(group):
            tokens[row, : len(example.tokens)] = example.tokens
            positions, targets = np.array(example.targets).T
            index[row, : len(targets)] = row * ROW_LENGTH + positions
            target[row, : len(targets)] = targets
        batch = {
            "tokens": tokens,
            "positions": np.tile(np.arange(ROW_LENGTH, dtype=np.int32), (ROWS, 1)),
            "segments": np.zeros((ROWS, ROW_LENGTH), np.int32),
            "index": index.reshape(-1),
        }
        predicted = np.asarray(_predictions(params, config, batch)).reshape(ROWS, 64)
        right += ((predicted == target) | (target < 0)).all(axis=1)[: len(group)].tolist()
    return right


def development_accuracy(params: Params, config: ModelConfig, corpus: Corpus, encoder: Encoder) -> dict[str, float]:
    """Shares of exact answers on first turns, on third turns and of questions declined."""
    rng = np.random.default_rng(1)
    source = ConversationSource(corpus)

    def fact_turn() -> Turn:
        return source.plain_turn(rng, pick(rng, corpus.facts))

    first = [[fact_turn()] for _ in range(CASES)]
    third = [[fact_turn() for _ in range(3)] for _ in range(CASES)]
    declined = [[source.declined_turn(rng)] for _ in range(CASES)]
    groups = {"first_turn": first, "third_turn": third, "declined": declined}
    return {
        name: float(np.mean(_answered(params, config, [encoder.last_answer(Conversation(None, c)) for c in cases])))
        for name, cases in groups.items()
    }
