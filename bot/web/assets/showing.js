/* Entries as articles of the log, in order. */

import { attachment } from "./attachments.js";
import { choices, offer } from "./buttons.js";
import { inOrder, isMine } from "./entries.js";
import { $, log, make } from "./page.js";
import { follow, isFollowing, point } from "./scrolling.js";
import { fill } from "./text.js";
import { arrived } from "./unread.js";
import { about, say, tick } from "./words.js";

const PAUSE = 15 * 60_000; // ms between two messages that show the time

export const shown = new Map(); // id of an entry -> its article

function when(entry, before) {
  if (before && entry.n - before.n < PAUSE) return [];
  const node = make("p", "when");
  node.append(tick(make("time", "", { datetime: new Date(entry.n).toISOString() })));
  return [node];
}

function article(entry, before) {
  const node = make("article", isMine(entry) ? "me" : "lotse");
  const tongue = entry.language ? { lang: entry.language, dir: about(entry.language)?.dir ?? "auto" } : { dir: "auto" };
  const bubble = make("div", "bubble", tongue);
  node.append(...when(entry, before), say(make("span", "unseen"), isMine(entry) ? "web-from_you" : "web-from_lotse"), bubble);
  if (isMine(entry)) {
    bubble.textContent = entry.text;
    node.append(make("p", "mark"));
  } else {
    if (entry.media) bubble.before(attachment(entry));
    fill(bubble, entry.text, entry.bold);
    if (entry.media && !entry.text) bubble.remove();
    if (entry.buttons.length) node.append(choices(entry, tongue));
  }
  return node;
}

export function show(entry) {
  if (entry.kind === "open") return;
  if (!shown.has(entry.id)) {
    const following = isMine(entry) || isFollowing();
    const all = inOrder().filter((each) => each.kind !== "open");
    const place = all.findIndex((each) => each.id === entry.id);
    const node = article(entry, all[place - 1]);
    node.classList.add("new");
    const next = all.slice(place + 1).find((each) => shown.has(each.id));
    log.insertBefore(node, next ? shown.get(next.id) : $("typing"));
    shown.set(entry.id, node);
    if (!isMine(entry)) $("typing").hidden = true;
    if (following) follow();
  }
  if (isMine(entry)) mark(entry);
  offer();
  point();
}

/* Show what has just come, from the server or another tab. */
export function arrive(entry) {
  if (!isMine(entry) && !shown.has(entry.id)) arrived();
  show(entry);
}

function mark(entry) {
  const node = shown.get(entry.id);
  for (const each of ["waiting", "stored", "failed"]) node.classList.toggle(each, each === entry.state);
  if (entry.state !== "waiting") node.classList.remove("late");
  say(node.querySelector(".mark"), `web-${entry.state}`);
}

document.addEventListener("removed", (event) => {
  shown.get(event.detail)?.remove();
  shown.delete(event.detail);
});
