"""Stage 6: measure the quantised demo model on the held-out questions, as `npm run bench -- demo-quality` does.

Greedy, at most 64 tokens an answer. The last line printed is one JSON object of percentages.

    python -m demo.evaluate             (in compile/)
    python -m demo.evaluate --failures  lists what went wrong, too
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from check_corpus import judge, load_corpus
from configs import LIBRARIES
from demo.corpus import REFUSAL, read_yaml
from demo.generation import greedy_answers
from demo.numpy_llama import NumpyLlama, load_weights
from demo.paths import CORPUS_FOLDER, MODEL_FOLDER
from demo.template import Message

MAX_TOKENS = 64


class Evaluation:
    """Asks the model and judges its answers."""

    def __init__(self, model_folder: Path) -> None:
        self._model = NumpyLlama(load_weights(model_folder), LIBRARIES["demo"].model)
        self._tokenizer = Tokenizer.from_file(str(model_folder / "tokenizer.json"))
        self._facts = {fact.id: fact for fact in load_corpus(CORPUS_FOLDER).facts}
        self.failures: list[dict[str, Any]] = []

    def answers(self, conversations: list[list[Message]]) -> list[str]:
        """The model's answer to each conversation."""
        return greedy_answers(self._model, self._tokenizer, conversations, MAX_TOKENS)

    def facts_right(self, cases: list[dict[str, Any]]) -> float:
        """Percentage of right answers; the questions in a case's `earlier` are asked and answered first."""
        conversations: list[list[Message]] = [[] for _ in cases]
        rounds = [[*case.get("earlier", []), case["question"]] for case in cases]
        for turn in range(len(rounds[0])):
            for conversation, questions in zip(conversations, rounds, strict=True):
                conversation.append({"role": "user", "content": questions[turn]})
            answers = self.answers(conversations)
            for conversation, answer in zip(conversations, answers, strict=True):
                conversation.append({"role": "assistant", "content": answer})
        return self._percentage(
            [
                (self._right(case["fact"], conversation[-1]["content"]), case["question"], conversation[-1]["content"])
                for case, conversation in zip(cases, conversations, strict=True)
            ]
        )

    def declined(self, cases: list[dict[str, str]]) -> float:
        """Percentage of questions answered with the refusal."""
        questions = [case["question"] for case in cases]
        answers = self.answers([[{"role": "user", "content": question}] for question in questions])
        return self._percentage(
            [(answer.strip() == REFUSAL, question, answer) for question, answer in zip(questions, answers, strict=True)]
        )

    def _right(self, fact_id: str, answer: str) -> bool:
        return judge(answer, self._facts[fact_id], list(self._facts.values()))

    def _percentage(self, judged: list[tuple[bool, str, str]]) -> float:
        self.failures += [{"question": question, "answer": answer} for right, question, answer in judged if not right]
        return round(100 * sum(right for right, _, _ in judged) / len(judged), 1)


def main() -> None:
    """Evaluate one model folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--failures", action="store_true", help="list the wrong answers")
    arguments = parser.parse_args()
    evaluation = Evaluation(arguments.model)
    questions = read_yaml("held_out/questions.yaml")
    result = {
        "first_turn": evaluation.facts_right(questions["first_turn"]),
        "third_turn": evaluation.facts_right(questions["third_turn"]),
        "declined": evaluation.declined(read_yaml("held_out/out_of_scope.yaml")),
    }
    if arguments.failures:
        for failure in evaluation.failures:
            print(json.dumps(failure, ensure_ascii=False))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
