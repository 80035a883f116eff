/* Where the person is in the conversation, and what follows her. */

import { $, log } from "./page.js";

let acted = false; // she wrote or pressed, and has not scrolled since
export let pinned = true; // she is at the end, and stays there when the keyboard or a notice takes room

const box = () => (getComputedStyle(log).overflowY === "auto" ? log : document.documentElement);

function distance() {
  const around = box();
  return around.scrollHeight - around.clientHeight - around.scrollTop;
}

export const isNear = () => distance() < 160;
export const isFollowing = () => acted || isNear();

/* To the end, but never past what the person wrote last: answers are read from their beginning. */
export function follow() {
  const around = box();
  const mine = [...log.querySelectorAll(".me")].at(-1);
  const above = around === log ? log.getBoundingClientRect().top : 0;
  const top = mine ? mine.getBoundingClientRect().top - above + around.scrollTop - 12 : 0;
  around.scrollTop = Math.min(around.scrollHeight - around.clientHeight, top);
}

export function point() {
  pinned = isNear();
  $("newest").hidden = pinned;
}

export function act() {
  acted = true;
}

for (const gesture of ["wheel", "touchmove", "keydown"]) log.addEventListener(gesture, () => { acted = false; }, { passive: true });
new ResizeObserver(() => pinned && follow()).observe(log);
document.addEventListener("scroll", point, { capture: true, passive: true });
$("newest").addEventListener("click", () => { box().scrollTop = box().scrollHeight; });
