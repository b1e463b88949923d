"""A made-up tariff of 5,000 rules -> a ruleset, and the same rules as plain rows for those who check without takst.

Every simple family is in it: pairs that exclude each other in a visit or on a day, prices that contain others, limits
of a day, a calendar year and six months, intervals, required lines, conditions on age, sex and a fact, codes with days.
The seed decides everything, so that everybody measures the same rules.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NAME, SEED = "many", 11
CODES = 1_500
FREE, DATED = 140, range(140, 200)
"""The first codes have no rule about one line alone: a line that would break one is made of these instead. The next
ones have days, and no rule: those outside their days would not speak."""
REQUIRING, REQUIRED = range(1_300, 1_400), range(1_400, 1_500)
IN_VISIT, ON_DAY, CONTAINED = 1_600, 400, 300
PER_DAY, PER_YEAR, PER_HALF_YEAR = 700, 500, 300
AGAIN, AFTER = 300, 150
BY_AGE, BY_SEX, BY_FACT = 200, 100, 350
MIDDLE = dt.date(2024, 7, 1)

HEADER = f"""ruleset {NAME} "Many claims"
source act "Act" language en published 2023-01-01
in force from 2023-01-01
codes look like "A0000"
catalogue "codes.csv"
key visit: session presumed patient, provider, date
fact duration_min: number in min "How long did it take?"

