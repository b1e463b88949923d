"""`takst lsp`: what an editor starts to be told what is wrong, what comes next and what words mean."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

from takst.cli.terminal import Refusal, written_whole_bytes


@click.command(
    "lsp",
    short_help="Help an editor to write rule files.",
    epilog="""\b
Examples:
  takst lsp                      an editor starts this; it speaks at standard input and output
  takst lsp --vsix takst.vsix    write the extension for VS Code, then:
  code --install-extension takst.vsix
""",
)
@click.option("--stdio", is_flag=True, help="Speak at standard input and output; this is what it always does.")
@click.option("--vsix", type=click.Path(dir_okay=False, path_type=Path), help="Write the extension for VS Code here.")
def command(stdio: bool, vsix: Path | None) -> int:
    """Help an editor to write rule files: mistakes while typing, completion, meanings, renaming, examples that run.

    It speaks the Language Server Protocol and needs `pip install "takst[lsp]"`; writing the extension needs nothing.
    Exit status: 0, or 2 when it cannot be done.
    """
    if vsix is not None:
        return _write_extension(vsix)
    if find_spec("pygls") is None:
        raise Refusal('the language server needs one more package: pip install "takst[lsp]"')
    from takst.editor.server import serve

    serve()
    return 0


def _write_extension(path: Path) -> int:
    from takst.editor.vsix import packed

    with written_whole_bytes(path) as stream:
        stream.write(packed())
    click.echo(f"written: {path}; install it with: code --install-extension {path}")
    return 0
