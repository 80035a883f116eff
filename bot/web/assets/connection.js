/* The connection. Events go one at a time, the next when the one before is stored. */

import { unpack } from "./attachments.js";
import { chat, entries, inOrder, isWaiting, latest, next, put, remove, shelved } from "./entries.js";
import { keep } from "./files.js";
import { tell, typing } from "./notices.js";
import { parsed, state } from "./page.js";
import { load, save } from "./shelf.js";
import { arrive, show, shown } from "./showing.js";
import { language } from "./words.js";

const SILENT = 50_000; // ms after which a connection that says nothing is dead: the server speaks every 20 s
const UNANSWERED = 30_000; // ms after which an event is sent again over a new connection
const TOO_OLD = 6 * 86_400_000; // ms: what was sent longer ago may be known to the server no more

let socket = null;
let ended = false; // for good: the conversation is being deleted
export let ready = false;
let heard = 0;
let tries = 0;
let again = 0;
let flight = null; // id of the event that is on its way
let flown = 0;
let offset = Number(load("offset")) || 0; // the server's clock minus ours

const send = (frame) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(frame));

export function connect() {
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

/* For good. */
export function end() {
  ended = true;
  lost();
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
    put({ id, n: next(), by: "lotse", text, bold, buttons, media, language: frame.language });
  }
  const gone = shown.get(id)?.querySelector(".gone");
  if (gone) unpack(entries.get(id), gone);
  arrive(entries.get(id));
  send({ t: "got", id: frame.id });
}

export function pump() {
  if (!ready || flight) return;
  const due = inOrder().filter(isWaiting).map((entry) => latest(entry.id)).find(isWaiting);
  if (!due) return;
  due.at ||= Date.now() + offset; // the same each time it is sent again
  due.sent = (due.sent ?? 0) + 1;
  put(due);
  flight = due.id;
  flown = Date.now();
  const { id, at, payload, text } = due;
  if (due.kind === "say") send({ t: "say", id, at, text });
  else send({ t: due.kind, id, at, payload });
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
