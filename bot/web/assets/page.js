/* What every module stands on: the data that came with the page, its nodes, its address. */

export const page = JSON.parse(document.getElementById("page").textContent);
export const $ = (id) => document.getElementById(id);
export const [log, state] = [$("log"), $("state")];
export const address = new URL(location.href);

/* Take a parameter out of the address bar. */
export function forget(name) {
  if (!address.searchParams.has(name)) return;
  address.searchParams.delete(name);
  history.replaceState(null, "", address);
}

export const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function make(tag, className = "", attributes = {}) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
