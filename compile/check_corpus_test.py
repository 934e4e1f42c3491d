"""Each rule of check_corpus.py holds for a small good corpus and fails for one broken in that way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import check_corpus
from check_corpus import ASPECTS, Corpus, Fact, Topic

TOPICS = (Topic("lungs", "body", ("the lungs",)), Topic("heart", "body", ("the heart",)))
FACTS = (
    Fact("lungs.function", "The lungs take up oxygen. You breathe with them.", ("lungs", "oxygen")),
    Fact("heart.function", "The heart pumps blood. It never rests.", ("heart", "pumps")),
)
PATTERNS = {
    f"{kind}.{aspect}": [f"{aspect} {number} of {{topic}}?" for number in range(check_corpus.MIN_PATTERNS)]
    for kind, aspects in ASPECTS.items()
    for aspect in aspects
}
GOOD = Corpus(TOPICS, FACTS, PATTERNS, {}, [], {"conditions": ["gout"]}, {"a.yaml": "plain words"})


def _with_answer(answer: str) -> Corpus:
    return replace(GOOD, facts=(replace(FACTS[0], answer=answer), FACTS[1]))


def _with_body_patterns(lines: list[str]) -> Corpus:
    return replace(GOOD, patterns={**PATTERNS, "body.function": lines})


BODY = PATTERNS["body.function"]
BROKEN = {
    "topic id lungs occurs twice": replace(GOOD, topics=(*TOPICS, Topic("lungs", "body", ("x",)))),
    "topic name 'the heart' occurs twice": replace(GOOD, topics=(TOPICS[0], Topic("heart", "body", ("the heart", "The heart")))),
    "unknown kind 'planet'": replace(GOOD, topics=(*TOPICS, Topic("mars", "planet", ("Mars",)))),
    "fact heart.function is missing": replace(GOOD, facts=FACTS[:1]),
    "fact heart.function occurs twice": replace(GOOD, facts=(*FACTS, FACTS[1])),
    "fact heart.steps belongs to no topic's aspects": replace(GOOD, facts=(*FACTS, replace(FACTS[1], id="heart.steps"))),
    "fact lungs.function: 1 sentences": _with_answer("The lungs take up oxygen."),
    "fact lungs.function: 47 words": _with_answer("The lungs take up oxygen. " + "You " * 41 + "breathe."),
    "fact lungs.function: 1 key terms": replace(GOOD, facts=(replace(FACTS[0], key_terms=("lungs",)), FACTS[1])),
    "fact lungs.function: its answer lacks 'oxygen'": _with_answer("The lungs take up air. You breathe with them."),
    "fact lungs.function: its own answer is judged wrong": _with_answer("The lungs take up air. You breathe with them."),
    "the answer of lungs.function holds all its key terms": _with_answer("The lungs take up oxygen. The heart pumps it on."),
    "patterns: body.function is missing": replace(GOOD, patterns={k: v for k, v in PATTERNS.items() if k != "body.function"}),
    "patterns: unknown key body.price": replace(GOOD, patterns={**PATTERNS, "body.price": BODY}),
    "patterns: body.function has only 44": _with_body_patterns(BODY[:44]),
    "occurs twice": _with_body_patterns([*BODY, BODY[0].upper().replace("{TOPIC}", "{topic}")]),
    "lacks {topic}": _with_body_patterns([*BODY, "What is it?"]),
    "is also held out": replace(GOOD, held_out={"body.function": ["Function 7 of {topic}"]}),
    "'the heart' is a topic": replace(GOOD, out_of_scope={"body": ["the heart"]}),
    "'gout' occurs twice": replace(GOOD, out_of_scope={"conditions": ["gout", "gout"]}),
    "'gout' is also held out": replace(GOOD, held_out_declined=["Tell me about gout."]),
    "aspect_patterns: 'Cost?' lacks {topic}": replace(GOOD, out_of_scope={"aspect_patterns": ["Cost?"]}),
    "a.yaml: an amount, '500 mg'": replace(GOOD, texts={"a.yaml": "take 500 mg"}),
    "a.yaml: an amount, '2 tablets'": replace(GOOD, texts={"a.yaml": "take 2 tablets"}),
}


def test_a_good_corpus_has_no_problem() -> None:
    assert check_corpus.problems(GOOD) == []


@pytest.mark.parametrize("message", BROKEN)
def test_a_broken_rule_is_named(message: str) -> None:
    assert any(message in line for line in check_corpus.problems(BROKEN[message]))


def test_ages_and_durations_are_no_amounts() -> None:
    assert list(check_corpus.amount_problems({"a": "a 54-year-old woman, for 2 weeks, type 2 diabetes"})) == []


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        ("Lungs bring in OXYGEN.", True),
        ("The lungs bring in air.", False),
        ("The lungs bring in oxygen, which the heart uses.", False),
        ("The lungs bring in oxygen, heartily.", True),
    ],
)
def test_judge(answer: str, right: bool) -> None:
    assert check_corpus.judge(answer, FACTS[0], FACTS) is right


def test_terms_of_others_are_allowed_where_the_right_answer_has_them() -> None:
    lungs = replace(FACTS[0], answer="The lungs send oxygen to the heart. You breathe with them.")
    assert check_corpus.judge("The lungs send oxygen to the heart.", lungs, (lungs, FACTS[1]))


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("topics.yaml", "- {id: a, kind: body}\n", "expected the keys"),
        ("topics.yaml", "- {id: a, kind: body, names: [1]}\n", "is not a text"),
        ("facts.yaml", "a: b\n", "expected a list"),
        ("systems.yaml", "- a\n", "expected a mapping of lists"),
    ],
)
def test_a_file_of_the_wrong_shape_is_refused(tmp_path: Path, name: str, text: str, message: str) -> None:
    files = {
        "topics.yaml": "- {id: heart, kind: body, names: [the heart]}\n",
        "facts.yaml": "- {id: heart.function, answer: It pumps. Always., key_terms: [heart]}\n",
        "patterns/training.yaml": "body.function: ['What does {topic} do?']\n",
        "out_of_scope/training.yaml": "conditions: [gout]\n",
        name: text,
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        check_corpus.load_corpus(tmp_path)


def test_the_command_reports_the_committed_corpus_as_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_corpus.main([]) == 0
    assert capsys.readouterr().out.endswith(" 0 problems\n")
