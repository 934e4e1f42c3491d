"""The prompt by our own rendering and by the Jinja template: one and the same."""

from __future__ import annotations

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from demo.template import BEGIN_OF_TEXT, JINJA_TEMPLATE, Message, render_prompt

CONVERSATIONS: list[list[Message]] = [
    [{"role": "user", "content": "What is asthma?"}],
    [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is asthma?"}],
    [
        {"role": "user", "content": "What is gout?"},
        {"role": "assistant", "content": "A joint problem."},
        {"role": "user", "content": "And asthma?\nIn short."},
    ],
]


def test_a_prompt_to_the_letter() -> None:
    """Llama 3's published form."""
    assert render_prompt(CONVERSATIONS[1]) == (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    )


@pytest.mark.parametrize("messages", CONVERSATIONS)
def test_the_jinja_template_renders_the_same(messages: list[Message]) -> None:
    """Rendered as Hugging Face does."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(JINJA_TEMPLATE)
    rendered = template.render(messages=messages, bos_token=BEGIN_OF_TEXT, add_generation_prompt=True)
    assert rendered == render_prompt(messages)
