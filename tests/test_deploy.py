"""The examples of deploy/ parse, are complete, and work: each is given to the program that it is written for."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mailer.exposition import METRICS
from mailer.settings import load
from mailer.stage import ANN, BOB, IVY
from tests.boot import DEPLOY, PLACES, boot, contain, needs_boot
from tests.postfix import needs_postfix


ROOT = Path(__file__).parent.parent
CONTAINER = DEPLOY / "container"
PAGE = (DEPLOY / "README.md").read_text(encoding="utf-8")
SAFE = 2.0
"""What `systemd-analyze security` may say at the most."""

SYSTEM_PYTHON = "/usr/bin/python3"
"""Has PyYAML where Debian's package is installed; our own has none."""

SERIES = {
    f"letterman_{metric.name}{end}"
    for metric in METRICS
    for end in (("_bucket", "_sum", "_count") if metric.kind == "histogram" else ("",))
}


def needs(program: str) -> pytest.MarkDecorator:
    """Skip where a program is not installed."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


def call(*command: str | Path, **more: Any) -> str:  # noqa: ANN401 - what `subprocess.run` takes
    """Run a program, see that it ends well, and give all that it says."""
    done = subprocess.run(
        [str(word) for word in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=60,
        **more,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def yaml(path: Path) -> Any:  # noqa: ANN401 - whatever it holds
    """Read YAML."""
    script = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))"
    done = subprocess.run([SYSTEM_PYTHON, "-c", script, path], capture_output=True, text=True, check=False)
    if "No module named 'yaml'" in done.stderr:
        pytest.skip("PyYAML is not installed: apt-get install python3-yaml")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# --- all of it --------------------------------------------------------------------------------------------------------


def test_the_page_names_every_file() -> None:
    """deploy/README.md says of each file what it is for."""
    files = {path.relative_to(DEPLOY).as_posix() for path in DEPLOY.rglob("*") if path.is_file()} - {"README.md"}

    assert {name for name in files if f"`{name}`" not in PAGE} == set()


def test_every_setting_is_explained() -> None:
    """In letterman.toml each key, or the one right above it, has a line of comment over it."""
    lines = (DEPLOY / "letterman.toml").read_text(encoding="utf-8").splitlines()
    keys = re.compile(r"[a-z_]+ = ")
    bare = [line for above, line in itertools.pairwise(lines) if keys.match(line) and above.startswith(("[", "\n"))]

    assert bare == []
    assert not any(keys.match(line) and not above for above, line in itertools.pairwise(lines))


# --- systemd ----------------------------------------------------------------------------------------------------------


@needs("systemd-analyze")
def test_systemd_finds_the_unit_safe() -> None:
    """`systemd-analyze security` gives it less than 2.0."""
    said = call("systemd-analyze", "security", "--offline=yes", "--no-pager", DEPLOY / "letterman.service")
    (level,) = re.findall(r"Overall exposure level for letterman.service: ([0-9.]+)", said)

    assert float(level) < SAFE


@needs("systemd-analyze")
def test_systemd_understands_the_units() -> None:
    """`systemd-analyze verify` says nothing but that the program is not installed here."""
    units = [DEPLOY / name for name in ("letterman.service", "letterman.socket", "letterman-lmtp.socket")]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True, check=False
    )

    assert [
        line for line in done.stderr.splitlines() if "/opt/letterman/bin/letterman" not in line and DEPLOY.name in line
    ] == []


def test_the_unit_has_what_the_code_counts_on() -> None:
    """It hears the first process alone, watches it, and gives it no privilege for its port."""
    unit = (DEPLOY / "letterman.service").read_text(encoding="utf-8").splitlines()

    for line in ("Type=notify", "NotifyAccess=main", "WatchdogSec=60s", "CapabilityBoundingSet=", "LimitCORE=0"):
        assert line in unit
    assert {path.name for path in DEPLOY.glob("letterman*.s*") if path.is_file()} <= PLACES.keys()


# --- nftables ---------------------------------------------------------------------------------------------------------


@needs_boot
@needs("nft")
def test_the_firewall_loads_again_and_again() -> None:
    """Nft takes the rules, twice, in a network of its own, where the service's user exists."""
    rules = (DEPLOY / "letterman.nft").read_text(encoding="utf-8").replace('"letterman"', '"root"')
    load_twice = 'nft -f /dev/fd/3 3<<<"$RULES" && nft -f /dev/fd/3 3<<<"$RULES" && nft list ruleset'

    said = call(
        "unshare", "-n", "bash", "-c", load_twice, env={"RULES": rules, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    )

    assert said.count("table inet letterman") == 1
    assert "tcp dport 25 accept" in said
    assert "policy drop" in said


# --- Prometheus and Grafana -------------------------------------------------------------------------------------------


@needs("promtool")
def test_prometheus_takes_configuration_and_rules_and_each_alert_is_tried() -> None:
    """Promtool reads both, and plays for each alert a story in which it is raised."""
    folder = DEPLOY / "prometheus"
    call("promtool", "check", "config", "prometheus.yml", cwd=folder)
    call("promtool", "check", "rules", "letterman.rules.yml", cwd=folder)
    call("promtool", "test", "rules", "letterman.rules.test.yml", cwd=folder)
    rules = (folder / "letterman.rules.yml").read_text(encoding="utf-8")
    tried = (folder / "letterman.rules.test.yml").read_text(encoding="utf-8")

    raised = set(re.findall(r"alertname: (\w+)\n +exp_alerts:\n", tried))
    assert raised == set(re.findall(r"- alert: (\w+)", rules))


def expressions() -> list[str]:
    """Give all that is asked of Prometheus, by the alerts and by the dashboard."""
    rules = (DEPLOY / "prometheus" / "letterman.rules.yml").read_text(encoding="utf-8")
    dashboard = json.loads((DEPLOY / "grafana" / "letterman.json").read_text(encoding="utf-8"))
    shown = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    return re.findall(r"expr: (.*)", rules) + shown


def test_alerts_and_dashboard_know_the_closed_list_alone() -> None:
    """Each series that is asked for exists, and none divides one by another: there is no rate of success to see."""
    asked = expressions()
    named = {name for each in asked for name in re.findall(r"letterman_\w+", each)}

    assert named <= SERIES
    assert not any("/" in each for each in asked)
    shown = (DEPLOY / "grafana" / "letterman.json").read_text(encoding="utf-8")
    assert {metric.name for metric in METRICS if f"letterman_{metric.name}" not in shown} == set()


def test_the_panels_of_the_dashboard_do_not_overlap() -> None:
    """Each panel has a place of its own, a title and a sentence."""
    panels = json.loads((DEPLOY / "grafana" / "letterman.json").read_text(encoding="utf-8"))["panels"]
    cells = [
        (panel["gridPos"]["x"] + right, panel["gridPos"]["y"] + down)
        for panel in panels
        for right in range(panel["gridPos"]["w"])
        for down in range(panel["gridPos"]["h"])
    ]

    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
    assert all(panel["title"] and panel["description"].endswith(".") for panel in panels)


# --- containers -------------------------------------------------------------------------------------------------------


def instructions() -> list[list[str]]:
    """Give the instructions of the Containerfile."""
    text = re.sub(r"\\\n", " ", (CONTAINER / "Containerfile").read_text(encoding="utf-8"))
    return [line.split(None, 1) for line in text.splitlines() if line and not line.startswith("#")]


def test_the_image_is_built_from_what_is_there_and_runs_as_nobody_special() -> None:
    """Each file that is copied exists, the last user is not root, and health is asked for."""
    last = {word: rest for word, rest in instructions()}  # noqa: C416 - later instructions win
    copied = [rest.split()[:-1] for word, rest in instructions() if word == "COPY" and "--from" not in rest]

    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert all((ROOT / name).exists() and f"!{name}" in let_in for names in copied for name in names)
    assert last["USER"] == "letterman"
    assert "useradd --system --uid 10025" in last["RUN"]
    assert "--require-hashes -r deploy/requirements.lock" in " ".join(rest for _, rest in instructions())
    assert last["HEALTHCHECK"].split("CMD ")[1] == json.dumps(
        yaml(CONTAINER / "compose.yaml")["services"]["letterman"]["healthcheck"]["test"][1:]
    )


def test_what_is_composed_fits_together() -> None:
    """Nothing runs with more than it needs, and names, ports and files are the same in all places."""
    composed = yaml(CONTAINER / "compose.yaml")
    ours, postfix = composed["services"]["letterman"], composed["services"]["postfix"]
    settings = load(CONTAINER / "letterman.toml")

    assert (ours["read_only"], ours["user"], ours["cap_drop"]) == (True, "10025:10025", ["ALL"])
    assert ours["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in ours
    assert postfix["ports"] == ["25:25"]  # never 10025
    assert postfix["environment"]["LETTERMAN"] == f"inet:letterman:{settings.listen.port}"
    assert postfix["environment"]["DOMAIN"] == settings.domain
    assert (settings.relay.host, settings.relay.port) == ("postfix", 10025)
    assert settings.listen.protocol == "lmtp"
    assert [f"/run/secrets/{name}" for name in ours["secrets"]] == [settings.dkim.key_file]
    assert ours["volumes"] == ["./letterman.toml:/etc/letterman/letterman.toml:ro", "data:/var/lib/letterman"]
    assert settings.database.startswith("/var/lib/letterman/")
    assert settings.secret_file.startswith("/var/lib/letterman/")
    assert set(ours["secrets"]) == set(composed["secrets"])
    for name in ("build.context", "build.dockerfile"):
        assert name.split(".")[1] in ours["build"]
    assert (CONTAINER / ours["build"]["context"] / ours["build"]["dockerfile"]).resolve() == CONTAINER / "Containerfile"
    assert (CONTAINER / postfix["build"]["context"] / postfix["build"]["dockerfile"]).exists()


INSIDE = """
install -d -m 0700 -o 10025 -g 10025 /var/lib/letterman /run/secrets
install -m 0400 -o 10025 -g 10025 /key /run/secrets/dkim.pem
mount -t tmpfs data /var/lib/letterman && chown 10025:10025 /var/lib/letterman
mount -o remount,ro /
mount -t tmpfs -o mode=1777 tmp /tmp
export PYTHONDONTWRITEBYTECODE=1 LD_LIBRARY_PATH=/opt/letterman/python/lib LETTERMAN_DNS__SERVERS='["127.0.0.1:53"]'
as="setpriv --reuid 10025 --regid 10025 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all --"
$as /opt/letterman/bin/letterman serve --config /etc/letterman/letterman.toml &
for _ in $(seq 100); do
  $as /opt/letterman/bin/letterman check --alive --config /etc/letterman/letterman.toml 2>/dev/null && break
  sleep 0.1
done
exec 3<>/dev/tcp/127.0.0.1/2525; read -r line <&3; echo "$line"; exec 3<&-
touch /nothing 2>&1 || true
ls /var/lib/letterman
kill -TERM $! ; wait $!; echo ended $?
$as /opt/letterman/bin/letterman check --alive --config /etc/letterman/letterman.toml || echo not alive
"""


@needs_boot
def test_it_runs_as_in_the_image(tmp_path: Path) -> None:
    """As a user of no name, on a root that nobody can write, without privilege, it serves, is healthy, and drains."""
    from tests.world import make_key  # noqa: PLC0415

    (tmp_path / "key").write_bytes(make_key().pem)
    there = {CONTAINER / "letterman.toml": Path("/etc/letterman/letterman.toml"), tmp_path / "key": Path("/key")}

    said = contain(tmp_path, INSIDE, there=there)

    assert "220 intro.example.org LMTP" in said
    assert "Read-only file system" in said
    assert {"letterman.db", "letterman.secret"} <= set(said.split())
    assert "ended 0" in said
    assert said.rstrip().endswith("not alive")


@needs_postfix
def test_postfix_in_its_container_is_set_up_as_the_page_says(tmp_path: Path) -> None:
    """The lines are those of deploy/README.md, Postfix takes them, and the open port is a second one."""
    shutil.copy("/usr/share/postfix/master.cf.dist", tmp_path / "master.cf")
    (tmp_path / "main.cf").touch()
    environment = yaml(CONTAINER / "compose.yaml")["services"]["postfix"]["environment"]
    path = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "CONF": str(tmp_path)}
    call(CONTAINER / "postfix" / "start", env={**path, **environment})
    set_up = (tmp_path / "main.cf").read_text(encoding="utf-8").replace(str(tmp_path), "/etc/postfix")
    page = re.search(r"```\n(relay_domains.*?)```", PAGE, re.DOTALL)
    assert page

    wanted = page[1].replace("unix:/run/letterman/lmtp.sock", environment["LETTERMAN"])
    assert {line.strip() for line in wanted.splitlines()} <= {line.strip() for line in set_up.splitlines()}
    assert (tmp_path / "letterman").read_text(encoding="utf-8").strip() in PAGE
    assert (tmp_path / "letterman-replies").read_text(encoding="utf-8").strip() in PAGE
    assert "mynetworks = 127.0.0.0/8 [::1]/128" in set_up
    assert "warning" not in call("postconf", "-c", tmp_path, "-n")
    assert "smtpd_relay_restrictions=permit" in call("postconf", "-c", tmp_path, "-M", "10025/inet")
    assert "permit" not in call("postconf", "-c", tmp_path, "-M", "smtp/inet")


# --- the units at work ------------------------------------------------------------------------------------------------


@needs_boot
def test_the_service_works_in_its_cage(tmp_path: Path) -> None:
    """On port 25, without any privilege, it takes a mail with TLS, signs what follows, and keeps its files to itself.

    While it is started anew nobody is turned away; and where it stands still, systemd starts it anew.
    """
    seen = boot(tmp_path, "direct")

    assert seen["greetings"] == ["220 intro.example.org ESMTP"] * 2
    assert seen["user"] == "letterman"
    assert seen["owners"] == ["letterman"]
    assert seen["kernel"] == {
        "CapEff": "0" * 16,
        "CapBnd": "0" * 16,
        "CapAmb": "0" * 16,
        "NoNewPrivs": "1",
        "Seccomp": "2",
    }
    assert set(seen["modes"].values()) == {"0o700", "0o600"}
    assert seen["written to"] == sorted([ANN, BOB, IVY])
    assert seen["signed"]
    assert seen["status"]["introductions"] == 1
    assert seen["alive"] == ""
    assert seen["restart"] == {"greeted": True, "refused": 0}
    assert seen["hang"] == {"restarts": 1, "greets": True}
    events = [json.loads(line)["event"] for line in seen["log"] if line.startswith("{")]
    assert events.count("listening") == 3
    assert "failed" not in events


@needs_boot
def test_systemd_holds_the_socket_for_postfix(tmp_path: Path) -> None:
    """Behind Postfix the socket is Postfix's alone to connect to, and outlives a restart of the service."""
    seen = boot(tmp_path, "lmtp")

    assert seen["greetings"] == ["220 intro.example.org LMTP"] * 2
    assert (seen["group"], seen["mode"], seen["folder"]) == ("postfix", "0o660", "0o755")
    assert seen["own"] == ["220 intro.example.org LMTP", "letterman", "0o666"]
