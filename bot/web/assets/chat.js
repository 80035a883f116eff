/* The chat page: keeps the conversation on this device, shows it, and talks to the server over one WebSocket.
   It holds no word that a person sees (those come with the page) and never turns text into markup. */

import { empty, find, keep, lose, sweep } from "./files.js";

const page = JSON.parse(document.getElementById("page").textContent);
const $ = (id) => document.getElementById(id);
const [log, field, state] = [$("log"), $("text"), $("state")];
const address = new URL(location.href);

const KEPT = 200; // entries of the conversation on this device
const LONGEST = 5000; // UTF-16 units in one message
const SILENT = 50_000; // ms after which a connection that says nothing is dead: the server speaks every 20 s
const UNANSWERED = 30_000; // ms after which an event is sent again over a new connection
const TOO_OLD = 6 * 86_400_000; // ms: what was sent longer ago may be known to the server no more
const REST = 3000; // ms after which a button of the desk may be pressed again
const DOUBLE = 600; // ms in which no other is pressed: a double click would hit what has moved below the finger
const PAUSE = 15 * 60_000; // ms between two messages that show the time

const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/* On this device. One key for each entry, so that two tabs never overwrite each other; where the browser keeps
   nothing, or is full, the tab's own memory does. `?room=volunteer` is a conversation of its own in the same browser. */

const room = /^[a-z0-9]{1,20}$/.exec(address.searchParams.get("room") ?? "")?.[0] ?? "";
const SHARED = "lotse.";
const PREFIX = room ? `lotse:${room}.` : SHARED; // a room's keys never begin with "lotse.", nor with another room's
const spare = new Map();

