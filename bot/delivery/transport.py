"""The way to Telegram's servers: python-telegram-bot's requests carried by aiohttp."""

from __future__ import annotations

import io
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp
from telegram._utils.defaultvalue import DefaultValue  # the type of "not given" in BaseRequest's own signatures
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.delivery.flight import note_sent

_UNSET = BaseRequest.DEFAULT_NONE
_SOCKS = ("socks4", "socks4a", "socks5", "socks5h")


class TransportError(Exception):
    """What went wrong below HTTP, told without the address (it holds the token). `sent`: the request had begun."""

    def __init__(self, what: str, *, sent: bool) -> None:
        super().__init__(what)
        self.sent = sent


def surely_not_sent(error: BaseException) -> bool:
    """Tell whether a failed call certainly never reached Telegram (refused, no name, no connection in time, no proxy).

    False means that it may have been carried out though its answer was lost; so does every error of another origin.
    """
    cause = error.__cause__
    return isinstance(cause, TransportError) and not cause.sent


def perhaps_on_its_way(error: BaseException) -> bool:
    """Tell whether a failed call was sent and given up while Telegram may yet receive it."""
    cause = error.__cause__
    return isinstance(error, TimedOut) and isinstance(cause, TransportError) and cause.sent


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait, each None for ever. `media_write` replaces `write` where files go along."""

    connect: float | None = 10.0
    read: float | None = 20.0
    write: float | None = 10.0
    pool: float | None = 10.0
    media_write: float | None = 120.0


class AiohttpRequest(BaseRequest):
    """One pool of kept-alive connections to the Bot API.

    aiohttp repeats only idempotent requests on a dropped connection, so a POST goes out at most once. Errors are
    `NetworkError` or `TimedOut`, named by the Bot API method alone; `surely_not_sent` reads their cause.
    """

    __slots__ = ("_connections", "_proxy_url", "_session", "_timeouts")

    def __init__(
        self, *, timeouts: Timeouts | None = None, proxy_url: str | None = None, connections: int = 512
    ) -> None:
        """`proxy_url`: http, https, socks4 or socks5, user and password inside it. `connections`: at most, a host.

        Raises:
            ValueError: the proxy's scheme is none of these.
        """
        if proxy_url is not None and urlsplit(proxy_url).scheme not in ("http", "https", *_SOCKS):
            raise ValueError("the proxy's address must begin with http://, https://, socks4:// or socks5://")
        self._timeouts = timeouts or Timeouts()
        self._proxy_url = proxy_url
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """The default seconds to wait for an answer."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Open the session; a second call changes nothing."""
        if self._session is not None and not self._session.closed:
            return
        trace = aiohttp.TraceConfig()
        trace.on_request_headers_sent.append(_note_sent)
        self._session = aiohttp.ClientSession(
            connector=self._connector(),
            # Telegram sets no cookies; nothing from another account's answers may travel along.
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            trace_configs=[trace],
        )

    def _connector(self) -> aiohttp.TCPConnector:
        # Idle connections are dropped before a server or a middlebox does it: a request written into one that is
        # just being closed counts as perhaps sent.
        options: dict[str, Any] = {"limit": 0, "limit_per_host": self._connections, "keepalive_timeout": 30.0}
        if self._proxy_url is None or urlsplit(self._proxy_url).scheme not in _SOCKS:
            return aiohttp.TCPConnector(**options)
        from aiohttp_socks import ProxyConnector  # noqa: PLC0415 - only few installations need it

        scheme, rest = self._proxy_url.split("://", 1)
        # The proxy resolves the name: in the offices that need one, local name servers lie about Telegram.
        return ProxyConnector.from_url(f"{scheme[:6]}://{rest}", rdns=True, **options)

    async def shutdown(self) -> None:
        """Close the session and its connections; `initialize` may open them anew."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = _UNSET,
        write_timeout: ODVInput[float] = _UNSET,
        connect_timeout: ODVInput[float] = _UNSET,
        pool_timeout: ODVInput[float] = _UNSET,
    ) -> tuple[int, bytes]:
        """Carry one request out and return the HTTP status and the body.

        Raises:
            TimedOut: no connection, no room for the request or no answer in time.
            NetworkError: everything else that is not an HTTP answer.
            RuntimeError: `initialize` has not been called.
        """
        if self._session is None or self._session.closed:
            raise RuntimeError("the transport is not initialized")
        ours = self._timeouts
        write = ours.media_write if request_data is not None and request_data.contains_files else ours.write
        timeout = _client_timeout(
            connect=_sum(_given(pool_timeout, ours.pool), _given(connect_timeout, ours.connect)),
            write=_given(write_timeout, write),
            read=_given(read_timeout, ours.read),
            whole=method != "GET",
        )
        progress = SimpleNamespace(sent=False)
        try:
            async with self._session.request(
                method,
                url,
                **_body(request_data),
                proxy=self._proxy_url if self._is_http_proxy else None,
                timeout=timeout,
                # A redirected POST would come back as a GET without its content.
                allow_redirects=False,
                trace_request_ctx=progress,
            ) as response:
                return response.status, await response.read()
        except Exception as error:  # whatever escaped would be printed, with the address in it
            failure = _failure(url, error, sent=progress.sent)
        # Raised out here so that no context drags the original along, whose text may hold the address.
        raise failure

    @property
    def _is_http_proxy(self) -> bool:
        return self._proxy_url is not None and urlsplit(self._proxy_url).scheme in ("http", "https")


async def _note_sent(_session: aiohttp.ClientSession, context: SimpleNamespace, _params: object) -> None:
    context.trace_request_ctx.sent = True
    note_sent()


def _given(value: ODVInput[float], default: float | None) -> float | None:
    return default if isinstance(value, DefaultValue) else value


def _sum(*parts: float | None) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _client_timeout(
    *, connect: float | None, write: float | None, read: float | None, whole: bool
) -> aiohttp.ClientTimeout:
    # aiohttp has no limit for writing, so the whole call gets one; a download may take as long as it keeps coming.
    return aiohttp.ClientTimeout(
        total=_sum(connect, write, read) if whole else None,
        connect=connect,
        sock_connect=connect,
        sock_read=read,
        ceil_threshold=float("inf"),
    )


def _body(request_data: RequestData | None) -> dict[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        return {
            "data": urlencode(request_data.json_parameters).encode(),
            "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        }
    form = aiohttp.FormData(quote_fields=False)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in request_data.multipart_data.items():
        # A stream goes out in pieces; large bytes would be written in one go and hold the loop up.
        part = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, part, filename=filename, content_type=content_type)
    return {"data": form}


def _failure(url: str, error: Exception, *, sent: bool) -> NetworkError:
    method = url.rsplit("/", 1)[-1] if "/file/" not in url else "file download"
    what = type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError):
        what = f"{what}: {error.os_error.strerror or type(error.os_error).__name__}"
    elif isinstance(error, aiohttp.ClientHttpProxyError):
        what = f"the proxy answered {error.status}"
    late = isinstance(error, TimeoutError) or what == "ProxyTimeoutError"
    where = "perhaps sent" if sent else "not sent"
    failure = (TimedOut if late else NetworkError)(f"{method}: {what} ({where})")
    failure.__cause__ = TransportError(what, sent=sent)
    return failure
