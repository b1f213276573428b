"""What a call of the Bot API carries, checked against the method's table (methods.json, from the Bot API's data)."""

import json
import math
from dataclasses import dataclass
from importlib import resources
from typing import Any, NoReturn

from bot.sandbox.refusal import Refusal, bad_request

# How Telegram names what is missing; for the rest it names the parameter.
_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "user_id": "invalid user_id specified",
}
_JSON_NAMES = {"reply_markup": "reply keyboard markup"}
_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_LARGEST = 2**52


@dataclass(frozen=True)
class Upload:
    """A file that came with a multipart call."""

    name: str
    mime: str
    content: bytes


Args = dict[str, Any]
"""The parameters present in a call, by name, in their own types: objects as dicts, files as Upload or str."""


class MethodTable:
    """The methods the sandbox carries and their parameters."""

    def __init__(self) -> None:
        """Read the table."""
        table = json.loads(resources.files("bot.sandbox").joinpath("methods.json").read_text("utf-8"))
        self._methods: dict[str, dict[str, str]] = table["methods"]
        self._types: dict[str, dict[str, str]] = table["types"]
        self._unions: dict[str, dict[str, dict[str, str]]] = table["unions"]
        self._not_carried: dict[str, list[str]] = table["not_carried"]
        self._by_folded = {name.lower(): name for name in self._methods}

    def name(self, called: str) -> str | None:
        """Return a method's proper name, however it was cased (Telegram does not mind); None if it is not carried."""
        return self._by_folded.get(called.lower())

    def names(self) -> list[str]:
        """Return the names of all methods carried."""
        return list(self._methods)

    def parameters(self, method: str) -> set[str]:
        """Return the names of the parameters a method takes here."""
        return set(self._methods[method])

    def read(self, method: str, given: dict[str, Any]) -> Args:
        """Return the parameters of a call, each in its type.

        `given` holds strings from forms and the query, JSON values from JSON bodies, and Uploads. An Upload whose
        name some `attach://` refers to takes that place.

        Raises:
            Refusal: 404 for a method that is not carried, 400 for an unknown or missing parameter or a wrong type.
        """
        if method not in self._methods:
            raise Refusal(404, "Not Found")
        table = self._methods[method]
        uploads = {name: value for name, value in given.items() if isinstance(value, Upload)}
        used: set[str] = set()
        args: Args = {}
        for name, kind in table.items():
            value = given.get(name)
            if value is None or value == "":
                if kind.endswith("!"):
                    raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
                continue
            args[name] = self._convert(kind.rstrip("!"), value, name)
            if kind.rstrip("!") in {"File", "Array of InputMedia"}:
                args[name] = _attached(args[name], uploads, used)
        for name in given:
            if name in table or name in used:
                continue
            if name in self._not_carried.get(method, ()):
                raise bad_request(f'parameter "{name}" of {method} is not carried by the sandbox')
            raise bad_request(f'unknown parameter "{name}" of {method}')
        return args

    def _convert(self, kind: str, value: Any, name: str) -> Any:
        if kind.startswith("Array of "):
            items = self._parsed(value, name)
            if not isinstance(items, list):
                raise bad_request(f"can't parse {name}: expected an Array of {kind.removeprefix('Array of ')}")
            return [self._convert(kind.removeprefix("Array of "), item, name) for item in items]
        if kind in self._types or kind in self._unions:
            content = self._parsed(value, name)
            if not isinstance(content, dict):
                if kind in {"ReplyMarkup", "InlineKeyboardMarkup"}:
                    raise bad_request("object expected as reply markup")
                raise bad_request(f"can't parse {name}: expected an Object")
            return self._object(kind, content)
        return _scalar(kind, value, name)

    def _parsed(self, value: Any, name: str) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {_JSON_NAMES.get(name, name)} JSON object") from None

    def _object(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        table = self._fields(kind, content)
        converted: dict[str, Any] = {}
        for name, field_kind in table.items():
            value = content.get(name)
            if value is None:
                if field_kind.endswith("!"):
                    raise bad_request(f"can't parse {_spoken(kind)}: Can't find field \"{name}\"")
                continue
            converted[name] = self._convert(field_kind.rstrip("!"), value, name)
        for name, value in content.items():
            if name in table or value is None:
                continue
            if name in self._not_carried.get(kind, ()):
                raise bad_request(f'field "{name}" of {kind} is not carried by the sandbox')
            raise bad_request(f'can\'t parse {_spoken(kind)}: Unknown field "{name}"')
        return converted

    def _fields(self, kind: str, content: dict[str, Any]) -> dict[str, str]:
        variants = self._unions.get(kind)
        if variants is None:
            return self._types[kind]
        if kind == "ReplyMarkup":
            for key, fields in variants.items():
                if key in content:
                    return fields
            chosen = next(iter(content), "")
        else:
            chosen = content.get("type", "")
            if chosen in variants:
                return variants[chosen]
        if chosen in self._not_carried.get(kind, ()):
            raise bad_request(f'"{chosen}" of {kind} is not carried by the sandbox')
        raise bad_request(f"can't parse {_spoken(kind)}: Unsupported type specified")


def _attached(value: Any, uploads: dict[str, Upload], used: set[str]) -> Any:
    """Return a file or a list of media with every `attach://` replaced by the upload it names."""
    if isinstance(value, list):
        return [
            item | {name: _attached(item[name], uploads, used) for name in ("media", "thumbnail") if name in item}
            for item in value
        ]
    if not isinstance(value, str) or not value.startswith("attach://"):
        return value
    name = value.removeprefix("attach://")
    if name not in uploads:
        raise bad_request(f'wrong file identifier: no file "{name}" is attached')
    used.add(name)
    return uploads[name]


def _spoken(kind: str) -> str:
    return {"InlineKeyboardButton": "inline keyboard button", "ReplyMarkup": "reply keyboard markup"}.get(kind, kind)


def _degrees(value: Any, name: str) -> float:
    try:
        number = float(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        _wrong_type(name, "Number")
    return number


def _scalar(kind: str, value: Any, name: str) -> Any:  # noqa: PLR0911 - one for each type
    if kind == "File":
        if isinstance(value, (str, Upload)):
            return value
        _wrong_type(name, "InputFile or String")
    if kind in {"Integer", "ChatId"} and isinstance(value, str):
        value = value.strip()
        digits = value.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) < 20:
            value = int(value)
    if kind == "ChatId" and isinstance(value, str):
        return value
    if kind in {"Integer", "ChatId"}:
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
            _wrong_type(name, "Integer")
        return value
    if kind == "Float":
        return _degrees(value, name)
    if kind == "Boolean":
        if isinstance(value, bool):
            return value
        if str(value).lower() not in _BOOLEANS:
            _wrong_type(name, "Boolean")
        return _BOOLEANS[str(value).lower()]
    if not isinstance(value, str):
        _wrong_type(name, "String")
    return value


def _wrong_type(name: str, kind: str) -> NoReturn:
    raise bad_request(f'field "{name}" must be of type {kind}')
