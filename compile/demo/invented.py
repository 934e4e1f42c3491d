"""Invented topic names, so that the model learns to decline any name that it was not taught."""

from __future__ import annotations

import numpy as np

from demo.augment import chance, pick

_ONSETS = ["b", "br", "c", "ch", "cl", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w", "z", ""]
_VOWELS = ["a", "e", "i", "o", "u", "ae", "ia", "io", "ou"]
_CODAS = ["", "", "", "l", "m", "n", "r", "s", "x", "nd", "rt", "ck"]
_STEMS = [
    "aden", "angi", "arthr", "brachi", "bronch", "carcin", "cephal", "cerebr", "chol", "chondr", "col", "crani", "cyst", "dermat",
    "encephal", "enter", "fibr", "gastr", "gloss", "haemat", "hepat", "hydr", "kerat", "lapar", "laryng", "leuk", "lip", "lymph",
    "mast", "mening", "my", "myel", "nephr", "neur", "ophthalm", "oste", "ot", "pancreat", "phleb", "pneum", "proct", "rhin",
    "scler", "splen", "spondyl", "thromb", "thyr", "trache", "trich", "ureter", "vas", "ventricul",
]
_PREFIXES = ["", "", "", "hyper", "hypo", "poly", "peri", "pseudo", "para", "micro", "macro", "endo", "dys"]
_CONDITION_ENDINGS = ["itis", "osis", "oma", "opathy", "aemia", "algia", "oplasia", "omalacia", "uria", "ectasia", "asis"]
_TEST_ENDINGS = ["ography", "oscopy", "ogram", "ometry", "ocentesis"]
_MEDICINE_ENDINGS = ["mab", "olol", "pril", "statin", "azole", "mycin", "cillin", "idine", "amine", "oxacin", "parin", "tinib", "afil", "one", "ide"]
_PLACES = ["hand", "foot", "back", "neck", "eye", "ear", "knee", "hip", "mouth", "jaw", "wrist", "toe", "elbow", "nail", "scalp", "tongue"]


def _syllables(rng: np.random.Generator, count: int) -> str:
    return "".join(pick(rng, _ONSETS) + pick(rng, _VOWELS) + pick(rng, _CODAS) for _ in range(count))


def _greek(rng: np.random.Generator, endings: list[str]) -> str:
    second = "o" + pick(rng, _STEMS) if chance(rng, 0.25) else ""
    return pick(rng, _PREFIXES) + pick(rng, _STEMS) + second + pick(rng, endings)


def _condition(rng: np.random.Generator) -> str:
    if chance(rng, 0.5):
        return _greek(rng, _CONDITION_ENDINGS)
    person = _syllables(rng, 2).capitalize()
    return person + pick(rng, ["'s disease", " disease", " syndrome", "'s syndrome", " fever", " disorder", " infection"])


def _symptom(rng: np.random.Generator) -> str:
    if chance(rng, 0.5):
        return _syllables(rng, 3)
    return pick(rng, ["a stiff ", "a swollen ", "a numb ", "a burning ", "an itchy ", "a cold ", "a twitching "]) + pick(rng, _PLACES)


def _test(rng: np.random.Generator) -> str:
    if chance(rng, 0.5):
        return _greek(rng, _TEST_ENDINGS)
    return pick(rng, ["a ", "the "]) + _syllables(rng, 2).capitalize() + pick(rng, [" test", " scan", " level", " screening"])


def _medicine(rng: np.random.Generator) -> str:
    return _syllables(rng, 2) + pick(rng, _MEDICINE_ENDINGS)


def _body(rng: np.random.Generator) -> str:
    return "the " + _syllables(rng, 2) + pick(rng, ["um", "us", "ex", " gland", " nerve", " muscle", " bone", " vein"])


def _first_aid(rng: np.random.Generator) -> str:
    if chance(rng, 0.5):
        return pick(rng, ["a ", "an "]) + _syllables(rng, 2) + pick(rng, [" bite", " sting", " burn", " injury", " poisoning"])
    return pick(rng, ["a dislocated ", "a crushed ", "a torn ", "a bruised ", "a pierced ", "a trapped "]) + pick(rng, _PLACES)


_BY_KIND = {
    "condition": _condition,
    "symptom": _symptom,
    "test": _test,
    "medicine": _medicine,
    "body": _body,
    "first_aid": _first_aid,
}


def invented_name(rng: np.random.Generator, kind: str) -> str:
    """A name that reads like a topic of `kind` and means nothing, or nothing that the corpus teaches."""
    return _BY_KIND[kind](rng)
