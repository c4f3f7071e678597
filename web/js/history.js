// Chats are kept in this browser and nowhere else.
import { state, update } from './state.js';

const CHATS = 'byline.chats';
const THEME = 'byline.theme';

export function load() {
  state.chats = stored();
  state.chat = newChat();
}

export function newChat() {
  return { id: crypto.randomUUID?.() ?? String(Math.random()).slice(2), title: '', updated: 0, turns: [] };
}

/** Keeps the current chat as it is now; the oldest chats make room when the browser's store is full. */
export function keep() {
  const { chat } = state;
  if (!chat.turns.length) return;
  chat.title ||= chat.turns[0].question;
  chat.updated = Date.now();
  state.chats = [chat, ...state.chats.filter((other) => other.id !== chat.id)];
  store();
}

export function find(id) {
  return state.chats.find((chat) => chat.id === id);
}

export function rename(id, title) {
  const chat = find(id);
  if (chat && title.trim()) chat.title = title.trim();
  state.renaming = null;
  store();
  update();
}

export function remove(id) {
  state.chats = state.chats.filter((chat) => chat.id !== id);
  state.confirming = null;
  store();
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

function store() {
  const kept = state.chats.map((chat) => ({ ...chat, turns: chat.turns.map(asKept) }));
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
