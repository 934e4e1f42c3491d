"""Stage 2: training conversations, made from the corpus by a seeded generator.

A conversation has one to four turns on unrelated topics, with or without a system prompt. A turn
asks for a fact, asks for something that is to be declined, or asks for a note's summary.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demo.augment import capitalised, chance, pick, roughen, with_words, without_a_word, without_article
from demo.corpus import REFUSAL, Corpus, Fact, Topic
from demo.invented import invented_name
from demo.template import Message

SYSTEM_PROMPT_SHARE = 0.4
DECLINED_CATEGORY_SHARES = {"doses": 0.2, "chit_chat": 0.5, "gibberish": 0.1, "arabic": 0.2}
SPACES = [" ", "\n", "\n\n"]
TURN_COUNT_SHARES = [0.4, 0.2, 0.25, 0.15]


@dataclass(frozen=True)
class Mixture:
    """Shares of the kinds of turns (the rest asks for facts), and how often a pattern is disturbed.

    Strange words in a pattern, or two patterns in one question, teach that a known topic makes a
    question answerable however it is put.
    """

    declined: float = 0.3
    summaries: float = 0.07
    strange_words: float = 0.0
    two_patterns: float = 0.0


@dataclass(frozen=True)
class Turn:
    """A question with its right answer."""

    question: str
    answer: str


@dataclass(frozen=True)
class Conversation:
    """Turns in order, after a system prompt if there is one."""

    system: str | None
    turns: list[Turn]

    def messages(self) -> list[Message]:
        """The conversation as chat messages, ending with the last answer."""
        messages: list[Message] = []
        if self.system is not None:
            messages.append({"role": "system", "content": self.system})
        for turn in self.turns:
            messages.append({"role": "user", "content": turn.question})
            messages.append({"role": "assistant", "content": turn.answer})
        return messages


class ConversationSource:
    """Draws conversations from a corpus; the same generator state gives the same conversation."""

    def __init__(self, corpus: Corpus, mixture: Mixture = Mixture()) -> None:
        self._corpus = corpus
        self._mixture = mixture
        patterns = [pattern for patterns in corpus.patterns.values() for pattern in patterns]
        lines = patterns + corpus.declined.questions["chit_chat"]
        self._words = sorted({word for line in lines for word in line.rstrip("?!.").split(" ") if "{" not in word})
        self._topics_by_kind: dict[str, list[Topic]] = {}
        for topic in corpus.topics:
            self._topics_by_kind.setdefault(topic.kind, []).append(topic)
        self._kinds = list(self._topics_by_kind)

    def conversation(self, rng: np.random.Generator) -> Conversation:
        """The next conversation."""
        count = 1 + int(rng.choice(len(TURN_COUNT_SHARES), p=TURN_COUNT_SHARES))
        system = self._system_prompt(rng) if chance(rng, SYSTEM_PROMPT_SHARE) else None
        return Conversation(system, [self._turn(rng) for _ in range(count)])

    def plain_turn(self, rng: np.random.Generator, fact: Fact) -> Turn:
        """A question for `fact` as its author wrote it, with its answer."""
        pattern = pick(rng, self._corpus.patterns[fact.key])
        question = pattern.replace("{topic}", pick(rng, fact.topic.names))
        return Turn(capitalised(question), fact.answer)

    def fact_turn(self, rng: np.random.Generator, fact: Fact) -> Turn:
        """A question for `fact` with everyday noise, with its answer."""
        pattern = pick(rng, self._corpus.patterns[fact.key])
        if chance(rng, self._mixture.two_patterns):
            pattern = f"{pattern} {pick(rng, self._corpus.patterns[fact.key])}"
        return Turn(self._ask(rng, pattern, self._spoken_name(rng, fact.topic)), fact.answer)

    def declined_turn(self, rng: np.random.Generator) -> Turn:
        """A question that the demo was not taught to answer, with the refusal."""
        declined = self._corpus.declined
        way = rng.random()
        if way < 0.4:
            category = str(rng.choice(list(DECLINED_CATEGORY_SHARES), p=list(DECLINED_CATEGORY_SHARES.values())))
            question = self._wrapped(rng, self._untaught_question(rng, declined.questions[category]))
        elif way < 0.58:
            topic = pick(rng, self._corpus.topics)
            dose = topic.kind == "medicine" or chance(rng, 0.1)
            pattern = pick(rng, declined.dose_patterns if dose else declined.patterns)
            question = self._ask(rng, pattern, self._spoken_name(rng, topic))
        else:
            kind = pick(rng, self._kinds)
            name = self._untaught_name(rng, kind)
            # Mostly asked as its kind is, at times as another kind: it is unknown either way.
            asked_as = kind if chance(rng, 0.8) else pick(rng, self._kinds)
            aspects = [key for key in self._corpus.patterns if key.startswith(f"{asked_as}.")]
            question = self._ask(rng, pick(rng, self._corpus.patterns[pick(rng, aspects)]), name)
        return Turn(question, REFUSAL)

    def _untaught_name(self, rng: np.random.Generator, kind: str) -> str:
        way = rng.random()
        if way < 0.65:
            name = pick(rng, self._corpus.declined.names[kind])
            return without_article(name) if chance(rng, 0.15) else name
        if way < 0.9:
            return invented_name(rng, kind)
        words = pick(rng, self._corpus.declined.questions["chit_chat"]).rstrip("?!.").split(" ")
        return " ".join(words[-int(rng.integers(1, 3)) :])

    def _untaught_question(self, rng: np.random.Generator, questions: list[str]) -> str:
        question = pick(rng, questions)
        if chance(rng, 0.7):
            return question
        # The beginning of one with the end of another: no single word is what makes it unknown.
        start, end = question.split(" "), pick(rng, questions).split(" ")
        return " ".join(start[: (len(start) + 1) // 2] + end[len(end) // 2 :])

    def summary_turn(self, rng: np.random.Generator) -> Turn:
        """A made-up note with its summary."""
        notes = self._corpus.notes
        parts = {part: pick(rng, choices) for part, choices in notes.parts.items()}
        note = capitalised(pick(rng, notes.templates).format(**parts))
        request = pick(rng, notes.requests)
        question = f"{request}{pick(rng, SPACES)}{note}"
        return Turn(question, pick(rng, notes.summary_templates).format(**parts))

    def _turn(self, rng: np.random.Generator) -> Turn:
        share = rng.random()
        if share < self._mixture.declined:
            return self.declined_turn(rng)
        if share < self._mixture.declined + self._mixture.summaries:
            return self.summary_turn(rng)
        return self.fact_turn(rng, pick(rng, self._corpus.facts))

    def _spoken_name(self, rng: np.random.Generator, topic: Topic) -> str:
        name = topic.names[0] if chance(rng, 0.5) else pick(rng, topic.names)
        return without_article(name) if chance(rng, 0.15) else name

    def _ask(self, rng: np.random.Generator, pattern: str, name: str) -> str:
        if chance(rng, 0.1):
            pattern = without_a_word(rng, pattern)
        if chance(rng, self._mixture.strange_words):
            pattern = with_words(rng, pattern, self._words)
        question = pattern.replace("{topic}", name)
        return self._wrapped(rng, capitalised(question) if chance(rng, 0.8) else question)

    def _wrapped(self, rng: np.random.Generator, question: str) -> str:
        if chance(rng, 0.2):
            prefix = pick(rng, self._corpus.prefixes)
            lower = not prefix.rstrip().endswith((".", "!", "?")) and question[1:2].islower()
            question = prefix + (question[:1].lower() + question[1:] if lower else question)
        if chance(rng, 0.1):
            question += pick(rng, self._corpus.suffixes)
        return roughen(rng, question)

    def _system_prompt(self, rng: np.random.Generator) -> str:
        count = int(rng.integers(1, 4))
        return " ".join(pick(rng, self._corpus.systems) for _ in range(count))
