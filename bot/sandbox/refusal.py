"""What Telegram answers when it refuses a call."""

from typing import Any


class Refusal(Exception):
    """A call refused with Telegram's own words.

    `code` is the HTTP status and `error_code`; `description` the whole sentence with its prefix ("Bad Request: …");
    `parameters` the Bot API's ResponseParameters (`retry_after` in seconds, `migrate_to_chat_id`), if any.
    """

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(what: str) -> Refusal:
    """Return a 400 whose description is "Bad Request: " and `what`."""
    return Refusal(400, f"Bad Request: {what}")


def forbidden(what: str) -> Refusal:
    """Return a 403 whose description is "Forbidden: " and `what`."""
    return Refusal(403, f"Forbidden: {what}")


class NotAllowed(Exception):
    """A person's act that Telegram's own app would not offer, with a sentence for the page."""
