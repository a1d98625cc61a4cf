"""Runs inside the machine that `tests.boot` boots, as root: does what deploy/README.md says, and tells what it saw.

It plays the world around the service as well: the name server, the relay, and the people.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import smtplib
import socket
import ssl
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from mailer.playground import LOOPBACK
from mailer.signer import make_key
from mailer.stage import ANN, BOB, DOMAIN, IVY, OURS, Stage
from tests.certificates import certify


CONFIG = Path("/etc/letterman/letterman.toml")
DATA = Path("/var/lib/letterman")
CREDENTIALS = "/run/credentials/letterman.service"
REQUEST = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nAnn builds wind turbines; Bob has roofs.\n\nIvy"
QUICK = """[Service]
WatchdogSec=4s
TimeoutStopSec=1s
TimeoutAbortSec=1s
RestartSec=100ms
Environment=LD_LIBRARY_PATH=/opt/letterman/python/lib PYTHONDONTWRITEBYTECODE=1
"""
"""So that nobody waits a minute for the watchdog, and a Python that is lent finds its own library."""

TOML = f"""domain = "{DOMAIN}"
introducers = ["{IVY}"]
database = "{DATA}/letterman.db"
secret_file = "{DATA}/letterman.secret"
[listen]
%(listen)s
[relay]
host = "{LOOPBACK}"
port = %(relay)d
[dkim]
selector = "s1"
key_file = "{CREDENTIALS}/dkim.pem"
[dns]
servers = ["%(dns)s"]
[metrics]
listen = "{LOOPBACK}:9125"
"""
DIRECTLY = (
    f'host = "0.0.0.0"\nport = 25\ntls_certificate = "{CREDENTIALS}/fullchain.pem"\n'
    f'tls_key = "{CREDENTIALS}/privkey.pem"\n'
)
BEHIND = 'host = "/run/letterman/lmtp.sock"\nprotocol = "lmtp"\n'


def call(*command: str) -> str:
    """Run a command to its end; give what it says."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        log = subprocess.run(
            ["journalctl", "-u", "letterman", "-o", "cat"], capture_output=True, text=True, check=False
        )
        raise SystemExit(f"{command}: {done.stdout}{done.stderr}\n{log.stdout}")
    return done.stdout.strip()


def shown(name: str) -> str:
    """Give one property of the unit."""
    return call("systemctl", "show", "letterman.service", "--value", "-p", name)


def greeting(family: socket.AddressFamily, address: Any) -> str:  # noqa: ANN401 - of any family
    """Connect, and give the first line."""
    with socket.socket(family) as client:
        client.settimeout(20)
        client.connect(address)
        return client.makefile("r").readline().strip()


async def prepare(stage: Stage, listen: str, *sockets: str) -> None:
    """Do what the page says up to the start of the service, in a world that is there."""
    stage.publish()
    dns, relay = await stage.dns.start(), await stage.relay.start()
    await asyncio.to_thread(install, TOML % {"listen": listen, "relay": relay, "dns": dns})
    await asyncio.to_thread(call, "systemctl", "start", *sockets, "letterman.service")


def install(settings: str) -> None:
    """Make the user and the folders, and put settings and keys there."""
    call("systemd-sysusers")
    call("systemd-tmpfiles", "--create", "letterman.conf")
    folder = CONFIG.parent
    CONFIG.write_text(settings, encoding="utf-8")
    CONFIG.chmod(0o640)
    shutil.chown(CONFIG, "root", "letterman")
    certificate, key = certify(folder, "mail.example.org")
    Path(certificate).rename(folder / "fullchain.pem")
    Path(key).rename(folder / "privkey.pem")
    (folder / "dkim.pem").write_bytes(make_key()[0])
    (folder / "relay-password").write_text("secret", encoding="utf-8")
    for name in ("privkey.pem", "dkim.pem", "relay-password"):
        (folder / name).chmod(0o600)
    drop = Path("/run/systemd/system/letterman.service.d/quick.conf")
    drop.parent.mkdir(parents=True)
    drop.write_text(QUICK, encoding="utf-8")
    call("systemctl", "daemon-reload")


