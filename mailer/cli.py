"""The commands. Each imports what it needs when it is called, so that `letterman --help` answers at once.

Errors that an operator can mend are printed as plain lines, with exit status 1; nothing here decides about mail.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from mailer import __version__
from mailer.errors import Misconfigured, Temporary


if TYPE_CHECKING:
    from collections.abc import Callable

    from mailer.settings import Settings


F = TypeVar("F", bound="Callable[..., object]")


def with_config(command: F) -> F:
    """Give a command the option that names the settings."""
    option = click.option(
        "--config",
        type=click.Path(path_type=Path),
        default=Path("letterman.toml"),
        show_default=True,
        help="The settings file.",
    )
    return option(command)


class Plain(click.Group):
    """A group whose commands tell an operator what to mend, without a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except (Misconfigured, Temporary) as error:
            raise click.ClickException(str(error)) from None


@click.group(cls=Plain, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="letterman")
def main() -> None:
    """Introduce two people by email when both agree, and keep nothing."""


@main.command()
@with_config
@click.option(
    "--log", type=click.Choice(["json", "console"]), default="json", show_default=True, help="How events look."
)
@click.option("--worker", metavar="FD,…", hidden=True, help="Be one of several, by sockets of the first.")
def serve(config: Path, log: str, worker: str | None) -> None:
    """Run the service; SIGTERM drains, SIGHUP reloads certificates and templates."""
    import gc

    gc.disable()  # what is imported stays: to look through it for garbage would take a tenth of the start
    from mailer.settings import load
    from mailer.telemetry import ending_well
    from mailer.workers import serve_alone, serve_beside, serve_together

    settings = load(config)
    gc.freeze()
    gc.enable()
    with ending_well():
        if worker:
            serve_beside(settings, style=log, sockets=tuple(map(int, worker.split(","))))
        elif settings.workers == 1:
            serve_alone(settings, style=log)
        else:
            serve_together(settings, config=config, style=log)


@main.command()
@click.option("--stay", is_flag=True, help="Open a page with three mailboxes instead, to try it by hand.")
@click.option("--port", type=click.IntRange(0, 65535), default=8025, show_default=True, help="Of the page; 0: any.")
def demo(stay: bool, port: int) -> None:
    """Play a whole introduction on this machine, through the real service."""
    if stay:
        from mailer.tryout import stay as stay_open

        sys.exit(stay_open(port))
    from mailer.demo import play

    sys.exit(play())


@main.command(context_settings={"ignore_unknown_options": True})
@click.argument("what", metavar="FILE | - | --answers", nargs=-1, type=click.UNPROCESSED)
def explain(what: tuple[str, ...]) -> None:
    """Show how a mail would be read, as JSON; sends and stores nothing."""
    from mailer.explain import main as explain_main

    sys.exit(explain_main(what))


@main.command()
@with_config
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--alive", is_flag=True, help="Look only whether the running service greets.")
def check(config: Path, as_json: bool, alive: bool) -> None:
    """Find what an operator can get wrong, and say how to mend it; exit status 1 where something must be mended."""
    from mailer.check import run, run_alive

    settings = _settings(config)
    sys.exit(run_alive(settings) if alive else run(settings, config=config, as_json=as_json))


@main.group()
def dkim() -> None:
    """Make a key for signing, or print its DNS record."""


@dkim.command()
@with_config
@click.option("--kind", type=click.Choice(["rsa", "ed25519"]), default="rsa", show_default=True)
def new(config: Path, kind: str) -> None:
    """Make the key that the settings name, and print the record to publish."""
    from mailer.check import make_key

    click.echo(make_key(_settings(config), kind="ed25519" if kind == "ed25519" else "rsa"))


@dkim.command()
@with_config
def record(config: Path) -> None:
    """Print the DNS record of the key that the settings name."""
    from mailer.check import key_record

    click.echo(key_record(_settings(config)))


@main.group("secret")
def secret_group() -> None:
    """Put a new secret on top of the older ones, or retire these."""