from act "Art. 1"
"""


def code(number: int) -> str:
    return f"A{number:04}"


class Tariff:
    """The rules as rows of numbers. A rule's number is its place in `ids`, which has what takst calls it."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.said: dict[int, list[str]] = {}
        self.days: dict[int, tuple[dt.date | None, dt.date | None]] = {}
        self.pairs: list[tuple[int, int, int, str, str]] = []
        """Rule, carrier, other code, `visit` or `day`, `excluded` or `contained`."""
        self.limits: list[tuple[int, int, int, str]] = []
        """Rule, code, how many, `day`, `year` or `half`."""
        self.intervals: list[tuple[int, int, int, int, int]] = []
        """Rule, code, the code before it, days, months."""
        self.requirements: list[tuple[int, int, int]] = []
        self.conditions: list[tuple[int, int, int | None, str | None, int | None]] = []
        """Rule, code, least age, sex, least duration."""
        self.unknown: list[tuple[int, int]] = []
        """Rule and code: not in force on that day."""
        self._chance = random.Random(SEED)
        self._with_rules = [one for one in range(CODES) if one not in DATED]
        self._fill()

    def _say(self, subject: int, sentence: str, slug: str) -> int:
        if sentence:
            self.said.setdefault(subject, []).append(sentence)
        self.ids.append(f"{NAME}.{code(subject)}.{slug}")
        return len(self.ids) - 1

    def _fill(self) -> None:
        for subject, needed in zip(REQUIRING, REQUIRED, strict=True):
            rule = self._say(subject, f"requires {code(needed)} in the same visit", "requires")
            self.requirements.append((rule, subject, needed))
        self._pairs()
        every = self._with_rules
        for count, kind, words, choices in (
            (PER_DAY, "day", "per day", (2, 3, 4)),
            (PER_YEAR, "year", "per calendar year", (3, 4, 6)),
            (PER_HALF_YEAR, "half", "within 6 months", (3, 4)),
        ):
            for subject in self._chance.sample(every, count):
                most = self._chance.choice(choices)
                rule = self._say(subject, f"max {most} {words}", f"max-{most}-{words.replace(' ', '-')}")
                self.limits.append((rule, subject, most, kind))
        for subject in self._chance.sample(every, AGAIN):
            days = self._chance.choice((7, 14, 30))
            slug = f"not-again-within-{days}-days"
            rule = self._say(subject, f"cannot be billed again within {days} days", slug)
            self.intervals.append((rule, subject, subject, days, 0))
        for subject in self._chance.sample(every, AFTER):
            other = self._chance.choice([one for one in every if one != subject])
            sentence = f"cannot be billed within 2 months after {code(other)}"
            rule = self._say(subject, sentence, "not-within-2-months-after")
            self.intervals.append((rule, subject, other, 0, 2))
        self._about_one_line()

    def _pairs(self) -> None:
        taken = {frozenset((one, two)) for one, two in zip(REQUIRING, REQUIRED, strict=True)}
        for count, scope, kind in (
            (IN_VISIT, "visit", "excluded"),
            (ON_DAY, "day", "excluded"),
            (CONTAINED, "visit", "contained"),
        ):
            for _ in range(count):
                one, two = self._chance.sample(self._with_rules, 2)
                while frozenset((one, two)) in taken:
                    one, two = self._chance.sample(self._with_rules, 2)
                taken.add(frozenset((one, two)))
                verb, slug = ("cannot be billed with",) * 2 if kind == "excluded" else ("includes", "includes")
                sentence = f"{verb} {code(two)} in the same {scope}"
                rule = self._say(one, sentence, f"{slug.replace(' ', '-')}.{code(two)}")
                self.pairs.append((rule, one, two, scope, kind))

    def _about_one_line(self) -> None:
        bound = range(DATED.stop, REQUIRING.start)
        for subject in self._chance.sample(bound, BY_AGE):
            least = self._chance.choice((6, 14, 18, 50))
            rule = self._say(subject, f"only when patient.age >= {least}", "only-when-patient-age")
            self.conditions.append((rule, subject, least, None, None))
        for subject in self._chance.sample(bound, BY_SEX):
            sex = self._chance.choice(("F", "M"))
            rule = self._say(subject, f"only when patient.sex is {sex}", "only-when-patient-sex")
            self.conditions.append((rule, subject, None, sex, None))
        for subject in self._chance.sample(bound, BY_FACT):
            least = self._chance.choice((10, 15, 20))
            rule = self._say(subject, f"only when duration_min >= {least}", "only-when-duration-min")
            self.conditions.append((rule, subject, None, None, least))
        for subject in DATED:
            has_ended = subject % 2 == 0
            self.days[subject] = (None, MIDDLE - dt.timedelta(days=1)) if has_ended else (MIDDLE, None)
            self.unknown.append((self._say(subject, "", "in-force"), subject))

    # ------------------------------------------------------------ the ruleset

    def write(self, folder: Path) -> None:
        """A rule file and its catalogue."""
        rows = []
        for number in range(CODES):
            first, last = self.days.get(number, (None, None))
            cells = (code(number), f"Service {number}", f"{number % 90 + 1}.50", first or "", last or "")
            rows.append(",".join(map(str, cells)) + "\n")
        head = "code,label,coefficient,valid_from,valid_to\n"
        (folder / "codes.csv").write_text(head + "".join(rows), encoding="utf-8")
        blocks = [f"{code(0)} to {code(CODES - 1)}\n    pays coefficient\n"]
        for number, sentences in sorted(self.said.items()):
            blocks.append(f"{code(number)}\n" + "".join(f"    {one}\n" for one in sentences))
        (folder / "rules.takst").write_text(HEADER + "\n" + "\n".join(blocks), encoding="utf-8")

    def tables(self) -> dict[str, tuple[str, list[tuple[Any, ...]]]]:
        """The rules as tables: name -> columns with their types, and rows with codes as lines have them."""
        return {
            "pairs": (
                "rule INTEGER, one VARCHAR, two VARCHAR, scope VARCHAR, kind VARCHAR",
                [(rule, code(one), code(two), scope, kind) for rule, one, two, scope, kind in self.pairs],
            ),
            "limits": (
                "rule INTEGER, code VARCHAR, most INTEGER, kind VARCHAR",
                [(rule, code(one), most, kind) for rule, one, most, kind in self.limits],
            ),
            "intervals": (
                "rule INTEGER, code VARCHAR, before VARCHAR, days INTEGER, months INTEGER",
                [(rule, code(one), code(two), days, months) for rule, one, two, days, months in self.intervals],
            ),
            "requirements": (
                "rule INTEGER, code VARCHAR, needed VARCHAR",
                [(rule, code(one), code(two)) for rule, one, two in self.requirements],
            ),
            "conditions": (
                "rule INTEGER, code VARCHAR, age INTEGER, sex VARCHAR, duration INTEGER",
                [(rule, code(one), age, sex, duration) for rule, one, age, sex, duration in self.conditions],
            ),
            "unknown": (
                "rule INTEGER, code VARCHAR, first DATE, last DATE",
                [(rule, code(one), *self._in_force(one)) for rule, one in self.unknown],
            ),
        }

    def _in_force(self, number: int) -> Iterator[dt.date]:
        first, last = self.days[number]
        yield first or dt.date(2023, 1, 1)
        yield last or dt.date(9999, 12, 31)
