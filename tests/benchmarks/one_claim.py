"""One claim of three lines with a year of history: the generated validator against a check written by hand.

    python tests/benchmarks/one_claim.py

Both judge the same made-up claims by the same 5,000 rules (bans, intervals, limits of a day and of a year, required
lines, conditions). The check by hand looks rules up in dictionaries and gives bare numbers of rules; takst gives
results with findings, whose texts are made when asked for. What they find is compared before anything is timed. What is
printed is Markdown.
"""

from __future__ import annotations

import datetime as dt
import json
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET

from takst.backends.python import generate
from takst.driver import load, rule_files
from takst.runtime import entry
from takst.runtime.claim import Claim, HistoryLine, Line, Patient
from takst.runtime.plan import Plan

SEED, CODES, HISTORY = 5, 1_500, 24
BANS, INTERVALS, OF_A_DAY, OF_A_YEAR, REQUIRED, CONDITIONS = 2_500, 500, 800, 500, 200, 500
CLAIMS, WITH_TROUBLE = 2_000, 0.15
START = dt.date(2024, 1, 1)

HEADER = """ruleset bench "One claim"
source act "Act" language en published 2024-01-01
in force from 2024-01-01
codes look like "A000"
catalogue "codes.csv"
key visit: session presumed patient, provider, date
fact duration_min: number in min "How long?"
from act "Art. 1"
"""


UNKNOWN = -1
"""The number of what is wrong with a code that nobody knows, or not on that day."""


def same_visit(day: dt.date, session: object, other: Line) -> bool:
    """By the session, where both lines say it, else by the day; patient and provider are those of the claim."""
    if session is UNSET or other.session is UNSET:
        return other.date == day
    return other.session == session


