"""Check that the demo model's corpus keeps its own rules.

Usage: ``python compile/check_corpus.py [FOLDER]`` (FOLDER is compile/corpus by default).
Prints one line for each broken rule and exits with 1 if there is any.
The rules are described in compile/corpus/README.md.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

ASPECTS: dict[str, tuple[str, ...]] = {
    "condition": ("overview", "symptoms", "help"),
    "symptom": ("overview", "help"),
    "test": ("purpose",),
    "medicine": ("purpose",),
    "body": ("function",),
    "first_aid": ("steps",),
}
"""What the demo is taught about a topic of each kind."""

NAMED = frozenset({"conditions", "medicines", "tests", "body", "first_aid", "symptoms"})
"""Categories of out_of_scope that hold names, not whole questions."""

MAX_WORDS = 45
MIN_PATTERNS = 45

_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_AMOUNT = re.compile(
    r"\d[\d.,]*\s*(?:mg|mcg|µg|g|ml|grams?|milligrams?|micrograms?|millilit(?:re|er)s?|units?|iu"
    r"|tablets?|pills?|capsules?|puffs?|drops?|spoon\w*|times (?:a|per) day)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Topic:
    """Something the demo is taught about; names[0] is how it reads inside a sentence."""

    id: str
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """One answer of the demo, with the terms that any right answer holds."""

    id: str
    answer: str
    key_terms: tuple[str, ...]


@dataclass(frozen=True)
class Corpus:
    """The parts of the corpus that have rules of their own.

    `patterns` and `held_out` map "<kind>.<aspect>" to question patterns; `held_out_declined` are
    whole questions to decline; `out_of_scope` maps a category to its lines; `texts` maps a file's name to its whole text.
    """

    topics: tuple[Topic, ...]
    facts: tuple[Fact, ...]
    patterns: dict[str, list[str]]
    held_out: dict[str, list[str]]
    held_out_declined: list[str]
    out_of_scope: dict[str, list[str]]
    texts: dict[str, str]


def _strings(value: object, where: str) -> tuple[str, ...]:
    """The value as a list of non-empty strings, or a ValueError that names the place."""
    if not isinstance(value, list) or not value:
        raise ValueError(f"{where}: expected a list of strings")
    for item in value:
        if not isinstance(item, str) or not item.strip():
            raise ValueError(f"{where}: {item!r} is not a text (quote it)")
    return tuple(value)


def _record(value: object, keys: set[str], where: str) -> dict[str, object]:
    """The value as a mapping with exactly these keys, or a ValueError that names the place."""
    if not isinstance(value, dict) or set(value) != keys:
        raise ValueError(f"{where}: expected the keys {sorted(keys)}, found {value!r}")
    return value


def _lists(path: Path) -> dict[str, list[str]]:
    """A YAML file that maps names to lists of strings."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(loaded, dict):
        raise ValueError(f"{path.name}: expected a mapping of lists")
    return {str(key): list(_strings(value, f"{path.name}: {key}")) for key, value in loaded.items()}


def _items(path: Path) -> list[object]:
    """A YAML file that is a list."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(loaded, list):
        raise ValueError(f"{path.name}: expected a list")
    return loaded


def _texts_in(value: object) -> Iterator[str]:
    """Every string inside nested lists and mappings, their keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_in(inner)


def load_corpus(folder: Path) -> Corpus:
    """Read the corpus. Raises ValueError where a file does not have its shape."""
    topics = []
    for item in _items(folder / "topics.yaml"):
        entry = _record(item, {"id", "kind", "names"}, "topics.yaml")
        topics.append(Topic(str(entry["id"]), str(entry["kind"]), _strings(entry["names"], f"topics.yaml: {entry['id']}")))
    facts = []
    for item in _items(folder / "facts.yaml"):
        entry = _record(item, {"id", "answer", "key_terms"}, "facts.yaml")
        facts.append(Fact(str(entry["id"]), str(entry["answer"]), _strings(entry["key_terms"], f"facts.yaml: {entry['id']}")))
    held_out = folder / "held_out" / "patterns.yaml"
    declined = folder / "held_out" / "out_of_scope.yaml"
    # held_out/ has another author and other files; only its patterns matter here.
    training = [path for path in sorted(folder.rglob("*.yaml")) if path.parent.name != "held_out"]
    for path in training:
        if path.name not in ("topics.yaml", "facts.yaml"):
            _lists(path)
    return Corpus(
        topics=tuple(topics),
        facts=tuple(facts),
        patterns=_lists(folder / "patterns" / "training.yaml"),
        held_out=_lists(held_out) if held_out.exists() else {},
        held_out_declined=list(_texts_in(_items(declined))) if declined.exists() else [],
        out_of_scope=_lists(folder / "out_of_scope" / "training.yaml"),
        texts={str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in training},
    )


def holds(text: str, term: str) -> bool:
    """Whether the term stands in the text as whole words, in whatever case."""
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE) is not None


