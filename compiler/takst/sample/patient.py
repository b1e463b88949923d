"""Acts around one or two rules -> the claims and the history of one patient."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from attrs import define, evolve, field

from takst.ir import nodes as ir
from takst.runtime import dates
from takst.sample.acts import Around
from takst.sample.shop import UNSAID, Act, Shop
from takst.sample.writer import Claim, Writer, put


@define
class Patient:
    """The claims of one patient."""

    shop: Shop
    number: int
    born: dt.date = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Near the birthdays that rules ask for; rules about newborns want one near the first day of all."""
        shop = self.shop
        ages = [int(value) for value in shop.values.get("patient.age", ()) if value >= 0] or [30]
        step = dt.timedelta(days=shop.one((-1, 0, 1, 200)))
        self.born = dates.add(shop.one(shop.days), -shop.one(ages), "year") - step
        if "patient.birth_date" in shop.values and shop.chance(20):
            self.born = shop.days[0] - dt.timedelta(days=shop.one((0, 4, 5, 28, 29)))

    def claims(self) -> list[Claim]:
        shop = self.shop
        acts = [act for _ in range(shop.one((1, 1, 2))) for act in Around(shop).rule(shop.one(shop.rules))]
        if shop.chance(20):
            acts.append(Act(shop.one(shop.codes), shop.one(acts).date))
        if shop.chance(20):  # the same once more, on a day on which other law may hold
            acts.append(evolve(shop.one(acts), date=shop.day()))
        if shop.chance(3):
            acts.append(Act("ZZ999", shop.day()))
        acts = [evolve(act, date=max(act.date, self.born)) for act in acts]
        places = [shop.one((0, 0, 0, 0, 1, 2)) for _ in acts]  # this claim, another one, history
        own, beside, before = ([act for act, at in zip(acts, places, strict=True) if at == n] for n in range(3))
        written = [self._claim(f"C{self.number}", own or acts[:1], before, acts)]
        if beside:
            written.append(self._claim(f"C{self.number}b", beside, [], acts))
            if shop.chance(10):
                written[1]["replaces"] = written[0]["claim"]
        return written

    def _claim(self, name: str, acts: Sequence[Act], before: Sequence[Act], known: Sequence[Act]) -> Claim:
        shop = self.shop
        writer = Writer.of(shop, known)
        claim: Claim = {"claim": name, "patient": self._person(writer)}
        provider: Claim = {}
        put(provider, "id", shop.one(("D1", "D2", UNSAID)))
        put(claim, "provider", writer.owner("provider", provider))
        claim["lines"] = [writer.line(act, n) for n, act in enumerate(acts, start=1)]
        if shop.chance(20):  # what is said once for the claim holds for the lines that do not say it
            put(claim, "facts", claim["lines"][0].pop("facts", {}))
        if before:
            claim["history"] = [writer.history(act) for act in before]
        if shop.chance(30):
            last = max(act.date for act in acts)
            claim["received"] = (last + dt.timedelta(days=shop.one((0, 1, 30)))).isoformat()
        put(claim, "history_complete_from", self._complete_from(acts))
        put(claim, "approvals", writer.approvals(acts, claim["lines"]))
        put(claim, "documents", writer.documents(acts))
        put(claim, "episodes", writer.episodes(claim))
        put(claim, "used", self._used())
        return claim

    def _used(self) -> Any:
        """Near the numbers of the quotas, in one of the departments that rules speak of, or in none that is said."""
        shop = self.shop
        quotas = [rule for rule in shop.rules if isinstance(rule, ir.Limit) and rule.service is not None]
        if not quotas or shop.chance(30):
            return UNSAID
        departments = (*shop.values.get("provider.department", ()), None)
        return [
            {
                "service": quota.service,
                "department": shop.one(departments),
                "units": max(0, quota.number - shop.one((0, 1, 2, 3))),
            }
            for quota in quotas
            if shop.chance(70)
        ]

    def _person(self, writer: Writer) -> Claim:
        person: Claim = {"id": f"P{self.number}"}
        put(person, "sex", self.shop.one(("F", "M", None, UNSAID)))
        put(person, "birth_date", self.shop.one((self.born.isoformat(), self.born.isoformat(), None, UNSAID)))
        return writer.owner("patient", person) or person

    def _complete_from(self, acts: Sequence[Act]) -> Any:
        day = min(act.date for act in acts)
        back = dates.add(day, -self.shop.one((1, 6, 12, 36)), "month")
        choices = (UNSAID, self.born, "0001-01-01", back, back + dt.timedelta(days=1), day)
        chosen = self.shop.one(choices)
        return chosen.isoformat() if isinstance(chosen, dt.date) else chosen
