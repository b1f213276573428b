"""People out of sheets: who is who across two languages, by a list of people or by the rows that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from bot.domain.imports.associations import AssociationLookup
from bot.domain.imports.facts import Claim, Memories, Standing, reworded, standing_of
from bot.domain.imports.log import ImportLog
from bot.domain.imports.pairs import Pair, pair_names
from bot.domain.imports.records import NamedAssociations, Person, RecordKind, SheetRow, Source
from bot.domain.models import Association, Member
from bot.domain.ports import Writing
from bot.domain.text import ZH_HANS, Text


class People:
    """The directory during an import: finds, joins and adds people."""

    def __init__(
        self,
        tx: Writing,
        associations: AssociationLookup,
        memories: Memories,
        log: ImportLog,
        name_key: Callable[[str], str],
    ) -> None:
        self._tx = tx
        self._associations = associations
        self._memories = memories
        self._log = log
        self._key = lru_cache(maxsize=None)(name_key)
        self._members: dict[int, Member] = {}
        self._listed: set[int] = set()
        self._homes: dict[int, str] = {}
        self._claims: dict[int, dict[str, list[Claim]]] = {}
        self.to_replan: set[int] = set()

    async def load(self) -> None:
        """Learn who is in the directory."""
        self._members = {member.id: member for member in await self._tx.members.all()}
        for member in self._members.values():
            if member.association:
                memory = await self._memories.of(f"member:{member.id}")
                # What was only inferred tells nobody apart.
                if member.association.code not in memory.seen or memory.of("association"):
                    self._homes[member.id] = member.association.code

    def called(self, key: str) -> list[Member]:
        """Return those whom some language calls by this name's key, the longest known first."""
        return [member for _, member in sorted(self._members.items()) if key in self.words(member)]

    def words(self, member: Member | None) -> frozenset[str]:
        """Return the keys of a member's names in every language."""
        return frozenset(self._key(name) for name in member.names.values()) if member else frozenset()

    def name(self, member: Member | None, locale: str = ZH_HANS) -> str:
        """Return a member's name for people, empty for nobody."""
        return member.names.best(locale)[0] if member else ""

    def get(self, member_id: int) -> Member:
        """Return a member of the directory by id."""
        return self._members[member_id]

    async def take_list(self, rows: Sequence[SheetRow]) -> None:
        """Take in the lists of people: they say outright which names are one person's, and who belongs where."""
        seen = Counter(
            self._key(one.value)
            for row in rows
            for one in row.statements
            if one.field.startswith("name.") and isinstance(one.value, str)
        )
        for row in rows:
            names = {
                one.field.partition(".")[2]: one.value
                for one in row.statements
                if one.field.startswith("name.") and isinstance(one.value, str)
            }
            if not names:
                self._log.problem("row_incomplete", row.source, lost=True, fields="name")
                continue
            association = await self._association(row)
            unique = all(seen[self._key(name)] == 1 for name in names.values())
            member = await self._listed_member(names, association, row.source, unique=unique)
            if association:
                self._listed.add(member.id)
                self._homes[member.id] = association.code
            said = self._claims.setdefault(member.id, {})
            for one in row.statements:
                if isinstance(one.value, str):
                    claim = Claim(one.locales, one.value, one.value, one.value, row.source, one.value)
                    said.setdefault(one.field, []).append(claim)
                elif one.field == "association" and association:
                    claim = Claim(one.locales, association.code, association.code, association.code, row.source, None)
                    said.setdefault(one.field, []).append(claim)
        for member_id, said in self._claims.items():
            await self._settle(self._members[member_id], said)

    async def _association(self, row: SheetRow) -> Association | None:
        for one in row.statements:
            if one.field == "association" and isinstance(one.value, NamedAssociations) and one.value.said:
                found, unknown = await self._associations.find(one.value.said)
                if len(found) == 1 and not unknown:
                    return found[0]
                reason = "association_unknown" if unknown else "association_several"
                value = ", ".join(unknown) or one.value.said
                self._log.problem(reason, row.source, field="association", value=value)
        return None

    async def _listed_member(
        self, names: Mapping[str, str], association: Association | None, source: Source, *, unique: bool
    ) -> Member:
        """Return the member whom a row of a list means: found, joined out of two records, or new."""

        def elsewhere(member: Member) -> bool:
            return association is not None and self._homes.get(member.id, association.code) != association.code

        def fits(member: Member) -> bool:
            return all(self._key(member.names.get(locale, name)) == self._key(name) for locale, name in names.items())

        chosen: list[Member] = []
        for index, (_, name) in enumerate(sorted(names.items(), reverse=True)):
            called = [member for member in self.called(self._key(name)) if unique or not elsewhere(member)]
            fitting = [member for member in called if fits(member)]
            fitting = [member for member in fitting if not elsewhere(member)] or fitting
            # Whoever has all the names is meant before somebody who has but this one.
            fitting.sort(key=lambda member: (-len(member.names), member.id))
            # The list corrects the other name of whoever bears the leading one.
            corrected = called if unique and index == 0 and len(called) == 1 and not elsewhere(called[0]) else []
            chosen += fitting[:1] or corrected
        if not chosen:
            return await self._add(names)
        first, *others = dict.fromkeys(chosen)
        for other in others:
            if first.user_id and other.user_id:
                self._log.problem("person_two_accounts", source, value=", ".join(names.values()))
            else:
                first = await self._join(first, other)
        lacking = {locale: name for locale, name in names.items() if locale not in first.names}
        if lacking:
            # At once, so that the rows below find a namesake's full name.
            await self._rename(first, Text.of({**first.names, **lacking}))
        return self._members[first.id]

    async def _settle(self, member: Member, claims: Mapping[str, Sequence[Claim]]) -> None:
        memory = await self._memories.of(f"member:{member.id}")
        name, kind = self.name(member), RecordKind.MEMBER
        self._log.touch(kind, member.id, name)
        stands = standing_of("name", member.names)
        if member.association:
            stands["association"] = Standing.of(member.association.code)
        taken = self._log.decide(kind, name, stands, claims, memory)
        names = reworded("name", member.names, taken)
        if names != member.names:
            await self._rename(member, names)
        if "association" in taken:
            await self._assign(self._members[member.id], self._associations.by_code[taken["association"].sense])

    async def join(
        self, slots: Iterable[tuple[Collection[str], Collection[str]]], persons: Mapping[str, Person]
    ) -> None:
        """Join the names that the rows show to be one person's, and add whoever is nobody yet.

        `slots` holds, for each place where a person is named, the keys of the names in Chinese and in Latin script;
        `persons` is whom this import names, by key.
        """
        rows = [(next(iter(han)), next(iter(latin))) for han, latin in slots if len(han) == len(latin) == 1]
        for pair in pair_names(rows, self._apart):
            known = {member.id: member for key in pair for member in self.called(key)}
            names = {persons[key].locale: persons[key].name for key in pair if key in persons}
            if len(known) == 2:
                await self._join(*known.values())
            for member in known.values() if len(known) == 1 else ():
                if not self.words(member) >= set(pair):
                    await self._rename(member, Text.of({**names, **member.names}))
            if not known:
                await self._add(names)
        for key, person in persons.items():
            if not self.called(key):
                await self._add({person.locale: person.name})

    def _apart(self, pair: Pair) -> bool:
        """Tell whether the directory knows that these two names are two people's, or cannot tell whose they are."""
        one, other = self.called(pair[0]), self.called(pair[1])
        if len(one) > 1 or len(other) > 1:
            return True
        both = {member.id: member for member in (*one, *other)}
        if len(both) == 2:
            accounts = [member.user_id for member in both.values() if member.user_id]
            homes = {self._homes[member_id] for member_id in both if member_id in self._homes}
            if len(accounts) > 1 or len(homes) > 1:
                return True
        return any(self.words(member) - set(pair) for member in both.values())

    def choose(self, person: Person, association: Association | None) -> Member | None:
        """Return whom a cell names: of several, the one of the row's association; None where that does not tell."""
        found = self.called(person.key)
        if len(found) > 1 and association:
            found = [one for one in found if one.association and one.association.id == association.id] or found
        if len(found) != 1:
            return None
        self._log.touch(RecordKind.MEMBER, found[0].id, self.name(found[0]))
        return found[0]

    async def infer(self, seen: Mapping[int, Collection[str]]) -> None:
        """Give those of whom no list says it the association of their rows, where all rows ever read agree.

        `seen` is member's id → the codes of the leads and hosts of the rows with that person.
        """
        for member_id, codes in seen.items():
            memory = await self._memories.of(f"member:{member_id}")
            memory.seen |= set(codes)
            member = self._members[member_id]
            if member.association is None and member_id not in self._listed and len(memory.seen) == 1:
                await self._assign(member, self._associations.by_code[next(iter(memory.seen))])

    async def _add(self, names: Mapping[str, str]) -> Member:
        member = await self._tx.members.add(Text.of(names), None)
        self._members[member.id] = member
        self._log.add(RecordKind.MEMBER, member.id, self.name(member))
        return member

    async def _rename(self, member: Member, names: Text) -> None:
        await self._tx.members.rename(member.id, names)
        await self._reread(member.id)
        self._log.touch(RecordKind.MEMBER, member.id, names.best(ZH_HANS)[0])
        for locale, name in names.items():
            if member.names.get(locale) != name:
                self._log.change(RecordKind.MEMBER, member.id, f"name.{locale}", member.names.get(locale, ""), name)

    async def _assign(self, member: Member, association: Association) -> None:
        await self._tx.members.set_association(member.id, association.id)
        await self._reread(member.id)
        self._log.touch(RecordKind.MEMBER, member.id, self.name(member))
        before = member.association.code if member.association else ""
        self._log.change(RecordKind.MEMBER, member.id, "association", before, association.code)
        # An owner's mornings may be those of the association's zone.
        owned = await self._tx.tasks.page(owner_id=member.id, limit=1000)
        self.to_replan |= {task.id for task in owned}

    async def _join(self, one: Member, other: Member) -> Member:
        """Make two records one: the one with an account is kept, else the older."""
        keep, drop = sorted((one, other), key=lambda member: (member.user_id is None, member.id))
        memory, lost = [await self._memories.of(f"member:{member.id}") for member in (keep, drop)]
        memory.seen |= lost.seen
        lost.clear()
        self.to_replan |= set(await self._tx.members.merge(keep.id, drop.id))
        del self._members[drop.id]
        # The store may give the number of the record dropped to somebody else.
        for name, claims in self._claims.pop(drop.id, {}).items():
            self._claims.setdefault(keep.id, {}).setdefault(name, []).extend(claims)
        home = self._homes.pop(drop.id, None)
        if home is not None:
            self._homes.setdefault(keep.id, home)
        if drop.id in self._listed:
            self._listed = (self._listed - {drop.id}) | {keep.id}
        await self._reread(keep.id)
        self._log.forget(RecordKind.MEMBER, drop.id)
        merged = self._members[keep.id]
        self._log.touch(RecordKind.MEMBER, keep.id, self.name(merged))
        for locale, name in merged.names.items():
            if locale not in keep.names:
                self._log.change(RecordKind.MEMBER, keep.id, f"name.{locale}", "", name)
        return merged

    async def _reread(self, member_id: int) -> None:
        member = await self._tx.members.get(member_id)
        if member is not None:
            self._members[member_id] = member