def judge(answer: str, fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether the answer is right for the fact.

    It is right if every key term of the fact occurs, and no key term of another fact does, other
    than terms that the fact's own answer contains.
    """
    if not all(holds(answer, term) for term in fact.key_terms):
        return False
    others = {term for other in facts if other.id != fact.id for term in other.key_terms}
    return not any(holds(answer, term) and not holds(fact.answer, term) for term in others)


def _repeated(values: Sequence[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def topic_problems(topics: Sequence[Topic]) -> Iterator[str]:
    """Ids and names are unique; kinds are known."""
    yield from (f"topic id {name} occurs twice" for name in _repeated([topic.id for topic in topics]))
    names = [name.casefold() for topic in topics for name in topic.names]
    yield from (f"topic name {name!r} occurs twice" for name in _repeated(names))
    for topic in topics:
        if topic.kind not in ASPECTS:
            yield f"topic {topic.id}: unknown kind {topic.kind!r}"


def coverage_problems(topics: Sequence[Topic], facts: Sequence[Fact]) -> Iterator[str]:
    """Every topic has exactly one fact for each aspect of its kind."""
    found = [fact.id for fact in facts]
    yield from (f"fact {name} occurs twice" for name in _repeated(found))
    wanted = {f"{topic.id}.{aspect}" for topic in topics for aspect in ASPECTS.get(topic.kind, ())}
    yield from (f"fact {name} is missing" for name in sorted(wanted - set(found)))
    yield from (f"fact {name} belongs to no topic's aspects" for name in sorted(set(found) - wanted))


def answer_problems(facts: Sequence[Fact]) -> Iterator[str]:
    """Answers have two or three sentences, few words, and their own key terms."""
    for fact in facts:
        sentences = len(_SENTENCE_END.findall(fact.answer))
        if sentences not in (2, 3):
            yield f"fact {fact.id}: {sentences} sentences"
        words = len(fact.answer.split())
        if words > MAX_WORDS:
            yield f"fact {fact.id}: {words} words"
        if not 2 <= len(fact.key_terms) <= 3:
            yield f"fact {fact.id}: {len(fact.key_terms)} key terms"
        for term in fact.key_terms:
            if not holds(fact.answer, term):
                yield f"fact {fact.id}: its answer lacks {term!r}"


def separation_problems(facts: Sequence[Fact]) -> Iterator[str]:
    """No answer is right for a fact that it was not written for."""
    for answered in facts:
        for asked in facts:
            if asked.id == answered.id:
                if not judge(answered.answer, asked, facts):
                    yield f"fact {asked.id}: its own answer is judged wrong"
            elif all(holds(answered.answer, term) for term in asked.key_terms):
                yield f"fact {asked.id}: the answer of {answered.id} holds all its key terms"


def _plain(line: str) -> str:
    """The line without case and punctuation, so that "Symptoms of {topic}?" equals "symptoms of {topic}"."""
    return " ".join(re.sub(r"[^\w{}' ]+", " ", line.casefold()).split())


def pattern_problems(patterns: dict[str, list[str]], held_out: dict[str, list[str]]) -> Iterator[str]:
    """Every aspect has patterns enough; all name the topic, none is repeated or held out."""
    wanted = {f"{kind}.{aspect}" for kind, aspects in ASPECTS.items() for aspect in aspects}
    yield from (f"patterns: {name} is missing" for name in sorted(wanted - set(patterns)))
    yield from (f"patterns: unknown key {name}" for name in sorted(set(patterns) - wanted))
    hidden = {_plain(pattern) for lines in held_out.values() for pattern in lines}
    for name, lines in patterns.items():
        if len(lines) < MIN_PATTERNS:
            yield f"patterns: {name} has only {len(lines)}"
        yield from (f"patterns: {name}: {line!r} occurs twice" for line in _repeated([line.casefold() for line in lines]))
        for line in lines:
            if "{topic}" not in line:
                yield f"patterns: {name}: {line!r} lacks {{topic}}"
            if _plain(line) in hidden:
                yield f"patterns: {name}: {line!r} is also held out"


def scope_problems(
    topics: Sequence[Topic], out_of_scope: dict[str, list[str]], held_out: Sequence[str]
) -> Iterator[str]:
    """Nothing that is to be declined is a topic; no line is repeated, or part of a held-out question."""

    def bare(name: str) -> str:
        return re.sub(r"^(?:an?|the) ", "", name.casefold())

    known = {bare(name) for topic in topics for name in topic.names}
    hidden = {_plain(question) for question in held_out}
    for category, lines in out_of_scope.items():
        yield from (f"out of scope: {category}: {line!r} occurs twice" for line in _repeated([line.casefold() for line in lines]))
        for line in lines:
            if bare(line) in known:
                yield f"out of scope: {category}: {line!r} is a topic"
            if _plain(line) in hidden or (category in NAMED and any(holds(question, line) for question in held_out)):
                yield f"out of scope: {category}: {line!r} is also held out"
            if category == "aspect_patterns" and "{topic}" not in line:
                yield f"out of scope: {category}: {line!r} lacks {{topic}}"


def amount_problems(texts: dict[str, str]) -> Iterator[str]:
    """No file names an amount of a medicine."""
    for name, text in texts.items():
        for match in _AMOUNT.finditer(text):
            yield f"{name}: an amount, {match.group()!r}"


def problems(corpus: Corpus) -> list[str]:
    """Every broken rule of the corpus, one line each."""
    return [
        *topic_problems(corpus.topics),
        *coverage_problems(corpus.topics, corpus.facts),
        *answer_problems(corpus.facts),
        *separation_problems(corpus.facts),
        *pattern_problems(corpus.patterns, corpus.held_out),
        *scope_problems(corpus.topics, corpus.out_of_scope, corpus.held_out_declined),
        *amount_problems(corpus.texts),
    ]


def main(arguments: Sequence[str]) -> int:
    """Check the folder named by the first argument; returns the exit status."""
    folder = Path(arguments[0]) if arguments else Path(__file__).parent / "corpus"
    try:
        corpus = load_corpus(folder)
    except (OSError, ValueError, yaml.YAMLError) as error:
        print(f"The corpus cannot be read: {error}. Put the file right and run this again.", file=sys.stderr)
        return 1
    found = problems(corpus)
    for line in found:
        print(line)
    count = sum(len(lines) for lines in corpus.patterns.values())
    print(f"{len(corpus.topics)} topics, {len(corpus.facts)} facts, {count} patterns, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
