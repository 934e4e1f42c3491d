"""Stage 3: train the demo model from scratch on two CPU cores, and write its checkpoint.

The last part of the run trains the weights as they will be after 4-bit quantisation. A killed run
continues where its last save was. Ends with one JSON line.

    python -m demo.train                  (in compile/) the final model, on all of the corpus
    python -m demo.train --development    holds back every ninth pattern, and measures on those
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from tokenizers import Tokenizer

from configs import LIBRARIES
from demo.batches import Encoder, RowShape, make_batch
from demo.checkpoint import save_checkpoint
from demo.corpus import development_split, load_corpus
from demo.dataset import ConversationSource, Mixture
from demo.development import development_accuracy
from demo.model import Params, fake_quantize_matrices, init_params, loss_at
from demo.paths import CHECKPOINT_FOLDER, CORPUS_FOLDER, TRAINING_STATE_FOLDER

CONFIG = LIBRARIES["demo"].model


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the result, with the corpus and the tokenizer.

    `steps` from scratch, then `finishing_steps` at a lower rate on a harder mixture.
    """

    seed: int = 0
    steps: int = 3000
    quantized_from: int = 1800
    learning_rate: float = 2e-3
    warmup_steps: int = 150
    mixture: Mixture = Mixture()
    finishing_steps: int = 1200
    finishing_learning_rate: float = 6e-4
    finishing_mixture: Mixture = Mixture(summaries=0.2, strange_words=0.3, two_patterns=0.15)
    weight_decay: float = 0.1
    short_rows: RowShape = RowShape(rows=8, length=256, targets=1024)
    long_rows: RowShape = RowShape(rows=4, length=512, targets=1024)
    long_rows_every: int = 6


@dataclass
class State:
    """What a run carries from step to step."""

    params: Params
    optimizer: optax.OptState
    step: int


def make_optimizer(recipe: Recipe) -> optax.GradientTransformation:
    """AdamW with warm-up and cosine decay, twice over; norms are not decayed."""
    rate, finishing_rate = recipe.learning_rate, recipe.finishing_learning_rate
    first = optax.warmup_cosine_decay_schedule(0.0, rate, recipe.warmup_steps, recipe.steps, rate * 0.02)
    finishing = optax.cosine_decay_schedule(finishing_rate, recipe.finishing_steps, alpha=0.02)
    schedule = optax.join_schedules([first, finishing], [recipe.steps])
    return optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.adamw(
            schedule,
            b2=0.98,
            weight_decay=recipe.weight_decay,
            mask=lambda params: jax.tree.map(lambda p: p.ndim == 2, params),
        ),
    )


@partial(jax.jit, static_argnums=(0, 4), donate_argnums=(1, 2))
def train_step(
    optimizer: optax.GradientTransformation,
    params: Params,
    optimizer_state: optax.OptState,
    batch: dict[str, jax.Array],
    quantized: bool,
) -> tuple[Params, optax.OptState, jax.Array]:
    """One update; returns the new weights, the new optimizer state and the loss."""

    def loss(weights: Params) -> jax.Array:
        return loss_at(fake_quantize_matrices(weights) if quantized else weights, CONFIG, batch)

    value, gradients = jax.value_and_grad(loss)(params)
    updates, optimizer_state = optimizer.update(gradients, optimizer_state, params)
    return optax.apply_updates(params, updates), optimizer_state, value


def save_state(path: Path, state: State) -> None:
    """Write everything needed to continue, all at once."""
    leaves = [np.asarray(leaf) for leaf in jax.tree.leaves((state.params, state.optimizer))]
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(".tmp.npz")
    np.savez(unfinished, step=state.step, **{str(i): leaf for i, leaf in enumerate(leaves)})
    unfinished.replace(path)


def fingerprint(recipe: Recipe) -> str:
    """Hash of what a run is made from, so that a run continues only from a state of its own."""
    digest = hashlib.sha256(repr(recipe).encode())
    corpus = sorted(path for path in CORPUS_FOLDER.rglob("*.yaml") if path.parent.name != "held_out")
    for path in [CHECKPOINT_FOLDER / "tokenizer.json", *corpus, *sorted(Path(__file__).parent.glob("*.py"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def start_or_resume(path: Path, recipe: Recipe, optimizer: optax.GradientTransformation) -> State:
    """The state of a run's last save, or that of its beginning."""
    params = init_params(CONFIG, recipe.seed)
    optimizer_state = optimizer.init(params)
    if not path.exists():
        return State(params, optimizer_state, 0)
    saved = np.load(path)
    structure = jax.tree.structure((params, optimizer_state))
    leaves = [jnp.asarray(saved[str(i)]) for i in range(structure.num_leaves)]
    params, optimizer_state = jax.tree.unflatten(structure, leaves)
    return State(params, optimizer_state, int(saved["step"]))


def main() -> None:
    """Train, then write the checkpoint (not after a development run)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--development", action="store_true", help="hold back patterns and measure on them")
    arguments = parser.parse_args()
    recipe = Recipe()
    all_steps = recipe.steps + recipe.finishing_steps
    print(recipe, flush=True)

    tokenizer = Tokenizer.from_file(str(CHECKPOINT_FOLDER / "tokenizer.json"))
    encoder = Encoder(tokenizer)
    corpus = load_corpus()
    taught, held_back = development_split(corpus)
    training_corpus = taught if arguments.development else corpus
    first_source = ConversationSource(training_corpus, recipe.mixture)
    finishing_source = ConversationSource(training_corpus, recipe.finishing_mixture)

    def accuracy(params: Params) -> dict[str, float]:
        return development_accuracy(fake_quantize_matrices(params), CONFIG, held_back, encoder)

    optimizer = make_optimizer(recipe)
    kind = "development" if arguments.development else "final"
    path = TRAINING_STATE_FOLDER / f"{kind}-{fingerprint(recipe)}.npz"
    state = start_or_resume(path, recipe, optimizer)
    began, tokens = time.monotonic(), 0
    losses: list[jax.Array] = []
    while state.step < all_steps:
        source = first_source if state.step < recipe.steps else finishing_source
        shape = recipe.long_rows if state.step % recipe.long_rows_every == 0 else recipe.short_rows
        # A generator per step: a continued run sees what an uninterrupted one would have seen.
        batch = make_batch(source, encoder, shape, np.random.default_rng([recipe.seed, state.step]))
        quantized = state.step >= recipe.quantized_from
        state.params, state.optimizer, loss = train_step(optimizer, state.params, state.optimizer, batch, quantized)
        state.step += 1
        tokens += shape.rows * shape.length
        losses.append(loss)
        if state.step % 50 == 0:
            mean = float(np.mean(jax.device_get(losses)))
            losses.clear()
            print(f"step {state.step} loss {mean:.4f} {tokens / (time.monotonic() - began):.0f} tokens/s", flush=True)
        if state.step % 500 == 0 or state.step == all_steps:
            save_state(path, state)
            print(f"step {state.step} {accuracy(state.params)}", flush=True)

    if not arguments.development:
        save_checkpoint(jax.device_get(state.params), CONFIG, tokenizer)
    print(json.dumps({"steps": state.step, "minutes": round((time.monotonic() - began) / 60, 1), **accuracy(state.params)}))


if __name__ == "__main__":
    main()
