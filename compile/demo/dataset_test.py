"""Conversations, their encoding and packing, on the real corpus with a tokenizer made here."""

from __future__ import annotations

import numpy as np
import pytest
from tokenizers import Tokenizer

from demo.batches import Encoder, RowShape, make_batch
from demo.corpus import REFUSAL, Corpus, development_split, load_corpus
from demo.dataset import Conversation, ConversationSource, Turn
from demo.template import render_prompt
from demo.tokenizer import train_tokenizer

SHAPE = RowShape(rows=3, length=256, targets=400)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The committed corpus."""
    return load_corpus()


@pytest.fixture(scope="module")
def tokenizer(corpus: Corpus) -> Tokenizer:
    """Trained on the answers alone: good enough to encode with."""
    return train_tokenizer((fact.answer for fact in corpus.facts for _ in range(2)), 1000)


def test_a_seed_gives_the_same_batch_twice(corpus: Corpus, tokenizer: Tokenizer) -> None:
    """A resumed run relies on it."""
    first, second = (
        make_batch(ConversationSource(corpus), Encoder(tokenizer), SHAPE, np.random.default_rng([0, 7])) for _ in range(2)
    )
    assert all((first[name] == second[name]).all() for name in first)


def test_targets_are_the_tokens_that_follow(corpus: Corpus, tokenizer: Tokenizer) -> None:
    """Wherever the row goes on with the answer; at its end the target is end-of-turn, which may be left out."""
    batch = make_batch(ConversationSource(corpus), Encoder(tokenizer), SHAPE, np.random.default_rng(3))
    end_of_turn = tokenizer.token_to_id("<|eot_id|>")
    tokens, segments = batch["tokens"].reshape(-1), batch["segments"].reshape(-1)
    used = batch["weight"] > 0
    assert used.sum() > 100
    for place, target in zip(batch["index"][used], batch["target"][used], strict=True):
        assert segments[place] >= 0
        assert target in (tokens[place + 1], end_of_turn)


def test_positions_count_from_zero_in_every_segment(corpus: Corpus, tokenizer: Tokenizer) -> None:
    """Each conversation must look as if it stood alone at the start of the context."""
    batch = make_batch(ConversationSource(corpus), Encoder(tokenizer), SHAPE, np.random.default_rng(4))
    for row_segments, row_positions in zip(batch["segments"], batch["positions"], strict=True):
        for segment in set(row_segments[row_segments >= 0].tolist()):
            places = np.flatnonzero(row_segments == segment)
            assert row_positions[places].tolist() == list(range(len(places)))


def test_a_whole_conversation_is_the_pages_prompt_and_its_answer(tokenizer: Tokenizer) -> None:
    """What is learned and what is asked must be token for token the same."""
    conversation = Conversation("Be brief.", [Turn("What is gout?", "A joint problem."), Turn("And asthma?", "Lungs.")])
    example = Encoder(tokenizer).last_answer(conversation)
    prompt = tokenizer.encode(render_prompt(conversation.messages()[:-1]), add_special_tokens=False).ids
    answer = tokenizer.encode("Lungs.", add_special_tokens=False).ids
    assert example.tokens == prompt + answer
    assert [token for _, token in example.targets] == [*answer, tokenizer.token_to_id("<|eot_id|>")]
    assert example.targets[0][0] == len(prompt) - 1


def test_no_known_topic_is_declined_for_its_name_alone(corpus: Corpus) -> None:
    """An untaught name that is a taught one would teach the model to refuse what it knows."""
    taught = {name.lower() for topic in corpus.topics for name in topic.names}
    untaught = {name.lower() for names in corpus.declined.names.values() for name in names}
    assert not taught & untaught


def test_the_development_split_keeps_its_halves_apart(corpus: Corpus) -> None:
    """Together they are the corpus, and they share nothing."""
    taught, held_back = development_split(corpus)
    for key, patterns in corpus.patterns.items():
        assert held_back.patterns[key]
        assert not set(taught.patterns[key]) & set(held_back.patterns[key])
        assert set(taught.patterns[key]) | set(held_back.patterns[key]) == set(patterns)


def test_conversations_have_every_form(corpus: Corpus) -> None:
    """One to four turns, with and without a system prompt, facts and refusals."""
    source, rng = ConversationSource(corpus), np.random.default_rng(0)
    conversations = [source.conversation(rng) for _ in range(300)]
    assert {len(c.turns) for c in conversations} == {1, 2, 3, 4}
    assert {c.system is None for c in conversations} == {True, False}
    answers = [turn.answer for c in conversations for turn in c.turns]
    assert 0.2 < np.mean([answer == REFUSAL for answer in answers]) < 0.4
