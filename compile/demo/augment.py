"""Everyday noise for training questions: letter case, punctuation, typing slips, a word left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

Item = TypeVar("Item")

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)


def chance(rng: np.random.Generator, probability: float) -> bool:
    """True with the given probability."""
    return bool(rng.random() < probability)


def pick(rng: np.random.Generator, items: Sequence[Item]) -> Item:
    """One of `items`, all equally likely."""
    return items[int(rng.integers(len(items)))]


def mistype(rng: np.random.Generator, word: str) -> str:
    """`word` with one slip: two letters swapped, one left out, doubled or replaced."""
    place = int(rng.integers(1, len(word) - 1))
    slip = int(rng.integers(4))
    if slip == 0:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if slip == 1:
        return word[:place] + word[place + 1 :]
    if slip == 2:
        return word[:place] + word[place] + word[place:]
    return word[:place] + pick(rng, _LETTERS) + word[place + 1 :]


def with_slip(rng: np.random.Generator, text: str) -> str:
    """`text` with a slip in one of its longer words, if it has any."""
    words = text.split(" ")
    long_words = [i for i, word in enumerate(words) if len(word) >= 5 and word.isascii() and word.isalpha()]
    if not long_words:
        return text
    place = pick(rng, long_words)
    words[place] = mistype(rng, words[place])
    return " ".join(words)


def without_a_word(rng: np.random.Generator, pattern: str) -> str:
    """`pattern` without one of its words; "{topic}" always stays."""
    words = pattern.split(" ")
    removable = [i for i, word in enumerate(words) if "{" not in word]
    if len(removable) < 4:
        return pattern
    del words[pick(rng, removable)]
    return " ".join(words)


def with_words(rng: np.random.Generator, pattern: str, words: Sequence[str]) -> str:
    """`pattern` with one to six of `words`, in one or two runs, before, between or after its own."""
    result = pattern.split(" ")
    for _ in range(int(rng.integers(1, 3))):
        place = int(rng.integers(len(result) + 1))
        result[place:place] = [pick(rng, words) for _ in range(int(rng.integers(1, 4)))]
    return " ".join(result)


def capitalised(text: str) -> str:
    """`text` with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def without_article(name: str) -> str:
    """A topic's name without a leading "a", "an" or "the"."""
    return _ARTICLE.sub("", name)


def roughen(rng: np.random.Generator, question: str) -> str:
    """`question` as a person in a hurry may type it; often unchanged."""
    if chance(rng, 0.08):
        question = with_slip(rng, question)
    if chance(rng, 0.2):
        question = question.rstrip("?.!")
    elif chance(rng, 0.05):
        question = question.rstrip("?.!") + pick(rng, ["??", "!", "...", ".", " ?"])
    if chance(rng, 0.2):
        return question.lower()
    if chance(rng, 0.02):
        return question.upper()
    return question
