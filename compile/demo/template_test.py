"""The prompt by our own rendering, by web-llm's rules and by the Jinja template: one and the same."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from demo.template import BEGIN_OF_TEXT, JINJA_TEMPLATE, Message, render_prompt, web_llm_template

CONVERSATIONS: list[list[Message]] = [
    [{"role": "user", "content": "What is asthma?"}],
    [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is asthma?"}],
    [
        {"role": "user", "content": "What is gout?"},
        {"role": "assistant", "content": "A joint problem."},
        {"role": "user", "content": "And asthma?\nIn short."},
    ],
]


def web_llm_prompt(template: dict[str, Any], messages: list[Message]) -> str:
    """What web-llm 0.2.86's Conversation.getPromptArray makes of `messages`, joined, with the prefix token as text."""
    system = next((m["content"] for m in messages if m["role"] == "system"), template["system_message"])
    parts = []
    if system or template["render_empty_system_message"]:
        parts.append(template["system_template"].replace("{system_message}", system))
    turns = [m for m in messages if m["role"] != "system"]
    for number, message in enumerate(turns):
        prefix = template["roles"][message["role"]] + template["role_content_sep"]
        parts.append(prefix + message["content"] + template["seps"][number % len(template["seps"])])
    parts.append(template["roles"]["assistant"] + template["role_empty_sep"])
    return BEGIN_OF_TEXT + "".join(parts)


def test_a_prompt_to_the_letter() -> None:
    """Llama 3's published form."""
    assert render_prompt(CONVERSATIONS[1]) == (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWhat is asthma?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    )


@pytest.mark.parametrize("messages", CONVERSATIONS)
def test_web_llm_renders_the_same(messages: list[Message]) -> None:
    """Without a system message there is no system block, and the prefix token opens every prompt."""
    template = web_llm_template(2816, [2817, 2825])
    assert template["system_prefix_token_ids"] == [2816]
    assert web_llm_prompt(template, messages) == render_prompt(messages)


@pytest.mark.parametrize("messages", CONVERSATIONS)
def test_the_jinja_template_renders_the_same(messages: list[Message]) -> None:
    """Rendered as Hugging Face does."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(JINJA_TEMPLATE)
    rendered = template.render(messages=messages, bos_token=BEGIN_OF_TEXT, add_generation_prompt=True)
    assert rendered == render_prompt(messages)