class Tariff:
    """The rules as dictionaries, as somebody would write them down who checks by hand. A rule is a number."""

    def __init__(self) -> None:
        chance = random.Random(SEED)
        self.codes = [f"{'ABC'[n // 1000]}{n % 1000:03}" for n in range(CODES)]
        self.prices = {code: f"{n % 90 + 1}.50" for n, code in enumerate(self.codes)}
        self.ids: list[str] = []
        self.text: dict[str, list[str]] = {}
        self.bans: dict[str, dict[str, int]] = {}
        self.intervals: dict[str, tuple[int, int]] = {}
        self.of_a_day: dict[str, tuple[int, int]] = {}
        self.of_a_year: dict[str, tuple[int, int]] = {}
        self.required: dict[str, tuple[str, int]] = {}
        self.durations: dict[str, tuple[int, int]] = {}
        pairs = [chance.sample(self.codes, 2) for _ in range(BANS)]
        for one, two in dict.fromkeys((min(pair), max(pair)) for pair in pairs):
            self.bans.setdefault(one, {})[two] = self._say(one, f"cannot be billed with {two} in the same visit")
        for one in chance.sample(self.codes, INTERVALS):
            days = chance.choice((7, 14, 30))
            self.intervals[one] = (days, self._say(one, f"cannot be billed again within {days} days"))
        for one in chance.sample(self.codes, OF_A_DAY):
            most = chance.choice((1, 2, 3))
            self.of_a_day[one] = (most, self._say(one, f"max {most} per day"))
        for one in chance.sample(self.codes, OF_A_YEAR):
            most = chance.choice((4, 6, 12))
            self.of_a_year[one] = (most, self._say(one, f"max {most} per calendar year"))
        for one in chance.sample(self.codes, REQUIRED):
            needed = chance.choice([code for code in self.codes if code != one])
            if one not in self.bans.get(needed, {}) and needed not in self.bans.get(one, {}):
                self.required[one] = (needed, self._say(one, f"requires {needed} in the same visit"))
        for one in chance.sample(self.codes, CONDITIONS):
            least = chance.choice((10, 20, 30))
            self.durations[one] = (least, self._say(one, f"only when duration_min >= {least}"))

        self.free = [code for code in self.codes if code not in self.required]

    def _say(self, code: str, sentence: str) -> int:
        """The number of a new rule; `ids` has what takst calls it."""
        self.text.setdefault(code, []).append(sentence)
        words = sentence.split()
        if "with" in words:
            slug = f"cannot-be-billed-with.{words[4]}"
        elif "again" in words:
            slug = f"not-again-within-{words[5]}-days"
        elif "max" in words:
            slug = "-".join(words)
        else:
            slug = "requires" if "requires" in words else "only-when-duration-min"
        self.ids.append(f"bench.{code}.{slug}")
        return len(self.ids) - 1

    def write(self, folder: Path) -> None:
        rows = [f"{code},Service {code},{price}\n" for code, price in self.prices.items()]
        (folder / "codes.csv").write_text("code,label,coefficient\n" + "".join(rows), encoding="utf-8")
        blocks = [f"{self.codes[0]} to {self.codes[-1]}\n    pays coefficient\n"]
        blocks += [f"{code}\n" + "".join(f"    {one}\n" for one in said) for code, said in self.text.items()]
        (folder / "rules.takst").write_text(HEADER + "\n" + "\n".join(blocks), encoding="utf-8")

    # ------------------------------------------------------------ the check by hand

    def check(self, claim: Claim) -> list[tuple[int, int]]:
        """Line and rule of everything that is wrong, or that cannot be told for want of history."""
        found: list[tuple[int, int]] = []
        lines = claim.lines
        history = [one for one in claim.history if one.status != "withdrawn"]  # type: ignore[union-attr]
        known_from = claim.history_complete_from
        bans, intervals, of_a_day, of_a_year = self.bans, self.intervals, self.of_a_day, self.of_a_year
        for number, line in enumerate(lines, start=1):
            code, day, session = line.code, line.date, line.session
            if code not in self.prices or day < START:
                found.append((number, UNKNOWN))
                continue
            banned = bans.get(code)
            if banned is not None:
                for other in lines:
                    if other.code in banned and same_visit(day, session, other):
                        found.append((number, banned[other.code]))
            for earlier in history:
                if earlier.date == day or session is not UNSET:
                    if banned is not None and earlier.code in banned and same_visit(day, session, earlier):
                        found.append((number, banned[earlier.code]))
                    if code in bans.get(earlier.code, ()) and same_visit(day, session, earlier):
                        found.append((number, bans[earlier.code][code]))
            if code in intervals:
                days, rule = intervals[code]
                for earlier in history:
                    if earlier.code == code and 0 < (day - earlier.date).days <= days:
                        found.append((number, rule))
                        break
                else:
                    if known_from > day - dt.timedelta(days=days):  # type: ignore[operator]
                        found.append((number, rule))
            if code in of_a_day:
                most, rule = of_a_day[code]
                units = line.units
                for other in lines[: number - 1]:
                    if other.code == code and other.date == day:
                        units += other.units
                for earlier in history:
                    if earlier.code == code and earlier.date == day:
                        units += earlier.units
                if units > most:
                    found.append((number, rule))
            if code in of_a_year:
                most, rule = of_a_year[code]
                units, year = line.units, day.year
                for other in lines[: number - 1]:
                    if other.code == code and other.date.year == year:
                        units += other.units
                for earlier in history:
                    if earlier.code == code and earlier.date.year == year:
                        units += earlier.units
                if units > most or known_from > dt.date(year, 1, 1):  # type: ignore[operator]
                    found.append((number, rule))
            needed = self.required.get(code)
            if needed is not None:
                for other in lines:
                    if other.code == needed[0] and same_visit(day, session, other):
                        break
                else:
                    found.append((number, needed[1]))
            duration = self.durations.get(code)
            if duration is not None:
                said = line.facts.get("duration_min")
                if said is None or said < duration[0]:
                    found.append((number, duration[1]))
        return found

    # ------------------------------------------------------------ claims

    def claims(self, count: int) -> list[Claim]:
        """Most of them in order, some with a rule broken on purpose."""
        chance = random.Random(SEED + 1)
        return [self._claim(chance, f"C{n}") for n in range(count)]

    def _claim(self, chance: random.Random, name: str) -> Claim:
        day = dt.date(2025, 1, 1) + dt.timedelta(days=chance.randrange(300))
        codes = chance.sample(self.free, 3)
        earlier = [
            (chance.choice(self.codes), day - dt.timedelta(days=chance.randrange(1, 365))) for _ in range(HISTORY)
        ]
        if chance.random() < WITH_TROUBLE:
            match chance.randrange(3):
                case 0:
                    codes[0] = chance.choice(list(self.bans))
                    codes[1] = chance.choice(list(self.bans[codes[0]]))
                case 1:
                    codes[0] = chance.choice(list(self.intervals))
                    earlier[0] = (codes[0], day - dt.timedelta(days=3))
                case _:
                    codes[2] = chance.choice(list(self.required))
        elif chance.random() < 0.2:
            codes[1] = chance.choice(list(self.required))
            codes[2] = self.required[codes[1]][0]
        sessions = chance.choice(("A", "B")) if chance.random() < 0.2 else UNSET
        lines = [
            Line(
                code=code,
                date=day,
                n=n,
                session=sessions,
                units=chance.choice((1, 1, 1, 2)),
                facts={"duration_min": chance.choice((30, 45, 60))} if code in self.durations else {},
            )
            for n, code in enumerate(codes, start=1)
        ]
        return Claim(
            claim=name,
            patient=Patient(id=f"P{name}"),
            lines=tuple(lines),
            history=tuple(
                HistoryLine(code=code, date=on, status="withdrawn" if chance.random() < 0.02 else "paid")
                for code, on in earlier
            ),
            history_complete_from=START - dt.timedelta(days=400),
        )


