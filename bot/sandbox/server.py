"""Putting the sandbox's application on a port of this machine, and only of this machine."""

from aiohttp import web


async def start(app: web.Application, port: int = 0) -> tuple[web.AppRunner, str]:
    """Serve `app` on 127.0.0.1 and return its runner (to `cleanup()`) and its address without a final slash.

    `port` 0 takes any free one.

    Raises:
        OSError: the port is taken.
    """
    # Cancellation lets a poll or an event stream end with its reader; open ones may not delay the end.
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.5, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    try:
        await site.start()
    except BaseException:
        await runner.cleanup()
        raise
    bound = runner.addresses[0][1]
    return runner, f"http://127.0.0.1:{bound}"
