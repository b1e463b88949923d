"""`takst docs`: where the documentation lies, or a small server that shows it."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click

from takst.cli.rulesets import NAMES
from takst.cli.terminal import Refusal
from takst.diagnostics import nearest


@click.command(
    "docs",
    short_help="Say where the documentation lies, or show it in a browser.",
    epilog="""\b
Examples:
  takst docs
  takst docs hzzo
  takst docs --serve --port 8000
""",
)
@NAMES
@click.option("--serve", is_flag=True, help="Show the pages to browsers on this machine until Ctrl-C.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="The folder that `takst build` wrote.",
)
def command(rulesets: tuple[str, ...], serve: bool, port: int, out: Path) -> int:
    """Say where the documentation of rulesets lies, or show it in a browser.

    The pages are those that `takst build` wrote; they open by double-click too. Exit status: 0, or 2 when there are
    none.
    """
    pages = _pages(out / "docs")
    for name in rulesets:
        if name not in pages:
            near = nearest(name, pages)
            hint = f", did you mean `{near}`?" if near else ""
            raise Refusal(f"there are no pages of `{name}` in {out / 'docs'}{hint}")
    wanted = {name: page for name, page in pages.items() if not rulesets or name in rulesets}
    if not wanted:
        raise Refusal(f"there are no pages in {out / 'docs'}; `takst build` writes them")
    if serve:
        _serve(out / "docs", wanted, port)
    else:
        for page in wanted.values():
            click.echo(str(page))
    return 0


def _pages(folder: Path) -> dict[str, Path]:
    """Ruleset -> its first page."""
    return {page.parents[1].name: page for page in sorted(folder.glob("*/site/index.html"))}


def _serve(folder: Path, pages: dict[str, Path], port: int) -> None:
    handler = partial(_Quiet, directory=str(folder))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as failure:
        raise Refusal(f"port {port} cannot be used: {(failure.strerror or str(failure)).lower()}") from None
    with server:
        for page in pages.values():
            click.echo(f"http://localhost:{server.server_port}/{page.relative_to(folder).as_posix()}")
        click.echo("Ctrl-C ends it.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


class _Quiet(SimpleHTTPRequestHandler):
    """Says nothing of each page that is asked for."""

    def log_message(self, format: str, *arguments: object) -> None:
        pass
