"""From declared groups to their codes. A group may be made of groups; what is incomplete below is incomplete above."""

from __future__ import annotations

from attrs import define, evolve, field

from takst.ir import nodes as ir
from takst.ir.conditions import condition
from takst.ir.context import Context, reading
from takst.ir.sets import codes
from takst.ir.walk import conditions_in
from takst.syntax import nodes as syn


def lower_groups(ctx: Context) -> tuple[ir.GroupInfo, ...]:
    """Fills `ctx.groups`. A group with a mistake is broken, and so is what uses it."""
    lowering = _Groups(ctx)
    for name in ctx.ruleset.groups:
        lowering.lower(name)
    for name in list(ctx.groups):  # parts stand before what is made of them
        _know(name, ctx)
    return tuple(_info(name, ctx) for name in ctx.ruleset.groups if name in ctx.groups)


def _parts(declared: syn.GroupDecl, ctx: Context) -> list[str]:
    members = declared.members.members if declared.members else ()
    names = [member.name.text for member in members if isinstance(member, syn.NamedMember)]
    return [name for name in names if name in ctx.ruleset.groups]


@define
class _Groups:
    ctx: Context
    open: list[str] = field(factory=list)

    def lower(self, name: str) -> None:
        ctx, declared = self.ctx, self.ctx.ruleset.groups[name]
        if name in ctx.groups or ctx.is_broken(name):
            return
        if name in self.open:
            circle = [*self.open[self.open.index(name) :], name]
            ctx.error("E0222", declared.name.span, name=name, path=" → ".join(f"`{one}`" for one in circle))
            ctx.broken.add(name)
            return
        self.open.append(name)
        for part in _parts(declared, ctx):
            self.lower(part)
        self.open.pop()
        if not ctx.is_broken(name):
            self._put(name, declared)

    def _put(self, name: str, declared: syn.GroupDecl) -> None:
        ctx = self.ctx
        with ctx.attempt() as attempt:
            found = codes(declared.members, ctx, "in a group") if declared.members else ()
        parts = [ctx.groups[part] for part in _parts(declared, ctx) if part in ctx.groups]
        incomplete = declared.incomplete or any(part.incomplete for part in parts)
        if attempt.failed:
            ctx.broken.add(name)
            return
        ctx.group_codes[name] = found
        ctx.groups[name] = ir.InGroup(name, frozenset(found), incomplete)


def _know(name: str, ctx: Context) -> None:
    """What decides for a line outside the catalogue: the condition of each incomplete part, else nothing is known."""
    declared, group = ctx.ruleset.groups[name], ctx.groups[name]
    known = [ctx.groups[part].known_by for part in _parts(declared, ctx) if ctx.groups[part].incomplete]
    if declared.known_by is not None:
        known.append(_known_by(name, declared.known_by, ctx))
    elif declared.incomplete:
        known.append(None)
    conditions = tuple(dict.fromkeys(one for one in known if one is not None))
    if conditions and None not in known:
        ctx.groups[name] = evolve(group, known_by=conditions[0] if len(conditions) == 1 else ir.Or(conditions))


def _known_by(name: str, written: syn.Cond, ctx: Context) -> ir.Cond:
    """A line belongs to a group by what it is, not by what is billed besides."""
    with ctx.attempt() as attempt:
        found = condition(written, ctx)
        if not attempt.failed and any(isinstance(one, ir.Billed | ir.CountOver) for one in conditions_in(found)):
            ctx.error("E0121", written.span, word=written.span.text, place="after `known by`")
    if attempt.failed:
        ctx.broken.add(name)
    return found


def _info(name: str, ctx: Context) -> ir.GroupInfo:
    declared = ctx.ruleset.groups[name]
    incomplete = ctx.groups[name].incomplete
    return ir.GroupInfo(
        name=name,
        title=declared.title,
        codes=ctx.group_codes[name],
        incomplete=incomplete,
        reading=reading(declared.reading),
    )
