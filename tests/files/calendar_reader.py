"""A reader of calendar files that shares nothing with what writes them: RFC 5545 read off the page."""

import io
import re
from datetime import UTC, datetime

from dateutil.tz import tzical

ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def lines(file):
    """Unfolded content lines; every line ends with CRLF and has 75 octets at most, none of which splits a character."""
    assert file.endswith(b"\r\n")
    raw = file.removesuffix(b"\r\n").split(b"\r\n")
    for line in raw:
        assert len(line) <= 75, line
        assert b"\r" not in line and b"\n" not in line, line
        line.decode("utf-8")
    return re.sub(r"\r\n[ \t]", "", file.decode("utf-8")).removesuffix("\r\n").split("\r\n")


def split(line):
    """(name, parameters, value)."""
    head, _, value = line.partition(":")
    name, *parameters = head.split(";")
    return name, dict(one.split("=", 1) for one in parameters), value


def unescaped(value):
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


class Read:
    """One calendar with one event: `calendar` and `event` are properties by name, `zones` has tzinfo by name."""

    def __init__(self, file):
        self.calendar, self.event, self.parameters = {}, {}, {}
        within, zone = [], []
        for line in lines(file):
            name, parameters, value = split(line)
            if name == "BEGIN":
                within.append(value)
            if "VTIMEZONE" in within:
                zone.append(line)
            elif name not in ("BEGIN", "END"):
                where = self.event if within[-1] == "VEVENT" else self.calendar
                assert name not in where, f"{name} twice"
                where[name] = value
                self.parameters[name] = parameters
            if name == "END":
                assert within.pop() == value
        assert within == []
        self.zones = tzical(io.StringIO("\n".join(zone))) if zone else None

    def text(self, name):
        return unescaped(self.event[name])

    def instant(self, name):
        local = datetime.fromisoformat(self.event[name])
        if local.tzinfo is not None:
            return local
        zone = self.zones.get(self.parameters[name]["TZID"])
        return local.replace(tzinfo=zone).astimezone(UTC)
