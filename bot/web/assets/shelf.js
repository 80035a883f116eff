/* On this device. One key for each entry, so that two tabs never overwrite each other; where the browser keeps
   nothing, or is full, the tab's own memory does. `?room=volunteer` is a conversation of its own in the same browser. */

import { address } from "./page.js";

const room = /^[a-z0-9]{1,20}$/.exec(address.searchParams.get("room") ?? "")?.[0] ?? "";
const SHARED = "lotse.";
export const PREFIX = room ? `lotse:${room}.` : SHARED; // never begins with "lotse.", nor with another room's
export const inRoom = Boolean(room);
const spare = new Map();

export function load(key) {
  if (spare.has(key)) return spare.get(key);
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function save(key, value) {
  try {
    localStorage.setItem(PREFIX + key, value);
    spare.delete(key);
  } catch {
    spare.set(key, value);
  }
}

export function drop(key) {
  spare.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch { /* nothing was kept */ }
}

/* What was saved without a room. */
export function common(key) {
  try {
    return localStorage.getItem(SHARED + key);
  } catch {
    return null;
  }
}

export function saved() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/* The chats of all rooms. */
export function chats() {
  try {
    return Object.keys(localStorage).filter((key) => /^lotse(:\w+)?\.chat$/.test(key)).map((key) => localStorage[key]);
  } catch {
    return [];
  }
}
