"""Reads `letterman.toml`, the environment and a credentials directory into one frozen `Settings`.

What stands in the environment (`LETTERMAN_RELAY__HOST`) overrules a credential (a file named `relay__password` in
`$CREDENTIALS_DIRECTORY`), and both overrule the file. An unknown key is an error that names it. This module never opens
the database, the secret or the network: whether the settings work is for `letterman check` to say.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import BaseSettings, NestedSecretsSettingsSource, SettingsConfigDict, SettingsError

from mailer import address
from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic_settings import PydanticBaseSettingsSource


PREFIX = "LETTERMAN_"

MOST_ADDRESS = 16
"""Characters in `address`: with `+` and a token it must stay within the 64 of a local part."""


def _domain(value: str) -> str:
    parsed = address.parse_domain(value)
    if parsed is None:
        raise ValueError("is not a domain name")
    return parsed


def _local(value: str) -> str:
    if not address.LOCAL.fullmatch(value) or "+" in value or len(value) > MOST_ADDRESS:
        raise ValueError(f"is not the part before the @: at most {MOST_ADDRESS} plain characters, without +")
    return value.lower()


def _introducer(value: str) -> str:
    if value == "*":
        return value
    local, _, domain = value.rpartition("@")
    parsed = address.parse(value) if local else address.parse_domain(domain)
    if parsed is None or "@" not in value:
        raise ValueError('each is an address, "@a.domain", or "*"')
    return parsed if local else f"@{parsed}"


def _endpoint(value: str) -> str:
    host, _, port = value.rpartition(":")
    if value and not (host and port.isdigit()):
        raise ValueError("is written as host:port")
    return value


Domain = Annotated[str, AfterValidator(_domain)]
Endpoint = Annotated[str, AfterValidator(_endpoint)]
Introducer = Annotated[str, AfterValidator(_introducer)]
Port = Annotated[int, Field(ge=0, le=65535)]
Count = Annotated[int, Field(ge=0)]


class Section(BaseModel):
    """A table of `letterman.toml`; unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Listen(Section):
    """Where mail comes in."""

    host: str = "127.0.0.1"
    port: Port = 2525
    protocol: Literal["smtp", "lmtp"] = "smtp"
    tls_certificate: str = ""
    tls_key: str = ""
    max_message_bytes: Annotated[int, Field(ge=10_000, le=100_000_000)] = 10_485_760


class Relay(Section):
    """The smarthost that takes what goes out."""

    host: str = "127.0.0.1"
    port: Port = 25
    tls: Literal["none", "starttls", "implicit"] = "none"
    username: str = ""
    password: str = Field(default="", repr=False)


class Dkim(Section):
    """How outgoing mail is signed; with an empty selector the relay does it."""

    selector: str = ""
    key_file: str = ""


class Dns(Section):
    """Which name servers are asked; none: those of the system."""

    servers: tuple[Endpoint, ...] = ()
    timeout_seconds: Annotated[float, Field(gt=0, le=60)] = 5


class Limits(Section):
    """How much may be asked, of whom and by whom."""

    requests_per_introducer_per_day: Count = 20
    questions_per_person_per_fortnight: Count = 2
    questions_per_hour: Count = 500


class Metrics(Section):
    """Where Prometheus reads the counters; empty: nowhere."""

    listen: Endpoint = ""


