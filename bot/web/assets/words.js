/* The words of the page in the language it has. Says `spoken` on the document when that changes. */

import { $, address, forget, page } from "./page.js";
import { common, load, save } from "./shelf.js";

const words = new Map([[page.language, page.texts]]);
export let language = page.language;
export const about = (id) => page.languages.find((each) => each.id === id);
export const word = (id) => words.get(language)[id];
export const figure = (number) => number.toLocaleString(language);

export function say(node, id) {
  node.dataset.text = id;
  node.textContent = word(id);
  return node;
}

export function label(node, id) {
  node.dataset.label = id;
  node.setAttribute("aria-label", word(id));
  return node;
}

export async function speak(id) {
  if (!words.has(id)) {
    try {
      const answer = await fetch(new URL(`texts/${id}.json`, location.href));
      if (!answer.ok) return;
      words.set(id, await answer.json());
    } catch {
      return; // no connection: the page stays in the language it has
    }
  }
  language = id;
  const texts = words.get(id);
  const root = document.documentElement;
  root.lang = id;
  root.dir = about(id).dir;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = texts[node.dataset.text];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", texts[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-hint]")) node.title = texts[node.dataset.hint];
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = texts[node.dataset.placeholder];
  for (const node of document.querySelectorAll("time")) tick(node);
  for (const node of $("languages").querySelectorAll("button")) {
    if (node.lang === id) node.setAttribute("aria-current", "true");
    else node.removeAttribute("aria-current");
  }
  $("current").textContent = about(id).name;
  $("current").lang = id;
  document.dispatchEvent(new CustomEvent("spoken"));
}

export function choose(id) {
  save("language", id);
  forget("lang");
  return speak(id);
}

export function wanted() {
  const codes = [address.searchParams.get("lang"), load("language"), common("language"), ...navigator.languages, "en"];
  const candidates = codes.filter(Boolean).flatMap((code) => [code.toLowerCase(), code.toLowerCase().split("-")[0]]);
  return candidates.find(about) ?? page.language;
}

export function tick(node) {
  const time = new Date(node.dateTime);
  const today = time.toDateString() === new Date().toDateString();
  const day = today ? {} : { weekday: "long", day: "numeric", month: "long" };
  node.textContent = new Intl.DateTimeFormat(language, { ...day, hour: "2-digit", minute: "2-digit" }).format(time);
  return node;
}
