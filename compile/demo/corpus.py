"""What training reads of the corpus: topics, facts, phrasings, what to decline, and notes to summarise.

Nothing here opens `corpus/held_out/`: those questions are for measuring only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import yaml

from demo.paths import CORPUS_FOLDER

DECLINED_QUESTIONS = ["doses", "chit_chat", "gibberish", "arabic"]
DECLINED_NAMES = {
    "condition": "conditions",
    "symptom": "symptoms",
    "test": "tests",
    "medicine": "medicines",
    "body": "body",
    "first_aid": "first_aid",
}
NOTE_PARTS = {
    "person": "people",
    "complaint": "complaints",
    "duration": "durations",
    "finding": "findings",
    "history": "histories",
    "plan": "plans",
}
REFUSAL = "I am a small demo and was not taught that."


@dataclass(frozen=True)
class Topic:
    """Something the demo is taught about, with the names it goes by."""

    id: str
    kind: str
    names: list[str]


@dataclass(frozen=True)
class Fact:
    """One answer; `aspect` is the part of the id after the topic, `key` is "<kind>.<aspect>"."""

    topic: Topic
    aspect: str
    answer: str

    @property
    def key(self) -> str:
        """Where the fact's question patterns are found."""
        return f"{self.topic.kind}.{self.aspect}"


def read_yaml(path: str) -> Any:
    """A YAML file of the corpus folder."""
    return yaml.safe_load((CORPUS_FOLDER / path).read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Declined:
    """What is answered with the refusal.

    `questions` are whole questions by category, `patterns` ask what is not taught about a known
    topic of any kind, `dose_patterns` ask how to take a medicine, and `names` are real topics that
    are not taught, by kind.
    """

    questions: dict[str, list[str]]
    patterns: list[str]
    dose_patterns: list[str]
    names: dict[str, list[str]]


@dataclass(frozen=True)
class Notes:
    """What notes are put together from: lists by part, and templates that hold "{part}"."""

    parts: dict[str, list[str]]
    templates: list[str]
    summary_templates: list[str]
    requests: list[str]


@dataclass(frozen=True)
class Corpus:
    """Everything to train on; `patterns` maps a fact's key to question patterns holding "{topic}"."""

    topics: list[Topic]
    facts: list[Fact]
    patterns: dict[str, list[str]]
    prefixes: list[str]
    suffixes: list[str]
    declined: Declined
    notes: Notes
    systems: list[str]


def dose_patterns(questions: list[str], medicines: list[str]) -> list[str]:
    """The dose questions with the medicine that each names replaced by "{topic}"."""
    patterns = []
    for question in questions:
        for name in sorted(medicines, key=len, reverse=True):
            pattern = re.sub(rf"\b{re.escape(name)}\b", "{topic}", question)
            if pattern != question:
                patterns.append(pattern)
                break
    return patterns


def load_corpus() -> Corpus:
    """Read the corpus folder."""
    topics = {t["id"]: Topic(t["id"], t["kind"], t["names"]) for t in read_yaml("topics.yaml")}
    facts = []
    for entry in read_yaml("facts.yaml"):
        topic_id, _, aspect = entry["id"].rpartition(".")
        facts.append(Fact(topics[topic_id], aspect, entry["answer"]))
    wrappers = read_yaml("patterns/wrappers.yaml")
    unknown = read_yaml("out_of_scope/training.yaml")
    notes = read_yaml("notes.yaml")
    medicines = [name for topic in topics.values() if topic.kind == "medicine" for name in topic.names]
    return Corpus(
        topics=list(topics.values()),
        facts=facts,
        patterns=read_yaml("patterns/training.yaml"),
        prefixes=wrappers["prefixes"],
        suffixes=wrappers["suffixes"],
        declined=Declined(
            questions={category: unknown[category] for category in DECLINED_QUESTIONS},
            patterns=unknown["aspect_patterns"],
            dose_patterns=dose_patterns(unknown["doses"], medicines),
            names={kind: unknown[category] for kind, category in DECLINED_NAMES.items()},
        ),
        notes=Notes(
            parts={part: notes[plural] for part, plural in NOTE_PARTS.items()},
            templates=notes["note_templates"],
            summary_templates=notes["summary_templates"],
            requests=notes["requests"],
        ),
        systems=read_yaml("systems.yaml")["systems"],
    )


def split(items: list[str], every: int, held_back: bool) -> list[str]:
    """Every `every`-th item when `held_back`, all the others when not."""
    return [item for i, item in enumerate(items) if (i % every == every - 1) == held_back]


def development_split(corpus: Corpus, every: int = 9) -> tuple[Corpus, Corpus]:
    """`corpus` without, and with only, every ninth question pattern and thing to decline."""

    def part(held_back: bool) -> Corpus:
        def split_all(lists: dict[str, list[str]]) -> dict[str, list[str]]:
            return {key: split(items, every, held_back) for key, items in lists.items()}

        declined = Declined(
            questions=split_all(corpus.declined.questions),
            patterns=split(corpus.declined.patterns, every, held_back),
            dose_patterns=split(corpus.declined.dose_patterns, every, held_back),
            names=split_all(corpus.declined.names),
        )
        return replace(corpus, patterns=split_all(corpus.patterns), declined=declined)

    return part(held_back=False), part(held_back=True)
