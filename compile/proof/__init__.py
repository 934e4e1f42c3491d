"""Proof at Med42's true width and size, with random weights: checkpoint.py, reference.py, and docs/proof.md."""