async def played(stage: Stage) -> dict[str, Any]:
    """Let Ivy ask over the port, with TLS; give who was written to, and whether it was signed."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

    def submit() -> None:
        sender, to, content = stage.sign(stage.write(IVY, OURS, "Ann and Bob", REQUEST))
        with smtplib.SMTP(LOOPBACK, 25, local_hostname="client.example", timeout=20) as client:
            client.starttls(context=context)
            client.sendmail(sender, [to], content)

    await asyncio.to_thread(submit)
    mails = await stage.arrivals(3)
    return {
        "written to": sorted(mail.recipients[0] for mail in mails),
        "signed": all(b"DKIM-Signature" in mail.content for mail in mails),
    }


def restarted() -> dict[str, Any]:
    """Start the service anew while somebody connects again and again; give how that went for them."""
    over = False

    def knock() -> tuple[int, int]:
        greeted = refused = 0
        while not over:
            try:
                line = greeting(socket.AF_INET, (LOOPBACK, 25))
            except OSError:
                refused += 1
            else:
                greeted += line.startswith("220 ")
        return greeted, refused

    with ThreadPoolExecutor() as threads:
        knocking = threads.submit(knock)
        time.sleep(0.2)
        call("systemctl", "restart", "letterman")
        time.sleep(0.2)
        over = True
        greeted, refused = knocking.result()
    return {"greeted": greeted > 1, "refused": refused}


def hung() -> dict[str, Any]:
    """Let the process stand still; give what systemd has made of it."""
    call("kill", "-STOP", shown("MainPID"))
    end = time.monotonic() + 20
    while shown("NRestarts") == "0" and time.monotonic() < end:
        time.sleep(0.1)
    return {"restarts": int(shown("NRestarts")), "greets": greeting(socket.AF_INET, (LOOPBACK, 25)).startswith("220 ")}


async def direct() -> dict[str, Any]:
    """Directly on port 25."""
    stage = Stage(folder=Path("/tmp"))  # noqa: S108 - of a machine that nobody else is on
    await prepare(stage, DIRECTLY, "letterman.socket")
    seen = await asyncio.to_thread(caged)
    seen |= await played(stage)
    seen |= await asyncio.to_thread(looked)
    seen["restart"] = await asyncio.to_thread(restarted)
    seen["hang"] = await asyncio.to_thread(hung)
    seen["log"] = (await asyncio.to_thread(call, "journalctl", "-u", "letterman", "-o", "cat")).splitlines()
    return seen


def caged() -> dict[str, Any]:
    """Look at how the process runs."""
    pid = Path("/proc", shown("MainPID"))
    lines = (pid / "status").read_text(encoding="ascii").splitlines()
    kernel = {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return {
        "greetings": [
            greeting(socket.AF_INET, (LOOPBACK, 25)),
            greeting(socket.AF_INET6, ("::1", 25)),
        ],
        "user": pid.owner(),
        "kernel": {name: kernel[name] for name in ("CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")},
    }


def looked() -> dict[str, Any]:
    """Look at what is kept, and call the commands that root calls."""
    letterman, config = "/opt/letterman/bin/letterman", str(CONFIG)
    return {
        "modes": {path.name: oct(path.stat().st_mode & 0o777) for path in (DATA, *sorted(DATA.glob("letterman.*")))},
        "status": json.loads(call(letterman, "status", "--json", "--config", config)),
        "alive": call(letterman, "check", "--alive", "--config", config),
        "owners": sorted({path.owner() for path in DATA.iterdir()}),
    }


async def lmtp() -> dict[str, Any]:
    """Behind Postfix, on a local socket that systemd holds."""
    stage = Stage(folder=Path("/tmp"))  # noqa: S108 - of a machine that nobody else is on
    await prepare(stage, BEHIND, "letterman-lmtp.socket")
    return await asyncio.to_thread(held)


def held() -> dict[str, Any]:
    """Look at the socket before and after the service is started anew."""
    path = "/run/letterman/lmtp.sock"
    before = greeting(socket.AF_UNIX, path)
    call("systemctl", "restart", "letterman")
    file = Path(path)
    seen = {
        "greetings": [before, greeting(socket.AF_UNIX, path)],
        "group": file.group(),
        "mode": oct(file.stat().st_mode & 0o777),
        "folder": oct(file.parent.stat().st_mode & 0o777),
    }
    call("systemctl", "stop", "letterman-lmtp.socket", "letterman.service")
    call("systemctl", "start", "letterman.service")  # without the socket it makes one by itself
    return {**seen, "own": [greeting(socket.AF_UNIX, path), file.owner(), oct(file.stat().st_mode & 0o777)]}


STORIES = {"direct": direct, "lmtp": lmtp}

if __name__ == "__main__":
    seen = asyncio.run(STORIES[sys.argv[1]]())
    Path("/out/seen.json").write_text(json.dumps(seen, indent=1), encoding="utf-8")