# ---------------------------------------------------------------- measuring


def each(run: Callable[[Any], object], inputs: Sequence[Any], times: int = 9) -> list[float]:
    """Of each input the middle time of several runs in a row, in microseconds: a claim is in the caches of the machine
    when it is judged, for it has just come in."""
    clock = time.perf_counter
    found = []
    for one in inputs:
        own = []
        for _ in range(times):
            start = clock()
            run(one)
            own.append(clock() - start)
        found.append(statistics.median(own) * 1e6)
    return found


def plan_of(tariff: Tariff, folder: Path) -> Plan:
    """The validator as `takst build` writes it."""
    tariff.write(folder)
    rules = load(rule_files(folder)).checked
    assert rules is not None
    package = folder / "bench_one_claim"
    package.mkdir()
    for name, text in generate(rules).items():
        (package / name).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    plan: Plan = __import__("bench_one_claim").PLAN
    return plan


def compare(tariff: Tariff, plan: Plan, claims: Sequence[Claim]) -> int:
    """Both find the same; how many claims have something found in them."""
    troubled = 0
    for claim in claims:
        by_hand = sorted((n, tariff.ids[rule]) for n, rule in tariff.check(claim))
        for document in (claim, msgspec.json.encode(claim), msgspec.to_builtins(claim)):
            result = entry.validate(plan, document, (), "ask")
            assert sorted((one.line, one.rule) for one in result.findings) == by_hand, (claim, by_hand, result.findings)
        troubled += bool(by_hand)
    return troubled


def report(tariff: Tariff, plan: Plan) -> None:
    claims = tariff.claims(CLAIMS)
    troubled = compare(tariff, plan, claims)
    texts = [msgspec.json.encode(claim).decode() for claim in claims]
    shapes = msgspec.json.Decoder(Claim)

    def by_hand_from_text(text: str) -> object:
        return tariff.check(msgspec.convert(json.loads(text), Claim))

    def dict_by_hand(text: str) -> object:
        return json.loads(text)

    print("# One claim: three lines, 24 earlier ones, 5,000 rules\n")
    print(f"Python {platform.python_version()}, {platform.machine()}; {CLAIMS} claims, {troubled} with findings")
    print(f"Both find the same in all of them. {len(tariff.ids)} rules.\n")
    print("| from | by hand, median | takst, median | ratio | takst, mean | takst, claims with findings |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    has_trouble = [bool(tariff.check(claim)) for claim in claims]
    reading = statistics.median(each(dict_by_hand, texts))
    for what, inputs, hand in (
        ("objects", claims, statistics.median(each(tariff.check, claims))),
        ("JSON text", texts, reading + statistics.median(each(tariff.check, claims))),
    ):
        own = each(lambda one: entry.validate(plan, one, (), "ask"), inputs)
        middle = statistics.median(own)
        found = statistics.median(one for one, bad in zip(own, has_trouble, strict=True) if bad)
        print(
            f"| {what} | {hand:.1f} µs | {middle:.1f} µs | {middle / hand:.2f} | {statistics.mean(own):.1f} µs "
            f"| {found:.0f} µs |"
        )
    quick = statistics.median(each(shapes.decode, texts))
    print(f"\nReading the text with `json` takes {reading:.1f} µs, with msgspec {quick:.1f} µs.")
    whole = each(lambda one: entry.validate(plan, one, (), "ask").as_dict(), claims[:500])
    print(f"The whole result as a dictionary, amounts and texts included: {statistics.median(whole):.0f} µs.")


def start(command: Sequence[str]) -> float:
    """Seconds until a command has ended, the middle of 5."""
    found = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        found.append(time.perf_counter() - began)
    return statistics.median(found)


def report_starts(folder: Path) -> None:
    claim = {"claim": "C1", "patient": {"id": "P1"}, "lines": [{"code": "SK053", "date": "2018-04-02"}]}
    file = folder / "claim.json"
    file.write_text(json.dumps(claim), encoding="utf-8")
    takst = str(Path(sys.executable).parent / "takst")
    print(f"\n| start | seconds |\n| --- | ---: |\n| python -c pass | {start([sys.executable, '-c', 'pass']):.3f} |")
    print(f"| import takst_rules.hzzo | {start([sys.executable, '-c', 'import takst_rules.hzzo']):.3f} |")
    print(f"| takst validate hzzo claim.json | {start([takst, 'validate', 'hzzo', str(file)]):.3f} |")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        made = Tariff()
        report(made, plan_of(made, Path(name)))
        report_starts(Path(name))
