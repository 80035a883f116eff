"""The story of a hand-over, act by act: a team comes together, an inquirer is helped, files are sent, it ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.rules.quiz import RIGHT
from tests.process.parties import Media, OnTelegram, OnWeb, Party
from tests.process.stage import Stage
from tests.relay import planting
from tests.relay.planting import Canaries

CARDS = ("role", "inform", "say", "never", "roadmap", "privacy", "scams", "limits", "urgent")
KEYWORDS = {"de": "Was kostet die Anerkennung?", "en": "What does recognition cost?"}
ROAD = ("languages", "subjects", "origins", "hours")


@dataclass(frozen=True, slots=True)
class Team:
    """Who answers: a coordinator on the web, two volunteers on Telegram."""

    cora: OnWeb
    vera: OnTelegram
    vito: OnTelegram


async def gather(stage: Stage) -> Team:
    """The operator invites Cora, she invites Vera and Vito, and all declare what is asked; both learn."""
    cora = await coordinate(stage)
    vera, vito = stage.on_telegram("vera", "de"), stage.on_telegram("vito", "en")
    for volunteer in (vera, vito):
        await recruit(stage, cora, volunteer)
    return Team(cora, vera, vito)


async def coordinate(stage: Stage) -> OnWeb:
    """Cora follows the link that the operator printed."""
    cora = stage.on_web("cora", "de")
    await cora.opens(await stage.link())
    await cora.sees(_around(stage, cora, "desk-join_welcome_coordinator"))
    await declare(stage, cora, "de")
    await cora.sees(stage.text(cora, "desk-join_done_coordinator"))
    await stage.step("Cora has joined")
    return cora


async def recruit(stage: Stage, cora: Party, volunteer: Party, *, cards: bool = True) -> None:
    """Cora invites somebody, who joins, declares what is asked, and learns, without the cards if need be."""
    await cora.says("/invite")
    await stage.acted()
    await cora.sees(_around(stage, cora, "desk-invite_ask"))
    await cora.presses("!invite.volunteer:germany")
    link = await cora.sees("start=join_")
    await stage.step(f"{volunteer.name} is invited")
    await volunteer.opens(link.text.split("start=")[1].split()[0])
    await stage.acted()
    await volunteer.sees(_around(stage, volunteer, "desk-join_welcome_volunteer"))
    await stage.step(f"{volunteer.name} has come")
    await declare(stage, volunteer, "sq", volunteer.language)
    await volunteer.sees(stage.text(volunteer, "desk-join_training"))
    await stage.step(f"{volunteer.name} has declared")
    await learn(stage, volunteer, cards=cards)


async def declare(stage: Stage, person: Party, *languages: str) -> None:
    """Tap languages, and that there is nothing else."""
    await person.presses("!me.join")
    for language in languages:
        await person.sees(stage.text(person, "desk-join_languages"))
        await person.presses(f"!me.languages.{language}")
    for topic in ROAD:
        await person.sees(_first_line(stage, person, f"desk-join_{topic}"))
        await person.presses(f"!me.done.{topic}")


def _first_line(stage: Stage, person: Party, message: str) -> str:
    return stage.text(person, message).splitlines()[0]


async def learn(stage: Stage, person: Party, *, cards: bool) -> None:
    """Go through the cards, accept the code, and pass the quiz."""
    await person.presses("!me.training")
    await person.sees(_first_line(stage, person, "volunteer-start"))
    await person.presses("cards" if cards else "quiz")
    for card in CARDS if cards else ():
        await person.sees(_first_line(stage, person, f"volunteer-card_{card}"))
        await person.presses("continue")
    await person.sees(_first_line(stage, person, "volunteer-code"))
    await stage.step(f"{person.name} has read the cards")
    await person.presses("yes")
    for question, right in RIGHT.items():
        await person.sees(_first_line(stage, person, f"volunteer-{question}"))
        await person.presses(right)
    await stage.acted()
    await person.sees(
        _first_line(stage, person, "volunteer-passed"), _first_line(stage, person, "desk-join_done_volunteer")
    )
    await stage.step(f"{person.name} has passed")


@dataclass(frozen=True, slots=True)
class Files:
    """One file of each kind, with names wherever one can hide."""

    photo: bytes
    voice: bytes
    pdf: bytes
    canaries: Canaries

    @staticmethod
    def plant() -> Files:
        """Make them."""
        canaries = Canaries()
        return Files(planting.jpeg(canaries), planting.voice(canaries), planting.pdf(canaries), canaries)

    def of(self, media: Media) -> bytes:
        """Return one."""
        return {"photo": self.photo, "voice": self.voice, "pdf": self.pdf}[media]


async def ask(stage: Stage, ina: Party, *volunteers: Party) -> str:
    """Ina asks for a person, consents, and writes; return the code of her case, once all volunteers are asked."""
    await ina.opens()
    await ina.presses(ina.language)
    await ina.sees(_first_line(stage, ina, "main-asking_for"))
    await ina.presses("self")
    await ina.sees(_first_line(stage, ina, "main-menu"))
    await stage.step("Ina is at the menu")
    await ina.says("/person")
    await stage.acted()
    await ina.sees(stage.text(ina, "person-consent"))
    await stage.step("Ina knows what to expect")
    await ina.presses("yes")
    await ina.sees(stage.text(ina, "person-subject"))
    await ina.presses("recognition")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-opened"))
    [code] = {await offered(stage, volunteer) for volunteer in volunteers}
    await stage.step("the case is offered")
    await ina.says("Si njihet diploma ime e infermieres?")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-kept"))
    await stage.step("Ina has written")
    return code


async def offered(stage: Stage, volunteer: Party) -> str:
    """Wait until a volunteer is asked to take a case; return its code."""
    asked = await volunteer.sees(_around(stage, volunteer, "desk-offer"))
    return asked.buttons[0].split(".")[1]


def _around(stage: Stage, person: Party, message: str) -> str:
    """Return what a text says after its last value."""
    return stage.text(person, message, region="¦", team="¦", code="¦").split("¦")[-1].strip()


async def take(stage: Stage, ina: Party, team: Team, code: str) -> OnTelegram:
    """Both press Take; return who was quicker and sees what was written. The other hears that it is taken."""
    await team.vera.presses(f"!take.{code}")
    await team.vito.presses(f"!take.{code}")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-taken"))
    both = {team.vera: team.vito, team.vito: team.vera}
    owner = await _whoever(both, {person: stage.text(person, "desk-taken", code=code) for person in both})
    await owner.sees("Si njihet diploma ime e infermieres?", stage.text(owner, "desk-taken", code=code))
    await both[owner].sees(stage.text(both[owner], "desk-already_taken", code=code))
    await stage.step(f"{owner.name} has the case")
    return owner


async def _whoever(people: Iterable[OnTelegram], texts: Mapping[OnTelegram, str]) -> OnTelegram:
    """Wait until one of these people has her text, and return her."""

    def has(person: OnTelegram) -> bool:
        return any(texts[person] in message.text for message in person.seen)

    everybody = list(people)
    await everybody[0].until(lambda: any(map(has, everybody)))
    return next(filter(has, everybody))


async def talk(stage: Stage, ina: Party, vera: Party, code: str) -> None:
    """Both write; a note stays inside."""
    await vera.says("Mirëdita! Ku e keni mbaruar shkollën?")
    await stage.acted()
    said = await ina.sees("Mirëdita! Ku e keni mbaruar shkollën?")
    assert said.text.startswith(stage.text(ina, "case-from_volunteer"))
    await stage.step("Vera has answered")
    await ina.says("Në Tiranë.")
    await stage.acted()
    said = await vera.sees("Në Tiranë.")
    assert said.text.startswith(stage.text(vera, "desk-from_inquirer", code=code))
    await stage.step("Ina has written again")
    await vera.says("// Bitte noch nach dem Jahr fragen.")
    await stage.acted()
    await vera.sees(stage.text(vera, "desk-note_kept"))
    await stage.step("Vera has noted something")


async def send_answer(stage: Stage, ina: Party, vera: Party, code: str) -> None:
    """A reviewed answer is found in Vera's language, and read in Ina's."""
    await vera.says(f"/a {KEYWORDS[vera.language]}")
    await stage.acted()
    found = await vera.sees(stage.text(vera, "desk-find_pick"))
    await stage.step("Vera has found answers")
    payload = found.buttons[0]
    answer = payload.split(".")[2]
    title = {person: stage.text(person, f"answer-{answer}.title") for person in (ina, vera)}
    await vera.presses(payload)
    await stage.acted()
    await vera.sees(title[vera], title[ina])
    await stage.step("Vera has looked at it")
    await vera.presses(f"!send.{code}.{answer}")
    await stage.acted()
    read = await ina.sees(stage.text(ina, "case-reviewed"))
    assert title[ina] in read.text
    assert "https://" in read.text
    assert re.search(stage.text(ina, "answer-checked", date="¦").replace("¦", ".* 20[0-9]{2}"), read.text)
    await vera.sees(title[vera])
    await stage.step("the answer is sent")


async def send_files(stage: Stage, sender: OnTelegram, reader: Party, files: Files) -> None:
    """Each kind of file arrives, made anew."""
    for media in ("photo", "voice", "pdf"):
        before = len(reader.seen)
        sender.sends(media, files.of(media), f"Shiko: {media}")
        await stage.acted()
        got = await reader.sees(f"Shiko: {media}")
        assert got.media == media
        assert not [name for name in files.canaries.names if planting.shows(got.data, name)]
        assert len(reader.seen) > before
        await stage.step(f"{sender.name} has sent a {media}")


async def close(stage: Stage, ina: Party, vera: Party, code: str) -> None:
    """Vera closes, Ina rates."""
    await vera.sends_press(f"!close.{code}")
    await stage.acted()
    await vera.sees(stage.text(vera, "desk-close_ask", code=code))
    await vera.presses(f"!close.{code}.answered")
    await vera.sees(stage.text(vera, "desk-closed", code=code))
    await ina.sees(stage.text(ina, "case-closed"), stage.text(ina, "case-rate"))
    await stage.step("the case is closed")
    await ina.presses("!rate_yes")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-thanks"))
    await stage.step("Ina has rated")


async def reopen(stage: Stage, ina: Party, vera: Party) -> None:
    """Ina asks again, Vera is asked first and takes it, Ina ends it and is with the bot."""
    await ina.presses("!reopen")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-reopened"))
    code = await offered(stage, vera)
    await stage.step("the case is open again")
    await vera.presses(f"!take.{code}")
    await stage.acted()
    await vera.sees(stage.text(vera, "desk-taken", code=code))
    await ina.sees(stage.text(ina, "case-taken"))
    await stage.step("Vera has it again")
    await ina.says("Edhe një pyetje: sa zgjat?")
    await stage.acted()
    await vera.sees("Edhe një pyetje: sa zgjat?")
    await stage.step("Ina has asked again")
    await ina.sends_press("!end")
    await stage.acted()
    await ina.sees(stage.text(ina, "case-ended"))
    await vera.sees(stage.text(vera, "desk-ended_by_inquirer", code=code))
    await stage.step("Ina has ended it")


async def play(stage: Stage, files: Files, *, web: bool) -> None:
    """The whole story."""
    team = await gather(stage)
    ina = stage.on_web("ina", "sq") if web else stage.on_telegram("ina", "sq")
    code = await ask(stage, ina, team.vera, team.vito)
    owner = await take(stage, ina, team, code)
    await talk(stage, ina, owner, code)
    await send_answer(stage, ina, owner, code)
    await send_files(stage, owner, ina, files)
    if isinstance(ina, OnTelegram):
        await send_files(stage, ina, owner, files)
    await close(stage, ina, owner, code)
    await reopen(stage, ina, owner)
    await stage.calm()
