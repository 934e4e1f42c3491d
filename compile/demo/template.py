"""Llama 3's chat template in the three forms that this project needs: text, web-llm's and Jinja.

All three give the same prompt: begin-of-text once, each message as a header, two newlines, its
content and end-of-turn, then an open assistant header. Without a system message there is no system block.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict


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


def web_llm_template(begin_of_text: int, stop_tokens: Sequence[int]) -> dict[str, Any]:
    """`conv_template` of mlc-chat-config.json: what web-llm's Conversation renders the same prompt from."""
    return {
        "name": "llama-3",
        "system_template": f"{START_HEADER}system{END_HEADER}\n\n{{system_message}}{END_OF_TURN}",
        "system_message": "",
        "render_empty_system_message": False,
        "system_prefix_token_ids": [begin_of_text],
        "add_role_after_system_message": True,
        "roles": {
            "user": f"{START_HEADER}user",
            "assistant": f"{START_HEADER}assistant",
            "tool": f"{START_HEADER}ipython",
        },
        "role_templates": {
            "user": "{user_message}",
            "assistant": "{assistant_message}",
            "tool": "{tool_message}",
        },
        "messages": [],
        "seps": [END_OF_TURN],
        "role_content_sep": f"{END_HEADER}\n\n",
        "role_empty_sep": f"{END_HEADER}\n\n",
        "stop_str": [],
        "stop_token_ids": list(stop_tokens),
    }
