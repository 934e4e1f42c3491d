"""Stage 1: train the byte-level BPE tokenizer on the corpus, in the exact form of Llama 3's.

Llama 3's pre-tokenizer, decoder and 256 special tokens, the latter at the end of the vocabulary as
in Llama 3; only the merges and the vocabulary's size are the demo's own.

    python -m demo.tokenizer        (in compile/)
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from configs import LIBRARIES
from demo.corpus import Corpus, load_corpus
from demo.dataset import ConversationSource
from demo.paths import CHECKPOINT_FOLDER
from demo.template import BEGIN_OF_TEXT, END_OF_TEXT, END_OF_TURN, JINJA_TEMPLATE

# Llama 3's pattern: contractions, words, numbers of up to three digits, punctuation, line ends, spaces.
WORD_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TRAINING_CONVERSATIONS = 20_000


def special_tokens() -> list[str]:
    """Llama 3's 256 special tokens in Llama 3's order."""
    reserved = [f"<|reserved_special_token_{i}|>" for i in range(251)]
    return [
        BEGIN_OF_TEXT,
        END_OF_TEXT,
        *reserved[:4],
        "<|start_header_id|>",
        "<|end_header_id|>",
        reserved[4],
        END_OF_TURN,
        *reserved[5:],
    ]


def train_tokenizer(texts: Iterator[str], vocab_size: int) -> Tokenizer:
    """A tokenizer of exactly `vocab_size` tokens, the last 256 of them special.

    Raises ValueError when `texts` hold too few different words for so many tokens.
    """
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORD_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    learned = vocab_size - len(special_tokens())
    trainer = trainers.BpeTrainer(
        vocab_size=learned,
        min_frequency=2,
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(texts, trainer)
    if tokenizer.get_vocab_size() != learned:
        raise ValueError(f"the corpus gave {tokenizer.get_vocab_size()} tokens, {learned} are needed")
    tokenizer.add_special_tokens([AddedToken(t, normalized=False, special=True) for t in special_tokens()])
    begin_id = tokenizer.token_to_id(BEGIN_OF_TEXT)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN_OF_TEXT} $A",
        pair=f"{BEGIN_OF_TEXT} $A {BEGIN_OF_TEXT}:1 $B:1",
        special_tokens=[(BEGIN_OF_TEXT, begin_id)],
    )
    return tokenizer


def tokenizer_json(tokenizer: Tokenizer) -> str:
    """tokenizer.json with merges as "a b" strings: Llama 3's form, which every reader knows."""
    content: dict[str, Any] = json.loads(tokenizer.to_str())
    content["model"]["merges"] = [" ".join(pair) for pair in content["model"]["merges"]]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def tokenizer_config(context_size: int) -> dict[str, Any]:
    """tokenizer_config.json as Llama 3 Instruct has it."""
    return {
        "bos_token": BEGIN_OF_TEXT,
        "eos_token": END_OF_TURN,
        "chat_template": JINJA_TEMPLATE,
        "clean_up_tokenization_spaces": True,
        "model_input_names": ["input_ids", "attention_mask"],
        "model_max_length": context_size,
        "tokenizer_class": "PreTrainedTokenizerFast",
    }


def training_texts(corpus: Corpus, seed: int) -> Iterator[str]:
    """Conversation text as the model will meet it, and every answer once more."""
    source = ConversationSource(corpus)
    rng = np.random.default_rng(seed)
    for _ in range(TRAINING_CONVERSATIONS):
        for message in source.conversation(rng).messages():
            yield f"{message['role']}\n\n{message['content']}"
    for fact in corpus.facts:
        yield fact.answer


def main() -> None:
    """Train on the corpus and write tokenizer.json and tokenizer_config.json of the checkpoint."""
    config = LIBRARIES["demo"].model
    tokenizer = train_tokenizer(training_texts(load_corpus(), seed=0), config.vocab_size)
    CHECKPOINT_FOLDER.mkdir(exist_ok=True)
    (CHECKPOINT_FOLDER / "tokenizer.json").write_text(tokenizer_json(tokenizer), encoding="utf-8")
    config_text = json.dumps(tokenizer_config(config.context_window_size), indent=2, ensure_ascii=False)
    (CHECKPOINT_FOLDER / "tokenizer_config.json").write_text(config_text + "\n", encoding="utf-8")
    print(json.dumps({"vocab_size": tokenizer.get_vocab_size()}))


if __name__ == "__main__":
    main()
