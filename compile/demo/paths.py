"""Where the demo model's parts lie."""

from __future__ import annotations

from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent
CORPUS_FOLDER = REPOSITORY / "compile" / "corpus"
CHECKPOINT_FOLDER = REPOSITORY / "compile" / "demo" / "checkpoint"
TRAINING_STATE_FOLDER = REPOSITORY / "compile" / "demo" / ".training"
MODEL_FOLDER = REPOSITORY / "public" / "models" / "demo"
REFERENCE_FILE = REPOSITORY / "fixtures" / "reference.json"
