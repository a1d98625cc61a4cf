"""Answers the page's requests, and nobody else's.

A page of somebody else, open in the same browser, can reach loopback as well. So a request must name us as its host
(which a name that was bound anew to 127.0.0.1 does not), what changes anything must come from our own page (Origin),
and a mail's HTML is shown in a frame that may do nothing. There are no cookies.
"""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from mailer.playground import LOOPBACK
from mailer.stage import NAMES, OURS
from mailer.tryout.buttons import buttons
from mailer.tryout.held import held, search
from mailer.tryout.mail import Draft, forward, reply
from mailer.tryout.story import next_step
from mailer.tryout.world import Unsendable


if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from mailer.tryout.mail import Mail
    from mailer.tryout.world import World


MOST = 256 * 1024
"""Octets in a request."""
SHORTEST = 4
"""Octets of a word that is worth searching: shorter ones stand in any random octets."""

OWN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
LETTER = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
"""What the page may do, and what the HTML part of a mail may do on it (Content-Security-Policy)."""

HEADERS = {
    b"content-security-policy": OWN.encode(),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-resource-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"cache-control": b"no-store",
}


class Guard:
    """Lets through what comes from our own page."""

    def __init__(self, app: ASGIApp, *, port: int) -> None:
        self._app = app
        self._hosts = {f"{LOOPBACK}:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on; either way the answer says what the page may do."""

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name for name, _ in message["headers"]}
                missing = [pair for pair in HEADERS.items() if pair[0] not in given]
                message["headers"] = [*message["headers"], *missing]
            await send(message)

        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope.get("headers", ())}
        refusal = self._refusal(scope.get("method", ""), headers)
        await (refusal or self._app)(scope, receive, dressed)

    def _refusal(self, method: str, headers: dict[str, str]) -> Response | None:
        """Say why a request is none of ours."""
        host = headers.get("host", "")
        if host not in self._hosts:
            return PlainTextResponse("This page answers on 127.0.0.1 alone.", 421)
        if method in {"GET", "HEAD"}:
            return None
        if headers.get("origin") != f"http://{host}" or headers.get("content-type") != "application/json":
            return PlainTextResponse("This page takes mail from itself alone.", 403)
        length = headers.get("content-length", "")
        if not re.fullmatch(r"\d{1,9}", length) or int(length) > MOST:
            return PlainTextResponse("Too long.", 413)
        return None


def make_app(world: World, *, port: int) -> Starlette:
    """Put the page together over a world."""
    pages = Pages(world)
    here = Path(__file__).parent
    files = {"/": "page.html", "/page.css": "page.css", "/page.js": "page.js"}

    def static(name: str) -> Route:
        async def give(_request: Request) -> Response:
            return FileResponse(here / files[name])

        return Route(name, give)

    return Starlette(
        routes=[
            *map(static, files),
            Route("/state", pages.state),
            Route("/draft", pages.draft),
            Route("/search", pages.search),
            Route("/mails/{number:int}.html", pages.html),
            Route("/send", pages.send, methods=["POST"]),
            Route("/again", pages.again, methods=["POST"]),
        ],
        middleware=[Middleware(Guard, port=port)],
    )


class Pages:
    """What the page asks for."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def state(self, _request: Request) -> Response:
        """Give all mails, the next step, and what the service holds."""
        return JSONResponse(await self._state())

    async def _state(self) -> dict[str, Any]:
        world = self._world
        mails = world.collect()
        folder = world.stage.folder if world.stage else None
        return {
            "round": world.round,
            "service": OURS,
            "people": [{"address": address, "name": name} for address, name in NAMES.items()],
            "mails": [_shown(mail) for mail in mails],
            "step": asdict(next_step(mails)),
            "held": await asyncio.to_thread(held, folder) if folder and folder.exists() else None,
        }

    async def draft(self, request: Request) -> Response:
        """Begin an answer to a mail, or pass it on."""
        begin = {"reply": reply, "forward": forward}.get(request.query_params.get("kind", ""))
        number = request.query_params.get("mail", "")
        mail = self._world.mail(int(number)) if re.fullmatch(r"\d{1,9}", number) else None
        if begin is None or mail is None:
            raise HTTPException(404)
        return JSONResponse(asdict(begin(mail)))

    async def html(self, request: Request) -> Response:
        """Give the HTML part of a mail, for a frame in which it may do nothing."""
        mail = self._world.mail(request.path_params["number"])
        if mail is None or not mail.html:
            raise HTTPException(404)
        return HTMLResponse(mail.html, headers={"Content-Security-Policy": LETTER})

    async def search(self, request: Request) -> Response:
        """Count a word in the service's files."""
        word = request.query_params.get("word", "").strip()
        stage = self._world.stage
        if len(word.encode()) < SHORTEST or stage is None:
            raise HTTPException(422, "Four letters or more: shorter words stand in any random bytes.")
        return JSONResponse(await asyncio.to_thread(search, stage.folder, word))

    async def send(self, request: Request) -> Response:
        """Send a mail."""
        try:
            draft = _draft(json.loads(await request.body()))
            sent = await self._world.send(draft)
        except ValueError:
            raise HTTPException(400, "That is no mail.") from None
        except Unsendable as error:
            raise HTTPException(422, str(error)) from None
        return JSONResponse({"smtp": sent.smtp, "state": await self._state()})

    async def again(self, _request: Request) -> Response:
        """Start over."""
        await self._world.again()
        return JSONResponse({"state": await self._state()})


def _draft(given: object) -> Draft:
    """Read a draft as the page gives it.

    Raises:
        ValueError: it is none.
    """
    match given:
        case {
            "sender": str(sender),
            "to": str(to),
            "subject": str(subject),
            "body": str(body),
            "answers": int() | None as answers,
        }:
            return Draft(sender=sender, to=to, subject=subject, body=body, answers=answers)
    raise ValueError("no draft")


def _shown(mail: Mail) -> dict[str, Any]:
    pressed = [asdict(button) for button in buttons(mail)]
    return {**asdict(mail), "at": mail.at.isoformat(), "html": bool(mail.html), "buttons": pressed}
