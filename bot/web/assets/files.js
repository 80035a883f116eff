/* Files that came with messages. They are too large for localStorage, so a database of their own keeps them for
   30 days; where the browser keeps none, or does not answer, this tab's memory does. Nothing here ever fails. */

const STORE = "files";
const OLDEST = 30 * 86_400_000; // ms
const PATIENCE = 5000; // ms after which the database is taken to be broken
const TYPES = { photo: "image/jpeg", voice: "audio/ogg", pdf: "application/pdf",
  chart: "image/png", report: "text/html" };

const held = new Map();
let opening = null;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("lotse", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function transact(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/* What the database answers, or undefined. */
async function attempt(mode, work) {
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  try {
    return await Promise.race([transact(mode, work), late]);
  } catch {
    return undefined;
  }
}

function unpacked({ media, data }) {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    return Object.hasOwn(TYPES, media) ? new Blob([bytes], { type: TYPES[media] }) : null;
  } catch {
    return null;
  }
}

/* Keep what a frame brought: `{media, data}`, the data in base64. */
export async function keep(key, file) {
  const blob = unpacked(file);
  if (!blob) return;
  const kept = await attempt("readwrite", (store) => store.put({ blob, at: Date.now() }, key));
  if (!kept) held.set(key, blob);
}

export async function find(key) {
  return held.get(key) ?? (await attempt("readonly", (store) => store.get(key)))?.blob;
}

export function lose(key) {
  held.delete(key);
  return attempt("readwrite", (store) => store.delete(key));
}

/* All files of one chat. */
export function empty(chat) {
  held.clear();
  return attempt("readwrite", (store) => store.delete(IDBKeyRange.bound(`${chat}.`, `${chat}.~`)));
}

/* What is too old, or belongs to a chat that is no more on this device. */
export function sweep(chats) {
  return attempt("readwrite", (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      const aged = Math.abs(Date.now() - cursor.value.at) > OLDEST;
      if (aged || !chats.includes(cursor.key.split(".")[0])) cursor.delete();
      cursor.continue();
    };
    return request;
  });
}
