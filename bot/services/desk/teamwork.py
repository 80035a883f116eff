"""The team itself: joining by invitation, what somebody says of herself, absence, inviting and removing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from bot.services.desk.casework import Casework
from bot.services.desk.held import readable
from bot.services.desk.members import Mate, mates_of, sign
from bot.services.summary.rota import ask, recipient
from flows.cases.events import Removed, TimePassed
from flows.cases.model import Role, VolunteerId
from flows.cases.pauses import Away, Back, read_in_order
from flows.cases.team import is_away
from flows.desk import joining, profile
from flows.desk.inputs import INVITATION, Act, Verb, payload
from flows.desk.profile import Profile, as_member
from flows.effects import Block, Lines, Listed, Offered, Prompt, Ref, Say
from flows.events import Address
from flows.model import Language, RegionId
from flows.statistics import mornings
from storage import Invited

INVITATION_KEPT = timedelta(days=7)


async def join(work: Casework, address: Address, token: str, language: str) -> Mate | None:
    """Make a volunteer of whoever follows an invitation; None where that is not valid. `language` is hers."""
    room, content = work.room, work.office.content
    invited = await room.volunteers.redeem(room.wire, token, room.now)
    if invited is None:
        return None
    fresh = Profile(language=language, joined=room.now)
    if work.office.trial:
        fresh = replace(fresh, languages=tuple(content.languages), qualified=True)
    key = room.key(address)
    id = await room.volunteers.join(room.wire, key, address, profile.dump(fresh), invited)
    work.people.forget(invited.region)
    (mate,) = mates_of(await room.volunteers.by_ids(room.wire, [id]))
    role = Role(invited.role)
    begun = joining.begin(mate.profile, role, invited.region)
    step = joining.here(mate.profile, role, content) if work.office.trial else begun
    mate = await work.people.change(mate, joining=step.profile.joining)
    work.actor = mate.id
    work.sheets.say(work.alone(mate), None, *step.blocks)
    work.done.append((mate.id, f"joined as {role}", ""))
    await work.recheck([invited.region])
    return mate


async def remove(work: Casework, mate: Mate, region: str) -> None:
    """Take somebody out of the team of a region; with her last role everything about her goes."""
    room = work.room
    await room.volunteers.leave(room.wire, mate.id, region)
    if set(mate.row.roles) <= {region}:
        await room.volunteers.remove(room.wire, mate.id, room.now)
    work.people.forget(region)
    mine = [row for row in await room.cases.of_volunteers(room.wire, [mate.id]) if row.region == region]
    waiting = await room.cases.waiting_in(room.wire, region)
    for held in readable((*mine, *waiting)):
        work.own.leave(held, mate)
        await work.happen(held, Removed(mate.id))
    work.done.append((work.actor, "removed somebody", ""))


@dataclass(slots=True)
class Teamwork:
    """What one volunteer does about herself and her team. `training`: she is to be let into the training now."""

    work: Casework
    mate: Mate
    training: bool = False

    @property
    def role(self) -> Role:
        """The one of her roles that asks more of her."""
        return Role.VOLUNTEER if Role.VOLUNTEER in self.mate.roles.values() else Role.COORDINATOR

    def say(self, *said: Block) -> None:
        """Tell her something."""
        self.work.sheets.say(self.work.alone(self.mate), None, *said)

    async def act(self, act: Act) -> None:
        """Do what she asked for."""
        match act.verb:
            case Verb.ME:
                await self._me(act)
            case Verb.AWAY:
                await self._away(act.arg())
            case Verb.INVITE:
                await self._invite(act)
            case Verb.TEAM:
                await self._team()
            case Verb.REMOVE:
                await self._remove(act)
            case Verb.SUMMARY:
                await self._summary()
            case _:
                raise ValueError(f"{act.verb} is not about the team")

    async def _change(self, **changes: Any) -> None:
        self.mate = await self.work.people.change(self.mate, **changes)

    async def _me(self, act: Act) -> None:
        pressed = payload(Verb.ME, *act.args)
        last = await self._coordinates_alone()
        step = joining.press(self.mate.profile, self.role, pressed, self.work.office.content, last)
        if step is None:
            step = joining.here(self.mate.profile, self.role, self.work.office.content)
        before, self.mate = self.mate.profile, Mate(self.mate.row, step.profile)
        self.say(*step.blocks)
        if step.then == "leave":
            for region in sorted(self.mate.row.roles):
                await remove(self.work, self.mate, region)
            return
        if step.profile != before:
            await self.work.people.keep(self.mate)
            await self.work.recheck(sorted(self.mate.row.roles))
        self.training = step.then == "training"

    async def _away(self, text: str) -> None:
        known = self.work.office.days()
        hers = Language(self.mate.profile.language)
        spoken = [known[hers], *(words for code, words in known.items() if code != hers)]
        now = self.work.room.now
        match read_in_order(text, spoken, now):
            case Away(until=until):
                await self._change(away_from=now, away_until=until)
                self.say(Say("desk-away_until", {"date": Ref("date", until.date().isoformat())}))
            case Back():
                await self._change(away_from=None, away_until=None)
                self.say(Say("desk-away_back"))
            case None:
                self.say(Say("desk-away_unclear"))
                return
        await self._look_again()

    async def _look_again(self) -> None:
        """Let her own cases, and those that wait, look at the team as it is now."""
        for held in readable(await self.work.room.cases.of_volunteers(self.work.room.wire, [self.mate.id])):
            self.work.people.forget(held.row.region)
            await self.work.happen(held, TimePassed())
        await self.work.recheck(sorted(self.mate.row.roles))

    async def _invite(self, act: Act) -> None:
        regions = self._coordinates()
        role, _, region = act.arg().partition(":")
        if not regions:
            self.say(Say("desk-invite_none"))
        elif role in set(Role) and region in regions:
            await self._invited(Role(role), region)
        else:
            for region in regions:
                choices = tuple(
                    Offered(payload(Verb.INVITE, f"{role}:{region}"), Ref("message", f"desk-do_{role}"))
                    for role in Role
                )
                self.say(Prompt("desk-invite_ask", choices, {"team": Ref("place", region)}))

    async def _invited(self, role: Role, region: str) -> None:
        """Make a link for each place where she could come in, each to be used once."""
        room, invited = self.work.room, Invited(region, role.value)
        lines = []
        for place, start in self.work.office.link(region).items():
            token = await room.volunteers.invite(room.wire, invited, room.now + INVITATION_KEPT)
            lines.append(Say(place, {"url": Ref("link", f"{start}{INVITATION}{token}")}))
        head = "desk-invite_link" if len(lines) == 1 else "desk-invite_links"
        self.say(Lines((Say(head), *lines)))
        self.work.done.append((self.mate.id, f"invited a {role}", ""))

    async def _team(self) -> None:
        regions = self._coordinates()
        if not regions:
            self.say(Say("desk-invite_none"))
        for region in regions:
            roster = await self.work.people.roster(region)
            lines, choices = [Say("desk-team_head", {"team": Ref("place", region)})], []
            for mate in roster.mates.values():
                member = roster.team.profiles.get(mate.id)
                lines.append(self._line(mate, region, member.load if member else 0))
                if mate.id != self.mate.id:
                    name = {"name": sign(mate.id)}
                    label = Ref("message", "desk-do_remove_name")
                    choices.append(Offered(payload(Verb.REMOVE, mate.id, region), label, args=name))
            choices.append(Offered(payload(Verb.INVITE), Ref("message", "desk-do_invite")))
            self.say(Lines(tuple(lines)), Prompt("desk-team_ask", tuple(choices)))

    def _line(self, mate: Mate, region: str, load: int) -> Say:
        member = as_member(mate.id, mate.profile, mate.roles, 0)
        away = is_away(member, self.work.room.now)
        state = "joining" if not mate.ready(region) else "away" if away else "here"
        return Say(
            "desk-team_line",
            {
                "name": sign(mate.id),
                "role": Ref("message", f"desk-do_{mate.roles[RegionId(region)]}"),
                "state": Ref("message", f"desk-state_{state}"),
                "languages": Listed(tuple(Ref("language", code) for code in mate.profile.languages)),
                "load": load,
            },
        )

    async def _remove(self, act: Act) -> None:
        id, region, sure = act.arg(), act.arg(1), act.arg(2)
        known = (await self.work.people.roster(region)).mates if region in self._coordinates() else {}
        mate = known.get(VolunteerId(id))
        if mate is None or mate.id == self.mate.id:
            self.say(Say("desk-refused_no_access"))
            return
        name = {"name": sign(mate.id)}
        if not sure:
            choices = (
                Offered(payload(Verb.REMOVE, id, region, "yes"), Ref("message", "desk-do_yes")),
                Offered(payload(Verb.TEAM), Ref("message", "desk-do_cancel")),
            )
            self.say(Prompt("desk-remove_ask", choices, name))
            return
        await remove(self.work, mate, region)
        self.work.sheets.say(mate.reader, None, Say("desk-removed", {"team": Ref("place", region)}))
        self.say(Say("desk-remove_done", name))

    async def _coordinates_alone(self) -> list[str]:
        """Return the regions that nobody else coordinates who can be reached."""
        found = []
        for region in self._coordinates():
            others = (await self.work.people.roster(region)).mates.values()
            if not any(
                each.id != self.mate.id
                and each.profile.reachable
                and each.roles[RegionId(region)] is Role.COORDINATOR
                for each in others
            ):
                found.append(region)
        return found

    async def _summary(self) -> None:
        """Have the summary of the last week sent to her again: it is made apart, as that takes a moment."""
        regions, week = self._coordinates(), mornings.last(self.work.room.now)
        if not regions:
            self.say(Say("desk-invite_none"))
            return
        for region in regions:
            await ask(self.work.room, week, recipient(self.mate.id, region))
        self.say(Say("desk-summary_coming"))

    def _coordinates(self) -> list[str]:
        return sorted(region for region, role in self.mate.roles.items() if role is Role.COORDINATOR)
