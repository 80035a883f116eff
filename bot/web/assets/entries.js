/* The conversation: its messages and what the person did, as entries kept on this device. An entry of hers waits until
   the server has stored it, however long that takes. */

import { lose } from "./files.js";
import { parsed, random } from "./page.js";
import { drop, load, save, saved } from "./shelf.js";

const KEPT = 200; // entries of the conversation on this device

const known = /^[0-9a-f]{32}$/.test(load("chat") ?? "");
export const chat = known ? load("chat") : random();
export const SHELF = `entry.${chat.slice(0, 8)}.`;
export const shelved = (id) => `${chat}.${id}`; // the key of an entry's file
export const entries = new Map();

if (!known) {
  save("chat", chat);
  drop("opened");
}
for (const key of saved().filter((name) => name.startsWith("entry."))) {
  const entry = key.startsWith(SHELF) && parsed(load(key));
  if (entry?.id) entries.set(entry.id, entry);
  else drop(key);
}

export const inOrder = () => [...entries.values()].sort((one, other) => one.n - other.n);
export const isMine = (entry) => entry.by === "me";
export const isWaiting = (entry) => isMine(entry) && entry.state === "waiting";
export const newestOfLotse = () => inOrder().filter((entry) => !isMine(entry)).at(-1);

let newest = Math.max(0, ...[...entries.values()].map((entry) => entry.n));
export const next = () => Math.max(newest + 1, Date.now()); // the place of a new entry, and its time

/* Another tab put it on the shelf. */
export function adopt(entry) {
  newest = Math.max(newest, entry.n);
  entries.set(entry.id, entry);
}

export function put(entry) {
  adopt(entry);
  save(SHELF + entry.id, JSON.stringify(entry));
  if (entries.size > KEPT) {
    for (const old of inOrder().filter((each) => !isWaiting(each)).slice(0, entries.size - KEPT)) remove(old.id);
  }
}

export function remove(id) {
  if (entries.get(id)?.media) lose(shelved(id));
  entries.delete(id);
  drop(SHELF + id);
  document.dispatchEvent(new CustomEvent("removed", { detail: id }));
}

/* Another tab may have changed or added it: its word counts. */
export function latest(id) {
  const entry = parsed(load(SHELF + id));
  if (entry) entries.set(id, entry);
  return entries.get(id);
}
