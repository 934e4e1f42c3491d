"""Samples the held-out questions of the demo model: `python compile/sample_held_out.py`.

Reads `topics.yaml`, `facts.yaml` and `held_out/patterns.yaml` of `compile/corpus/`, and rewrites
`held_out/questions.yaml` with two lists of 200: `first_turn`, of {fact, question}, and `third_turn`,
of {earlier: [question, question], fact, question}. Seeded, so the file changes only with its sources.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any, TypedDict

import yaml

CORPUS = Path(__file__).parent / "corpus"
SEED = 20250
CASES = 200
FEWEST_PER_ASPECT = 10
# One topic in seven has no synonym, so this gives a synonym in about a quarter of all questions.
SYNONYM_CHANCE = 0.3


class Case(TypedDict):
    """One question, and the id of the fact that answers it."""

    fact: str
    question: str


class ThirdTurnCase(Case):
    """A question asked after two others, each about a different topic."""

    earlier: list[str]


def topic_of(fact: str) -> str:
    """The topic id of a fact id, "<topic>.<aspect>"."""
    return fact.rpartition(".")[0]


def quotas(fact_counts: dict[str, int]) -> dict[str, int]:
    """How many of `CASES` questions each kind.aspect gets: proportional to its facts, with a minimum.

    Raises ValueError where the minimum or the number of cases asks for more facts than there are.
    """
    quota = {key: FEWEST_PER_ASPECT for key in fact_counts}
    while sum(quota.values()) < CASES:
        least_asked = min(quota, key=lambda key: quota[key] / fact_counts[key])
        quota[least_asked] += 1
    too_few = [key for key, asked in quota.items() if asked > fact_counts[key]]
    if too_few or sum(quota.values()) > CASES:
        raise ValueError(
            f"{CASES} questions cannot be shared over {fact_counts} without asking a fact twice"
            f" (too few facts: {too_few}); change CASES or FEWEST_PER_ASPECT."
        )
    return quota


class Sampler:
    """Deals questions so that facts and patterns come round again only after all had their turn."""

    def __init__(
        self,
        names: dict[str, list[str]],
        facts: dict[str, list[str]],
        patterns: dict[str, list[str]],
        rng: random.Random,
    ) -> None:
        """`names` is by topic id, `facts` (ids) and `patterns` by kind.aspect."""
        self._names = names
        self._rng = rng
        self._asked: set[str] = set()
        self._quotas = quotas({key: len(ids) for key, ids in facts.items()})
        # One fixed order per aspect: a second list begins with the facts that the first left out.
        self._facts = {key: cycle(rng.sample(ids, len(ids))) for key, ids in facts.items()}
        self._patterns = {key: self._reshuffled(patterns[key]) for key in facts}

    def _reshuffled(self, items: list[str]) -> Iterator[str]:
        while True:
            yield from self._rng.sample(items, len(items))

    def _question(self, key: str, fact: str) -> str:
        name, *synonyms = self._names[topic_of(fact)]
        if synonyms and self._rng.random() < SYNONYM_CHANCE:
            name = self._rng.choice(synonyms)
        for pattern in self._patterns[key]:
            question = pattern.replace("{topic}", name)
            question = question[0].upper() + question[1:]
            if question not in self._asked:
                break
        self._asked.add(question)
        return question

    def deal(self) -> list[Case]:
        """`CASES` new questions in random order, no fact twice."""
        cases: list[Case] = []
        for key, count in self._quotas.items():
            for _ in range(count):
                fact = next(self._facts[key])
                cases.append({"fact": fact, "question": self._question(key, fact)})
        self._rng.shuffle(cases)
        return cases


def with_earlier_turns(
    cases: list[Case], earlier: list[Case], rng: random.Random
) -> list[ThirdTurnCase]:
    """Puts two questions of `earlier` before each case; all three are about different topics."""
    result: list[ThirdTurnCase] = []
    for case in cases:
        topics = {topic_of(case["fact"])}
        turns: list[str] = []
        while len(turns) < 2:
            turn = rng.choice(earlier)
            if topic_of(turn["fact"]) not in topics:
                topics.add(topic_of(turn["fact"]))
                turns.append(turn["question"])
        result.append({"earlier": turns, "fact": case["fact"], "question": case["question"]})
    return result


def read_yaml(name: str) -> Any:
    """The parsed YAML file of that name in the corpus."""
    return yaml.safe_load((CORPUS / name).read_text(encoding="utf-8"))


def sample() -> dict[str, list[Case] | list[ThirdTurnCase]]:
    """The content of `questions.yaml`."""
    topics = {topic["id"]: topic for topic in read_yaml("topics.yaml")}
    facts: dict[str, list[str]] = {}
    for fact in read_yaml("facts.yaml"):
        topic, _, aspect = fact["id"].rpartition(".")
        facts.setdefault(f"{topics[topic]['kind']}.{aspect}", []).append(fact["id"])
    rng = random.Random(SEED)
    names = {topic: entry["names"] for topic, entry in topics.items()}
    sampler = Sampler(names, facts, read_yaml("held_out/patterns.yaml"), rng)
    first = sampler.deal()
    return {"first_turn": first, "third_turn": with_earlier_turns(sampler.deal(), first, rng)}


def main() -> None:
    """Rewrites `held_out/questions.yaml`."""
    body = yaml.safe_dump(sample(), allow_unicode=True, sort_keys=False, width=1000)
    note = "# Written by compile/sample_held_out.py; edit patterns.yaml and run it again.\n"
    (CORPUS / "held_out" / "questions.yaml").write_text(note + body, encoding="utf-8")


if __name__ == "__main__":
    main()
