"""Llama 3's chat template in the two forms that training needs: text and Jinja.

Both give the same prompt: begin-of-text once, each message as a header, two newlines, its
content and end-of-turn, then an open assistant header. Without a system message there is no system block.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict


class Message(TypedDict):
    """One chat message, as OpenAI's and web-llm's APIs have it."""

    role: Literal["system", "user", "assistant"]
    content: str


BEGIN_OF_TEXT = "<|begin_of_text|>"
END_OF_TEXT = "<|end_of_text|>"
START_HEADER = "<|start_header_id|>"
END_HEADER = "<|end_header_id|>"
END_OF_TURN = "<|eot_id|>"

# Llama 3's own template: every model of the family ships it in tokenizer_config.json.
JINJA_TEMPLATE = (
    "{% set loop_messages = messages %}{% for message in loop_messages %}"
    "{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'"
    "+ message['content'] | trim + '<|eot_id|>' %}"
    "{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
)


def header(role: str) -> str:
    """What opens a message of `role`."""
    return f"{START_HEADER}{role}{END_HEADER}\n\n"


def render_prompt(messages: Sequence[Message]) -> str:
    """The whole prompt for `messages`, ending where the assistant's answer begins."""
    turns = [f"{header(m['role'])}{m['content']}{END_OF_TURN}" for m in messages]
    return BEGIN_OF_TEXT + "".join(turns) + header("assistant")