class Settings(BaseSettings):
    """Everything that an operator can set. The key `domain` alone has no default."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        secrets_dir=None,
        hide_input_in_errors=True,
    )

    domain: Domain
    address: Annotated[str, AfterValidator(_local)] = "intro"
    introducers: tuple[Introducer, ...] = ()
    trusted_sealers: tuple[Domain, ...] = ()
    """Forwarders whose word about a sender counts (ARC, RFC 8617); nobody else's does."""
    database: str = Field(default="letterman.db", repr=False)  # its address may hold a password
    secret_file: str = "letterman.secret"
    deadline_days: Annotated[int, Field(ge=1, le=60)] = 14
    language: str = "en"
    templates: str = ""
    tell_introducer: Literal["nothing", "introduced"] = "nothing"
    workers: Annotated[int, Field(ge=1, le=64)] = 1
    listen: Listen = Listen()
    relay: Relay = Relay()
    dkim: Dkim = Dkim()
    dns: Dns = Dns()
    limits: Limits = Limits()
    metrics: Metrics = Metrics()

    @classmethod
    def settings_customise_sources(  # noqa: D102 - pydantic-settings says what it is
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is theirs
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        credentials = os.environ.get("CREDENTIALS_DIRECTORY")
        if not credentials:
            return env_settings, init_settings
        secrets = NestedSecretsSettingsSource(
            file_secret_settings, secrets_dir=credentials, secrets_prefix="", secrets_nested_delimiter="__"
        )
        return env_settings, secrets, init_settings

    @property
    def mailbox(self) -> str:
        """The plain address that requests are sent to."""
        return f"{self.address}@{self.domain}"

    def may_ask(self, writer: str) -> bool:
        """Whether a proved address is on the list of introducers."""
        key = address.mailbox_key(writer)
        for entry in self.introducers:
            if entry in ("*", f"@{address.domain_of(writer)}"):
                return True
            if not entry.startswith("@") and address.mailbox_key(entry) == key:
                return True
        return False


def load(path: str | Path) -> Settings:
    """Read the settings, with relative file names taken from the folder of the file.

    Raises:
        Misconfigured: a key is unknown or missing, or a value can't be; the text names it.
    """
    path = Path(path)
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Misconfigured(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{path}: not valid TOML: {error}") from None
    _refuse_unknown_environment(os.environ)
    try:
        settings = Settings(**given)
    except SettingsError as error:
        raise Misconfigured(f"a setting from the environment: {error}") from None
    except ValidationError as error:
        raise Misconfigured("\n".join(f"{path}: {line}" for line in _explain(error))) from None
    return _anchored(settings, path.resolve().parent)


def _explain(error: ValidationError) -> Iterator[str]:
    """Say in an operator's words what is wrong with each key."""
    for problem in error.errors(include_input=False, include_url=False):
        key = ".".join(str(part) for part in problem["loc"])
        match problem["type"]:
            case "extra_forbidden":
                yield f"unknown key: {key}"
            case "missing":
                yield f"missing key: {key}"
            case _:
                yield f"{key}: {problem['msg'].removeprefix('Value error, ')}"


def _refuse_unknown_environment(environment: Mapping[str, str]) -> None:
    """A misspelt variable would be passed over in silence, so it is an error, like a misspelt key."""
    for name in environment:
        if not name.upper().startswith(PREFIX):
            continue
        section, _, key = name.upper().removeprefix(PREFIX).lower().partition("__")
        field = Settings.model_fields.get(section)
        if field is None or (key and key not in _keys_of(field.annotation)):
            raise Misconfigured(f"unknown environment variable: {name}")


def _keys_of(annotation: object) -> frozenset[str]:
    if isinstance(annotation, type) and issubclass(annotation, Section):
        return frozenset(annotation.model_fields)
    return frozenset()


def _anchored(settings: Settings, folder: Path) -> Settings:
    """Make file names absolute, so that they mean the same wherever the service is started."""

    def absolute(name: str) -> str:
        return str(folder / name) if name and "://" not in name else name

    return settings.model_copy(
        update={
            "database": absolute(settings.database),
            "secret_file": absolute(settings.secret_file),
            "templates": absolute(settings.templates),
            "dkim": settings.dkim.model_copy(update={"key_file": absolute(settings.dkim.key_file)}),
            "listen": settings.listen.model_copy(
                update={
                    "tls_certificate": absolute(settings.listen.tls_certificate),
                    "tls_key": absolute(settings.listen.tls_key),
                }
            ),
        }
    )
