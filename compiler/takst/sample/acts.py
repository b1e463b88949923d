"""A rule -> acts that bring it to the point where it decides one way or the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from attrs import evolve, frozen

from takst.ir import nodes as ir
from takst.ir.walk import codes_of, conditions_in, conditions_of_rule, own_lines
from takst.runtime import dates
from takst.runtime.windows import Window
from takst.sample.shop import Act, Shop

MOST_LINES = 6


@frozen
class Around:
    """Acts that bring a rule to the point where it decides one way or the other."""

    shop: Shop

    def rule(self, rule: ir.AnyRule) -> list[Act]:
        day = self.shop.day()
        subject = self._subject(rule, day)
        acts = [subject, *self._by_family(rule, subject)]
        for guard in conditions_of_rule(rule):
            for cond in conditions_in(guard):
                acts += self._by_condition(cond, subject)
        return acts[:MOST_LINES]

    def _subject(self, rule: ir.AnyRule, day: dt.date) -> Act:
        if rule.subject.material is not None:
            return Act(rule.subject.material, day, material=True)
        codes = sorted(rule.subject.codes) or self.shop.codes
        return Act(self.shop.one(codes), day, units=self.shop.one((1, 1, 1, 2, 3)))

    def _by_family(self, rule: ir.AnyRule, subject: Act) -> list[Act]:
        match rule:
            case ir.PairTable(pairs=pairs):
                partners = [partner for partner, _ in pairs.of(subject.code)]
                return [Act(self.shop.one(partners), subject.date + dt.timedelta(days=self.shop.one((0, 0, 0, 1))))]
            case ir.IntervalBan(partners=lines, number=number, unit=unit, side=side):
                return [self._partner(lines, self._at_distance(subject.date, number, unit, side), subject)]
            case ir.Inclusion(items=lines, reach=tuple(reach)):
                return [self._partner(lines, self._at_distance(subject.date, *reach, "before"), subject)]
            case ir.Limit(number=number, window=window):
                codes = [subject.code, subject.code, *sorted(rule.counting)]
                return self._repeated(subject, codes, number, window)
            case ir.Rank(window=window) | ir.Cap(window=window):
                codes = sorted(rule.subject.codes) or [subject.code]
                return self._repeated(subject, codes, self.shop.one((1, 2, 3)), window)
            case _:
                named = own_lines(rule)
                if named is None or not named.elements:
                    return []
                days = [subject.date, subject.date, subject.date + dt.timedelta(days=1)]
                return [self._partner(named, self.shop.one(days), subject) for _ in range(self.shop.one((1, 1, 2)))]

    def _by_condition(self, cond: ir.Cond, subject: Act) -> list[Act]:
        match cond:
            case ir.Billed(partners=lines, number=int(number), unit=str(unit), side=side):
                day = self._at_distance(subject.date, number, unit, "before" if side == "before" else "after")
                return [self._partner(lines, day, subject)]
            case ir.Billed(partners=lines, side=side):
                step = {"with": 0, "after": -1, "before": 1}[side]
                return [self._partner(lines, subject.date + dt.timedelta(days=step), subject)]
            case ir.CountOver(number=number, counted=counted, window=window):
                codes = [subject.code] if counted is None else sorted(codes_of(counted)) or [subject.code]
                return self._repeated(subject, codes, number, window)
            case _:
                return []

    def _repeated(self, subject: Act, codes: Sequence[str], number: int, window: Window) -> list[Act]:
        """Lines that fill the window to its limit, or to one more or less."""
        total = max(1, number + self.shop.one((-1, 0, 0, 1)))
        lines = min(total, MOST_LINES - 2)
        shares = [total // lines + (1 if index < total % lines else 0) for index in range(lines)]
        days = self._in_window(subject.date, window)
        if subject.material:
            codes = [subject.code]
        return [evolve(subject, code=self.shop.one(codes), date=self.shop.one(days), units=units) for units in shares]

    def _in_window(self, day: dt.date, window: Window) -> list[dt.date]:
        """Days at both ends of the window, and the first outside."""
        one = dt.timedelta(days=1)
        if window.kind in ("day", "week", "month", "calendar year"):
            first, last = dates.calendar_window(day, window.kind)
            return [first, last, day, day, last + one]
        if window.number is not None and window.unit is not None:
            end = dates.add(day, window.number, window.unit)
            return [day, end - one, end, dates.add(day, -window.number, window.unit)]
        if window.period is not None and window.period.start is not None and window.period.end is not None:
            return [window.period.start, window.period.end, window.period.end + one, day]
        return [day, day, day + one, dates.add(day, 1, "month")]

    def _at_distance(self, day: dt.date, number: int, unit: dates.TimeUnit, side: str) -> dt.date:
        """A day so long before (for `after`) or after the day, or one day beside that."""
        back = side == "after" or (side == "of" and self.shop.chance(50))
        step = dt.timedelta(days=self.shop.one((-1, 0, 0, 1)))
        return dates.add(day, -number if back else number, unit) + step

    def _partner(self, lines: ir.LineSet, day: dt.date, subject: Act) -> Act:
        element = self.shop.one(lines.elements)
        if isinstance(element, ir.AnyOther):
            element = element.of or element
        match element:
            case ir.Listed(code=code):
                return Act(code, day)
            case ir.InGroup(codes=codes):
                outside = sorted(self.shop.spec.outside) or ["ZZ999"]
                return Act(self.shop.one(sorted(codes) if codes and self.shop.chance(80) else outside), day)
            case ir.Another(prefix=prefix):
                return Act(self.shop.one([c for c in self.shop.codes if c.startswith(prefix)] or [subject.code]), day)
            case ir.Named(text=text):
                if self.shop.chance(50):
                    return Act(text, day, material=True)
                return Act(self.shop.one(self.shop.codes), day, label=text)
            case ir.AnyMaterial():
                return Act("some material", day, material=True)
            case _:
                return Act(self.shop.one(self.shop.codes), day)
