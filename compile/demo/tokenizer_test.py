"""The tokenizer against Llama 3's conventions, on a tokenizer trained here and thrown away."""

from __future__ import annotations

import json

import pytest
from tokenizers import Tokenizer

from demo.template import Message, render_prompt
from demo.tokenizer import special_tokens, tokenizer_json, train_tokenizer

TEXTS = [
    f"user\n\nWhat is {name}?\n\n{name.capitalize()} is a condition; see a doctor about {name}{ending}."
    for name in ("asthma", "bronchitis", "influenza", "migraine", "gastroenteritis", "conjunctivitis", "osteoporosis")
    for ending in (" today", " at once", " when it gets worse", " before the weekend", " if your symptoms return")
]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """Trained on a few sentences, then read back from its own file."""
    return Tokenizer.from_str(tokenizer_json(train_tokenizer(iter(TEXTS * 4), 576)))


@pytest.mark.parametrize(
    "text",
    ["What is asthma?", "ما هي أعراض الربو؟", "naïve café — 37.5 °C", "  two  spaces \n\n\t", "🫁🩺 family 👨‍👩‍👧", "it's 1234567"],
)
def test_any_text_comes_back_unchanged(tokenizer: Tokenizer, text: str) -> None:
    """Byte-level: nothing is unknown."""
    assert tokenizer.decode(tokenizer.encode(text, add_special_tokens=False).ids) == text


def test_special_tokens_end_the_vocabulary_in_llama_3s_order(tokenizer: Tokenizer) -> None:
    """Llama 3 has <|begin_of_text|> at 128000, <|end_of_text|> at 128001, headers at 6 and 7, <|eot_id|> at 9."""
    first = tokenizer.get_vocab_size() - 256
    assert tokenizer.get_vocab_size() == 576
    expected = {"<|begin_of_text|>": 0, "<|end_of_text|>": 1, "<|start_header_id|>": 6, "<|end_header_id|>": 7, "<|eot_id|>": 9}
    assert {token: tokenizer.token_to_id(token) - first for token in expected} == expected
    assert tokenizer.token_to_id("<|reserved_special_token_250|>") == first + 255
    assert len(set(special_tokens())) == 256


def test_a_prompt_holds_its_special_tokens_whole(tokenizer: Tokenizer) -> None:
    """Begin-of-text stands once, and every header and end-of-turn is one token."""
    messages: list[Message] = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is asthma?"}]
    tokens = tokenizer.encode(render_prompt(messages), add_special_tokens=False).tokens
    assert tokens[:2] == ["<|begin_of_text|>", "<|start_header_id|>"]
    assert tokens.count("<|begin_of_text|>") == 1
    assert tokens.count("<|start_header_id|>") == tokens.count("<|end_header_id|>") == 3
    assert tokens.count("<|eot_id|>") == 2


def test_the_file_has_merges_as_strings(tokenizer: Tokenizer) -> None:
    """Older readers do not know merges as pairs."""
    model = json.loads(tokenizer_json(tokenizer))["model"]
    assert model["merges"] and all(isinstance(merge, str) and " " in merge for merge in model["merges"])
    assert model["ignore_merges"] is True


def test_too_little_text_is_an_error() -> None:
    """A short vocabulary would give every later id another meaning."""
    with pytest.raises(ValueError, match="are needed"):
        train_tokenizer(iter(["a few words"]), 3072)
