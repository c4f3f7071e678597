// Chats are kept in this browser and nowhere else.
import { state, update } from './state.js';

const CHATS = 'byline.chats';
const THEME = 'byline.theme';

export function load() {
  state.chats = stored();
  state.chat = newChat();
  addEventListener('storage', (event) => { if (event.key === CHATS || event.key === null) catchUp(); });
}

export function newChat() {
  return { id: crypto.randomUUID?.() ?? String(Math.random()).slice(2), title: '', updated: 0, turns: [] };
}

/** Keeps a chat as it is now; the oldest chats make room when the browser's store is full. */
export function keep(chat) {
  if (!chat.turns.length) return;
  chat.title ||= chat.turns[0].question;
  chat.updated = Date.now();
  store([chat, ...current().filter((other) => other.id !== chat.id)]);
}

/** Keeps what has come of a chat, unless somebody has deleted it since its question was asked. */
export function keepOn(chat) {
  if (stored().some((other) => other.id === chat.id)) keep(chat);
}

export function find(id) {
  return state.chat.id === id ? state.chat : state.chats.find((chat) => chat.id === id);
}

export function rename(id, title) {
  const chats = current();
  const chat = chats.find((other) => other.id === id);
  if (chat && title.trim()) chat.title = title.trim();
  state.renaming = null;
  store(chats);
  update();
}

export function remove(id) {
  state.confirming = null;
  store(current().filter((chat) => chat.id !== id));
  update();
}

export function matching(search) {
  const wanted = search.trim().toLowerCase();
  return wanted ? state.chats.filter((chat) => textOf(chat).includes(wanted)) : state.chats;
}

export function theme() {
  return localStorage.getItem(THEME) ?? 'auto';
}

export function nextTheme() {
  const order = ['auto', 'light', 'dark'];
  const next = order[(order.indexOf(theme()) + 1) % order.length];
  localStorage.setItem(THEME, next);
  applyTheme();
  update();
}

export function applyTheme() {
  const chosen = theme();
  if (chosen === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

function textOf(chat) {
  return [chat.title, ...chat.turns.flatMap((turn) => [turn.question, turn.response?.answer_plain ?? ''])]
    .join('\n').toLowerCase();
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(CHATS) ?? '[]');
  } catch {
    return [];
  }
}

/** What is stored now, by this tab or another; the open chat as this tab has it. */
function current() {
  return stored().map((chat) => (chat.id === state.chat.id ? state.chat : chat));
}

/** Another tab has kept, renamed or deleted a chat; one that is being answered here stays as it is. */
function catchUp() {
  state.chats = stored();
  const elsewhere = state.chats.find((chat) => chat.id === state.chat.id);
  if (elsewhere && !state.chat.turns.some((turn) => turn.phase === 'working')) state.chat = elsewhere;
  update();
}

function store(chats) {
  state.chats = chats;
  const kept = chats.map((chat) => ({ ...chat, turns: chat.turns.map(asKept) }));
  while (kept.length) {
    try {
      localStorage.setItem(CHATS, JSON.stringify(kept));
      return;
    } catch {
      kept.pop();
    }
  }
  localStorage.removeItem(CHATS);
}

function asKept({ question, filters, response, marked, phase, failure }) {
  const ended = phase === 'working' ? 'stopped' : phase;
  return { question, filters, response, marked, phase: ended, failure, passages: [], citations: [] };
}
