"""The two small things everything rests on: calendar arithmetic and three-valued truth."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takst.runtime import dates
from takst.runtime.kleene import NO, YES, Truth, all_of, any_of, known, unknown

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2050, 12, 31))
UNITS = st.sampled_from(["day", "week", "month", "year"])


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        ("2018-01-31", 1, "month", "2018-02-28"),
        ("2020-01-31", 1, "month", "2020-02-29"),
        ("2018-08-31", 6, "month", "2019-02-28"),
        ("2018-05-31", 6, "month", "2018-11-30"),
        ("2016-02-29", 1, "year", "2017-02-28"),
        ("2018-12-31", 1, "day", "2019-01-01"),
        ("2018-03-01", -1, "month", "2018-02-01"),
    ],
)
def test_adding_months_keeps_the_day_or_takes_the_months_last_day(start: str, number: int, unit: str, end: str) -> None:
    assert dates.add(dt.date.fromisoformat(start), number, unit) == dt.date.fromisoformat(end)  # type: ignore[arg-type]


def test_within_leaves_out_the_day_itself_and_takes_the_last_day_in() -> None:
    start = dt.date(2018, 1, 15)
    assert not dates.within_after(start, start, 6, "month")
    assert dates.within_after(dt.date(2018, 7, 15), start, 6, "month")
    assert not dates.within_after(dt.date(2018, 7, 16), start, 6, "month")


@given(DAYS, st.integers(1, 40), UNITS)
def test_the_window_reaches_back_to_the_earliest_date_that_still_counts(day: dt.date, number: int, unit: str) -> None:
    start = dates.reaches_back_to(day, number, unit)  # type: ignore[arg-type]
    assert dates.within_after(day, start, number, unit)  # type: ignore[arg-type]
    assert not any(
        dates.within_after(day, start - dt.timedelta(days=n), number, unit)  # type: ignore[arg-type]
        for n in range(1, 40)
    )


def test_a_person_born_on_29_february_is_a_year_older_on_1_march() -> None:
    born = dt.date(2012, 2, 29)
    assert dates.age(born, dt.date(2018, 2, 28)) == 5
    assert dates.age(born, dt.date(2018, 3, 1)) == 6
    assert dates.age(born, dt.date(2020, 2, 29)) == 8


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert dates.calendar_window(dt.date(2018, 4, 1), "week") == (dt.date(2018, 3, 26), dt.date(2018, 4, 1))


VALUES = [True, False, None]


@pytest.mark.parametrize(("one", "two"), list(itertools.product(VALUES, VALUES)))
def test_and_or_follow_kleene(one: bool | None, two: bool | None) -> None:
    a, b = (unknown("x@1") if v is None else known(v) for v in (one, two))
    conjunction = False if False in (one, two) else None if None in (one, two) else True
    disjunction = True if True in (one, two) else None if None in (one, two) else False
    assert (a & b).value is conjunction
    assert (a | b).value is disjunction


def test_only_what_could_decide_is_asked_for() -> None:
    assert all_of([NO, unknown("a@1")]) == NO
    assert all_of([YES, unknown("a@1"), unknown("b@1")]).needs == {"a@1", "b@1"}
    assert any_of([YES, unknown("a@1")]).needs == frozenset()


def test_a_result_names_the_presumptions_it_rests_on_and_no_others() -> None:
    presumed = Truth(False, assumed=frozenset({"a@1"}))
    assert (presumed & NO).assumed == frozenset()
    assert (presumed & YES).assumed == {"a@1"}


def test_a_truth_is_never_taken_for_a_plain_bool() -> None:
    with pytest.raises(TypeError, match=r"ask \.value"):
        bool(YES)
