/* What the person does: writes, presses, follows a link. */

import { isDesk, isOpen, isTooSoon, rest } from "./buttons.js";
import { pump } from "./connection.js";
import { entries, isWaiting, latest, next, put } from "./entries.js";
import { tell } from "./notices.js";
import { address, forget, log, page, parsed, random } from "./page.js";
import { act, follow, pinned } from "./scrolling.js";
import { load, save } from "./shelf.js";
import { show, shown } from "./showing.js";
import { choose } from "./words.js";

function add(entry) {
  const added = { id: random(), n: next(), by: "me", state: "waiting", ...entry };
  put(added);
  act();
  show(added);
  setTimeout(() => {
    shown.get(added.id)?.classList.toggle("late", isWaiting(latest(added.id) ?? {}));
    if (pinned) follow();
  }, 2000);
  pump();
}

export function write(text) {
  const clean = text.replace(/\p{Surrogate}/gu, "\ufffd").trim();
  if (!clean) return;
  add({ kind: "say", text: clean });
  named(clean);
}

/* A language chosen in the frame is no message: people who have the conversation do not get it. */
export function wishFor(language) {
  add({ kind: "press", payload: `!language.${language.id}`, text: language.name, language: language.id });
}

function press(button) {
  const { payload } = button.dataset;
  if (!isOpen(button)) {
    if (!isDesk(payload)) tell("web-old_button");
    return;
  }
  if (isDesk(payload) && isTooSoon()) return;
  const entry = entries.get(button.parentNode.dataset.of);
  const text = button.firstChild.data;
  add({ kind: "press", payload, of: entry.id, text, language: entry.language });
  if (isDesk(payload)) rest(button);
  else named(text);
}

/* Whoever names a language wants it: the frame of the page follows the conversation. */
function named(text) {
  const found = page.languages.find((each) => each.name.toLowerCase() === text.trim().toLowerCase());
  if (found) choose(found.id);
}

/* What a link says: `?start=owl-herbst`, or the same as `?region=owl&campaign=herbst`. */
function link() {
  const [region, campaign] = [address.searchParams.get("region"), address.searchParams.get("campaign")];
  return (address.searchParams.get("start") ?? [region, region && campaign].filter(Boolean).join("-")).slice(0, 64);
}

export function open() {
  const payload = link();
  const secret = payload.startsWith("join_"); // an invitation stays in no history, no screenshot, and not whole here
  if (secret) forget("start");
  const mark = secret ? payload.slice(0, 16) : payload;
  const opened = parsed(load("opened")) ?? [];
  if (opened.includes(mark) || (opened.length && !mark)) return;
  save("opened", JSON.stringify([...opened, mark].slice(-50)));
  add({ kind: "open", payload });
}

log.addEventListener("click", (event) => {
  const button = event.target.closest(".choices button");
  if (button) press(button);
});
