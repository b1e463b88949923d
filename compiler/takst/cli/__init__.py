"""The command `takst`: arguments in, exit status out. Only this package reads the world, writes files and prints.

A command is loaded when it is called, so that `takst --help` is quick. Exit status: 0 all is well, 1 something was
found, 2 it could not be done. Whatever goes wrong is said in one sentence; nobody is shown a traceback.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from keyword import iskeyword

import click

from takst import __version__

CANNOT_RUN = 2
_INTERRUPTED = 130
_BROKEN_PIPE = 141

# In the order of a first day with the language. The words are those of the commands; a test compares them.
COMMANDS: dict[str, str] = {
    "new": "Write a small ruleset to start from.",
    "import": "Make a catalogue and rules out of spreadsheets.",
    "check": "Read rule files and say what is wrong in them.",
    "analyse": "Look for contradictions, gaps and overlaps.",
    "fmt": "Write rule files in their standard form.",
    "test": "Run the examples in the rule files.",
    "examples": "Make examples around the limits of rules.",
    "build": "Write validators, documentation and schemas.",
    "docs": "Say where the documentation lies, or show it in a browser.",
    "validate": "Judge claims by a ruleset.",
    "explain": "Say in words what applies to a code, or what a rule says.",
    "diff": "Say what changes between two versions of a ruleset.",
    "coverage": "Compare rules with the statements of their source.",
    "sample": "Make up claims for a ruleset.",
    "lsp": "Help an editor to write rule files.",
}


class _Commands(click.Group):
    """Knows its commands by name, and loads one when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in COMMANDS:
            near = get_close_matches(cmd_name, COMMANDS, n=1)
            ctx.fail(f"no command `{cmd_name}`" + (f", did you mean `{near[0]}`?" if near else ""))
        command: click.Command = import_module(_module(cmd_name)).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _module(command: str) -> str:
    """`import` is a word of Python, and can be no name of a module."""
    return f"takst.cli.{command}{'_' if iskeyword(command) else ''}"


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: takst new my_tariff. Each command shows examples with --help.",
)
@click.version_option(__version__, "--version", message="takst %(version)s")
def takst() -> None:
    """Rules of health tariffs, as sentences: checked, tested, documented, and compiled to validators."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the result is the exit status."""
    try:
        status = takst.main(args=arguments, prog_name="takst", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.exceptions.Abort:
        return _INTERRUPTED
    except click.ClickException as refused:
        refused.show()
        return refused.exit_code
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click ends so when whoever reads us has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or closing stdout would complain once more
        return _BROKEN_PIPE
    except OSError as failure:
        where = f"{failure.filename}: " if failure.filename else ""
        click.echo(f"Error: {where}{(failure.strerror or str(failure)).lower()}", err=True)
        return CANNOT_RUN
    except Exception as fault:
        if os.environ.get("TAKST_DEBUG"):
            raise
        click.echo(
            f"Error: a mistake in takst itself, not in your files: {type(fault).__name__}: {fault}\n"
            "Please report it with what you ran; TAKST_DEBUG=1 shows where it happened.",
            err=True,
        )
        return CANNOT_RUN