function load(key) {
  if (spare.has(key)) return spare.get(key);
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

function save(key, value) {
  try {
    localStorage.setItem(PREFIX + key, value);
    spare.delete(key);
  } catch {
    spare.set(key, value);
  }
}

function drop(key) {
  spare.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch { /* nothing was kept */ }
}

function common(key) {
  try {
    return localStorage.getItem(SHARED + key);
  } catch {
    return null;
  }
}

function saved() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/* The chats of all rooms. */
function chats() {
  try {
    return Object.keys(localStorage).filter((key) => /^lotse(:\w+)?\.chat$/.test(key)).map((key) => localStorage[key]);
  } catch {
    return [];
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const known = /^[0-9a-f]{32}$/.test(load("chat") ?? "");
const chat = known ? load("chat") : random();
const SHELF = `entry.${chat.slice(0, 8)}.`;
const entries = new Map();
const shelved = (id) => `${chat}.${id}`; // the key of an entry's file

if (!known) {
  save("chat", chat);
  drop("opened");
}
for (const key of saved().filter((name) => name.startsWith("entry."))) {
  const entry = key.startsWith(SHELF) && parsed(load(key));
  if (entry?.id) entries.set(entry.id, entry);
  else drop(key);
}

const inOrder = () => [...entries.values()].sort((one, other) => one.n - other.n);
const isMine = (entry) => entry.by === "me";
const isWaiting = (entry) => isMine(entry) && entry.state === "waiting";
let newest = Math.max(0, ...[...entries.values()].map((entry) => entry.n));

function put(entry) {
  newest = Math.max(newest, entry.n);
  entries.set(entry.id, entry);
  save(SHELF + entry.id, JSON.stringify(entry));
  if (entries.size > KEPT) {
    for (const old of inOrder().filter((each) => !isWaiting(each)).slice(0, entries.size - KEPT)) remove(old.id);
  }
}

function remove(id) {
  if (entries.get(id)?.media) lose(shelved(id));
  entries.delete(id);
  drop(SHELF + id);
  shown.get(id)?.remove();
  shown.delete(id);
}

/* Another tab may have changed or added it: its word counts. */
function latest(id) {
  const entry = parsed(load(SHELF + id));
  if (entry) entries.set(id, entry);
  return entries.get(id);
}

/* Words */

const words = new Map([[page.language, page.texts]]);
let language = page.language;
const about = (id) => page.languages.find((each) => each.id === id);

function say(node, id) {
  node.dataset.text = id;
  node.textContent = words.get(language)[id];
  return node;
}

function label(node, id) {
  node.dataset.label = id;
  node.setAttribute("aria-label", words.get(language)[id]);
  return node;
}

async function speak(id) {
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
  entitle();
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
}

/* How many messages came while nobody looked. */

let unread = 0;

function entitle() {
  const title = words.get(language)["web-title"];
  document.title = unread ? `(${unread.toLocaleString(language)}) ${title}` : title;
}

function look() {
  if (document.hidden) return;
  unread = 0;
  entitle();
}

document.addEventListener("visibilitychange", look);

function choose(id) {
  save("language", id);
  forget("lang");
  return speak(id);
}

/* Take a parameter out of the address bar. */
function forget(name) {
  if (!address.searchParams.has(name)) return;
  address.searchParams.delete(name);
  history.replaceState(null, "", address);
}

function wanted() {
  const codes = [address.searchParams.get("lang"), load("language"), common("language"), ...navigator.languages, "en"];
  const candidates = codes.filter(Boolean).flatMap((code) => [code.toLowerCase(), code.toLowerCase().split("-")[0]]);
  return candidates.find(about) ?? page.language;
}

/* Showing */

const shown = new Map(); // id of an entry -> its article
const groups = new Map(); // id of an entry -> its buttons

function make(tag, className = "", attributes = {}) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function links(text) {
  const found = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+|\btel:[+\d][\d ()/-]{3,}\d|\+\d[\d ()/-]{6,}\d/gi)) {
    const label = match[0].replace(/[.,;:!?'’”»)\]\u2066-\u2069\u200e\u200f]+$/, "");
    const target = /^http/i.test(label) ? label : `tel:${label.replace(/\(0\)|[^+\d]/g, "")}`;
    if (!URL.canParse || URL.canParse(target)) found.push({ from: match.index, to: match.index + label.length, target });
  }
  return found;
}

function anchor(target) {
  const outside = target.startsWith("tel:") ? {} : { target: "_blank" };
  return make("a", "", { href: target, rel: "noopener noreferrer", dir: "ltr", ...outside });
}

/* `bold` counts in code points, JavaScript in UTF-16 units. */
function spans(text, bold) {
  if (!bold.length) return [];
  const units = [0];
  for (const character of text) units.push(units.at(-1) + character.length);
  return bold.map(([start, length]) => ({ from: units[start] ?? text.length, to: units[start + length] ?? text.length }));
}

function fill(node, text, bold) {
  const [strong, linked] = [spans(text, bold), links(text)];
  const edges = [0, text.length, ...[...strong, ...linked].flatMap((span) => [span.from, span.to])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  let link = null;
  let into = node;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index], cuts[index + 1]];
    const covers = (span) => span.from <= from && to <= span.to;
    const here = linked.find(covers) ?? null;
    if (here !== link) into = here ? node.appendChild(anchor(here.target)) : node;
    link = here;
    const part = strong.some(covers) ? into.appendChild(make("strong")) : into;
    part.append(text.slice(from, to));
  }
}

function when(entry, before) {
  if (before && entry.n - before.n < PAUSE) return [];
  const node = make("p", "when");
  node.append(tick(make("time", "", { datetime: new Date(entry.n).toISOString() })));
  return [node];
}

function tick(node) {
  const time = new Date(node.dateTime);
  const today = time.toDateString() === new Date().toDateString();
  const day = today ? {} : { weekday: "long", day: "numeric", month: "long" };
  node.textContent = new Intl.DateTimeFormat(language, { ...day, hour: "2-digit", minute: "2-digit" }).format(time);
  return node;
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

/* A file of a message. It comes from the database, so a moment later than the words. */

function attachment(entry) {
  const place = make("div", `file ${entry.media}`);
  unpack(entry, place);
  return place;
}

async function unpack(entry, place) {
  const blob = await find(shelved(entry.id));
  const node = blob ? await VIEWS[entry.media](URL.createObjectURL(blob)) : say(make("p"), "web-file_gone");
  place.classList.toggle("gone", !blob);
  place.replaceChildren(node);
  if (pinned) follow();
}

const VIEWS = {
  async photo(address) {
    const button = label(make("button", "", { type: "button" }), "web-file_photo");
    const image = make("img", "", { src: address, alt: "" });
    button.append(image);
    button.addEventListener("click", () => enlarge(address));
    await image.decode().catch(() => {}); // its size is known before it is shown, so nothing jumps
    return button;
  },
  voice(address) {
    const player = label(make("audio", "", { controls: "", src: address }), "web-file_voice");
    player.addEventListener("error", () => player.replaceWith(download(address, "voice.ogg", "web-file_voice")));
    return player; // what cannot be played here (Ogg on older iPhones) can be taken to another program
  },
  pdf: (address) => download(address, "document.pdf", "web-file_pdf"),
};

const download = (address, name, id) => say(make("a", "download", { href: address, download: name }), id);

function enlarge(address) {
  const image = $("picture").querySelector("img");
  image.src = address;
  image.parentNode.setAttribute("aria-pressed", "false");
  $("picture").showModal();
}

function choices(entry, tongue) {
  const group = label(make("div", "choices", { role: "group" }), "web-choices");
  for (const [payload, label, kind] of entry.buttons) {
    const button = make("button", kind === "nav" ? "nav" : "choice", { type: "button", ...tongue });
    button.textContent = label;
    button.dataset.payload = payload;
    button.addEventListener("click", () => press(entry, button));
    group.append(button);
  }
  groups.set(entry.id, group);
  return group;
}

function show(entry) {
  if (entry.kind === "open") return;
  if (!shown.has(entry.id)) {
    const following = isMine(entry) || acted || distance() < 160;
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

function arrive(entry) {
  if (document.hidden && !isMine(entry) && !shown.has(entry.id)) unread += 1;
  show(entry);
  entitle();
}

function mark(entry) {
  const node = shown.get(entry.id);
  for (const each of ["waiting", "stored", "failed"]) node.classList.toggle(each, each === entry.state);
  if (entry.state !== "waiting") node.classList.remove("late");
  say(node.querySelector(".mark"), `web-${entry.state}`);
}

/* Only the buttons of the last message count, and only once; those of the desk count at all times, and again after
   a rest. */
function offer() {
  const last = inOrder().filter((entry) => !isMine(entry)).at(-1);
  const presses = [...entries.values()].filter((entry) => entry.of && entry.state !== "failed");
  const answered = new Set(presses.filter((entry) => !isDesk(entry.payload)).map((entry) => entry.of));
  const pressed = new Map(); // message and payload -> whether a press is still on its way
  for (const entry of presses) {
    const key = `${entry.of} ${entry.payload}`;
    pressed.set(key, isWaiting(entry) || (pressed.get(key) ?? false));
  }
  for (const [id, group] of groups) {
    for (const button of group.children) {
      const { payload } = button.dataset;
      const key = `${id} ${payload}`;
      const open = isDesk(payload) ? !resting.has(button) && !pressed.get(key) : id === last?.id && !answered.has(id);
      button.setAttribute("aria-disabled", String(!open));
      button.tabIndex = open ? 0 : -1;
      if (pressed.has(key) && !button.classList.contains("chosen")) {
        button.classList.add("chosen");
        button.append(" ", say(make("span", "unseen"), "web-chosen"));
      }
    }
  }
}

const isDesk = (payload) => payload.startsWith("!");
const resting = new Set(); // buttons of the desk, just pressed
let rested = -DOUBLE; // when the last of them was

function rest(button) {
  rested = performance.now();
  resting.add(button);
  setTimeout(() => {
    resting.delete(button);
    offer();
  }, REST);
  offer();
}

let acted = false;
const box = () => (getComputedStyle(log).overflowY === "auto" ? log : document.documentElement);

function distance() {
  const around = box();
  return around.scrollHeight - around.clientHeight - around.scrollTop;
}

/* To the end, but never past what the person wrote last: answers are read from their beginning. */
function follow() {
  const around = box();
  const mine = [...log.querySelectorAll(".me")].at(-1);
  const above = around === log ? log.getBoundingClientRect().top : 0;
  const top = mine ? mine.getBoundingClientRect().top - above + around.scrollTop - 12 : 0;
  around.scrollTop = Math.min(around.scrollHeight - around.clientHeight, top);
}

let pinned = true; // the person is at the end, and stays there when the keyboard or a notice takes room

function point() {
  pinned = distance() < 160;
  $("newest").hidden = pinned;
}

let told = 0;

function tell(id = "", lasting = false) {
  clearTimeout(told);
  if (!id) {
    delete state.dataset.text;
    state.textContent = "";
  } else if (state.dataset.text !== id) {
    say(state, id);
  }
  if (id && !lasting) told = setTimeout(() => tell(), 6000);
}

let silence = 0;

function typing() {
  const following = distance() < 160;
  $("typing").hidden = false;
  if (following) follow();
  clearTimeout(silence);
  silence = setTimeout(() => { $("typing").hidden = true; }, 10_000);
}

/* What the person does. An entry waits until the server has stored it, however long that takes. */

function add(entry) {
  const added = { id: random(), n: Math.max(newest + 1, Date.now()), by: "me", state: "waiting", ...entry };
  put(added);
  acted = true;
  show(added);
  setTimeout(() => {
    shown.get(added.id)?.classList.toggle("late", isWaiting(latest(added.id) ?? {}));
    if (pinned) follow();
  }, 2000);
  pump();
}

function write(text) {
  const clean = text.replace(/\p{Surrogate}/gu, "\ufffd").trim();
  if (!clean) return;
  add({ kind: "say", text: clean });
  named(clean);
}

function press(entry, button) {
  if (button.getAttribute("aria-disabled") === "true") {
    if (!isDesk(button.dataset.payload)) tell("web-old_button");
    return;
  }
  const { payload } = button.dataset;
  if (isDesk(payload) && performance.now() - rested < DOUBLE) return;
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

function open() {
  const payload = link();
  if (payload.startsWith("join_")) forget("start"); // an invitation is a secret: it stays in no history or screenshot
  const opened = parsed(load("opened")) ?? [];
  if (opened.includes(payload) || (opened.length && !payload)) return;
  save("opened", JSON.stringify([...opened, payload].slice(-50)));
  add({ kind: "open", payload });
}

/* The connection. Events go one at a time, the next when the one before is stored. */

let socket = null;
let ended = false; // for good: the conversation is being deleted
let ready = false;
let heard = 0;
let tries = 0;
let again = 0;
let flight = null; // id of the event that is on its way
let flown = 0;
let offset = Number(load("offset")) || 0; // the server's clock minus ours

const send = (frame) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(frame));

function connect() {
  clearTimeout(again);
  if (ended) return;
  const target = new URL("ws", location.origin + location.pathname);
  target.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  if (socket) socket.onclose = socket.onmessage = null;
  socket?.close();
  socket = new WebSocket(target);
  heard = Date.now();
  socket.onopen = () => send({ t: "hello", chat, lang: language });
  socket.onmessage = (event) => hear(parsed(event.data) ?? {});
  socket.onclose = lost;
}

function lost() {
  ready = false;
  flight = null;
  if (socket) socket.onclose = socket.onmessage = null;
  socket?.close();
  socket = null;
  const wait = Math.min(15_000, 500 * 2 ** tries) * (0.6 + Math.random() * 0.4);
  tries += 1;
  clearTimeout(again);
  again = setTimeout(connect, wait);
  if (tries > 1 || navigator.onLine === false) tell("web-offline", true);
}

function retry() {
  if (ready) return;
  tries = Math.min(tries, 1);
  connect();
}

function hear(frame) {
  heard = Date.now();
  if (frame.t === "ready") greet(frame);
  else if (frame.t === "stored") settle(frame.id, "stored");
  else if (frame.t === "msg") receiving = receiving.catch(() => {}).then(() => receive(frame));
  else if (frame.t === "typing") typing();
  else if (frame.t === "beat") send({ t: "beat" });
  else if (frame.t === "problem") solve(frame);
}

function greet(frame) {
  ready = true;
  tries = 0;
  offset = frame.now - Date.now();
  save("offset", String(offset));
  if (state.dataset.text === "web-offline") tell("web-online");
  else if (state.dataset.text === "web-connecting") tell();
  pump();
}

/* Only what is kept is confirmed: a file first, then its message, one after the other. */
let receiving = Promise.resolve();

async function receive(frame) {
  const id = `lotse-${frame.id}`;
  const media = frame.file?.media;
  if (media) await keep(shelved(id), frame.file);
  if (!entries.has(id) && !latest(id)) {
    const { text, bold, buttons } = frame;
    put({ id, n: Math.max(newest + 1, Date.now()), by: "lotse", text, bold, buttons, media, language: frame.language });
  }
  const gone = shown.get(id)?.querySelector(".gone");
  if (gone) unpack(entries.get(id), gone);
  arrive(entries.get(id));
  send({ t: "got", id: frame.id });
}

function pump() {
  if (!ready || flight) return;
  const next = inOrder().filter(isWaiting).map((entry) => latest(entry.id)).find(isWaiting);
  if (!next) return;
  next.at ||= Date.now() + offset; // the same each time it is sent again
  next.sent = (next.sent ?? 0) + 1;
  put(next);
  flight = next.id;
  flown = Date.now();
  const { id, at, payload, text } = next;
  if (next.kind === "say") send({ t: "say", id, at, text });
  else send({ t: next.kind, id, at, payload });
}

function settle(id, outcome) {
  const entry = latest(id);
  if (entry?.kind === "open") {
    remove(id);
  } else if (entry) {
    put({ ...entry, state: outcome });
    show(entries.get(id));
  }
  if (flight === id) flight = null;
  pump();
}

function solve(problem) {
  if (problem.reason === "fast") tell("web-slower");
  if (problem.reason === "malformed" && problem.id) settle(problem.id, "failed");
  if (problem.reason === "later") setTimeout(lost, 3000);
  if (problem.reason === "clock") {
    offset = problem.now - Date.now();
    const entry = latest(problem.id);
    if (entry?.sent > 1 && problem.now - entry.at > TOO_OLD) {
      settle(problem.id, "failed"); // it may have arrived the first time: do not risk a second
    } else if (entry) {
      put({ ...entry, at: 0, sent: 0 });
      flight = null;
      pump();
    }
  }
}

setInterval(() => {
  const silent = Date.now() - heard > (ready ? SILENT : UNANSWERED);
  if (socket && (silent || (flight && Date.now() - flown > UNANSWERED))) lost();
}, 5000);

addEventListener("online", retry);
addEventListener("offline", lost);
addEventListener("pageshow", (event) => event.persisted && retry());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && retry());

addEventListener("storage", (event) => {
  if (event.key === null || (event.key === `${PREFIX}chat` && event.newValue !== chat)) {
    location.reload(); // another tab deleted the conversation
  } else if (event.key === `${PREFIX}language` && about(event.newValue)) {
    speak(event.newValue);
  } else if (event.key.startsWith(PREFIX + SHELF) && event.newValue) {
    const entry = parsed(event.newValue);
    newest = Math.max(newest, entry.n);
    entries.set(entry.id, entry);
    arrive(entry);
  }
});

/* The controls */

function count() {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
  const length = field.value.length;
  const number = (value) => value.toLocaleString(language);
  $("count").hidden = length < LONGEST - 500;
  $("count").classList.toggle("full", length >= LONGEST);
  $("count").firstElementChild.textContent = `${number(length)} / ${number(LONGEST)}`;
}

field.addEventListener("input", count);
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  write(field.value);
  field.value = "";
  count();
  field.focus();
});

for (const gesture of ["wheel", "touchmove", "keydown"]) log.addEventListener(gesture, () => { acted = false; }, { passive: true });
new ResizeObserver(() => pinned && follow()).observe(log);
document.addEventListener("scroll", point, { capture: true, passive: true });
$("newest").addEventListener("click", () => { box().scrollTop = box().scrollHeight; });

function unfold(open, focus = true) {
  $("languages").hidden = !open;
  $("language").setAttribute("aria-expanded", String(open));
  if (focus) (open ? $("languages").querySelector("[aria-current]") ?? $("languages").querySelector("button") : $("language")).focus();
}

for (const each of page.languages) {
  const button = make("button", "", { type: "button", lang: each.id, dir: each.dir });
  button.textContent = each.name;
  button.addEventListener("click", async () => {
    unfold(false);
    await choose(each.id);
    const last = inOrder().filter((entry) => !isMine(entry)).at(-1);
    if (last?.language !== each.id) write(each.name);
  });
  const item = make("li");
  item.append(button);
  $("languages").append(item);
}
$("language").addEventListener("click", () => unfold($("languages").hidden));
document.addEventListener("click", (event) => {
  if (!$("languages").hidden && !event.target.closest(".menu")) unfold(false, false);
});
document.addEventListener("keydown", (event) => {
  if ($("languages").hidden) return;
  if (event.key === "Escape") unfold(false);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...$("languages").querySelectorAll("button")];
  all.at((all.indexOf(document.activeElement) + step) % all.length).focus();
});

$("delete").addEventListener("click", () => {
  $("ask").returnValue = "";
  $("ask").showModal();
});
$("ask").addEventListener("close", async () => {
  if ($("ask").returnValue !== "yes") return;
  ended = true;
  lost();
  for (const key of saved().filter((name) => name !== "language")) drop(key);
  await empty(chat);
  location.reload();
});

$("whole").addEventListener("click", () => {
  $("whole").setAttribute("aria-pressed", String($("whole").ariaPressed !== "true"));
});
$("picture").addEventListener("click", (event) => event.target === $("picture") && $("picture").close());

/* Start */

await speak(wanted());
if ((room || address.searchParams.has("lang")) && !load("language")) save("language", language);
for (const entry of inOrder()) show(entry);
follow();
requestAnimationFrame(() => log.classList.add("moving"));
setTimeout(() => ready || state.dataset.text || tell("web-connecting", true), 1500);
open();
connect();
sweep([chat, ...chats()]);
setInterval(() => sweep([chat, ...chats()]), 86_400_000);