@secret_group.command()
@with_config
def rotate(config: Path) -> None:
    """Put a new secret on top; what is open stays so under the one before."""
    from mailer.rotation import rotate as rotate_secret
    from mailer.service import now

    settings = _settings(config)
    day = rotate_secret(Path(settings.secret_file), today=now().date())
    click.echo(f"A new secret is on top of {settings.secret_file}: keep a copy of the file, and restart the service.")
    click.echo(f"From {day.isoformat()} on nothing is open under the one before: then call letterman secret retire.")


@secret_group.command()
@with_config
@click.option("--now", "at_once", is_flag=True, help="All of them: a secret is known to others. What is open is lost.")
def retire(config: Path, at_once: bool) -> None:
    """Let older secrets serve for stops alone, once nothing is open under them."""
    from mailer.rotation import retire as retire_secret
    from mailer.service import now

    settings = _settings(config)
    count, day = retire_secret(Path(settings.secret_file), today=now().date(), at_once=at_once)
    click.echo(f"{count} retired." + (" Restart the service." if count else ""))
    if day:
        click.echo(f"The next one's time is over on {day.isoformat()}.")


@main.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="The folder to write to.")
@click.option("--templates", default="", help="A folder laid over the shipped templates.")
def preview(out: Path, templates: str) -> None:
    """Write every letter in every language, to look at."""
    from mailer.preview import write

    click.echo(f"{write(out, overlay=templates)} letters in {out}")


@main.command()
@with_config
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def status(config: Path, as_json: bool) -> None:
    """Print counts and ages; nothing of any person."""
    import json

    from mailer.service import now, open_data

    _, store = open_data(_settings(config), make=False)
    found = store.status()
    store.close()
    age = round((now() - found.oldest).total_seconds()) if found.oldest else 0
    figures = {
        "introductions": found.introductions,
        "outbox": found.outbox,
        "oldest in outbox": age,
        "never to be asked": found.stops,
        "schema": found.schema,
    }
    if as_json:
        click.echo(json.dumps({name.replace(" ", "_"): value for name, value in figures.items()}))
        return
    for name, value in figures.items():
        click.echo(f"{name}: {value}" + (" s" if name == "oldest in outbox" else ""))


@main.command()
@with_config
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(config: Path, file: Path) -> None:
    """Write a consistent copy of the database; the secret is a file of its own, to be kept elsewhere."""
    from mailer.service import open_data

    _, store = open_data(_settings(config), make=False)
    store.backup(file)
    store.close()


@main.command()
@with_config
@click.argument("to", metavar="DATABASE")
def move(config: Path, to: str) -> None:
    """Carry everything over to another DATABASE, a file or postgresql://..., while no service runs."""
    from mailer.service import open_data, outbox_box
    from mailer.store import on_server, shown
    from mailer.store.moving import move as move_all

    settings = _settings(config)
    target = to if on_server(to) else str(Path(to).absolute())
    secret, store = open_data(settings, make=False)
    store.close()
    for table, count in move_all(settings.database, target, box=outbox_box(secret)).items():
        click.echo(f"{table}: {count}")
    click.echo(f"All of it is in {shown(target)}, and nothing is left in {shown(settings.database)}.")
    click.echo("Now set database to it, and start the service; every machine needs the same secret_file.")


@main.command()
@with_config
@click.argument("address")
def stop(config: Path, address: str) -> None:
    """Put ADDRESS on the list of those who are never asked."""
    from mailer import address as addresses
    from mailer.clerk import limits_key
    from mailer.limits import person_digest, stop_digest
    from mailer.service import open_data

    written = addresses.parse(address)
    if written is None:
        raise click.ClickException("that is not an address")
    secret, store = open_data(_settings(config))
    key = limits_key(secret.current)
    store.stop(stop_digest(key, person_digest(key, written)))
    store.close()
    click.echo("That address is never asked again.")


def _settings(config: Path) -> Settings:
    from mailer.settings import load

    return load(config)
