// What the address says: `/?q=…` asks at once, `/?answer=…` shows an answer given, `/?chat=…` a chat of this browser,
// `/?view=corpus` what is searched.
import * as api from './api.js';
import { ask, show, stop } from './asking.js';
import { loadCorpus } from './corpus.js';
import { parse } from './filters.js';
import { find, newChat } from './history.js';
import { noFilters, state, update } from './state.js';

/** Does what the address says; `corpus` resolves when the outlets' names are known. */
export async function follow(corpus = Promise.resolve()) {
  const query = new URLSearchParams(location.search);
  stop();
  update((s) => { s.view = query.get('view') === 'corpus' ? 'corpus' : 'chat'; s.pane = null; s.card = null; });
  if (query.has('q')) await askFrom(query.get('q'), corpus);
  else if (query.has('answer')) await showGiven(query.get('answer'), query.get('asked') ?? '');
  else update((s) => { s.chat = find(query.get('chat')) ?? (s.view === 'corpus' ? s.chat : newChat()); s.active = null; });
  if (state.view === 'corpus' && !state.corpus?.articles) await loadCorpus();
}

export function go(query) {
  history.pushState(null, '', query || location.pathname);
  return follow();
}

/** The chat's own address, so that a reload shows it again. */
export function settle() {
  history.replaceState(null, '', `?chat=${encodeURIComponent(state.chat.id)}`);
}

async function askFrom(text, corpus) {
  await corpus;
  const { question, filters } = parse(text, noFilters(), state.corpus?.outlets ?? []);
  state.chat = newChat();
  state.filters = filters;
  if (!question) return;
  settle();
  await ask(question, filters);
}

async function showGiven(id, asked) {
  state.chat = newChat();
  try {
    show(await api.get(`answers/${encodeURIComponent(id)}`));
  } catch (failure) {
    state.chat.turns.push({
      question: asked || 'An answer given earlier', filters: noFilters(), phase: 'failed', passages: [], citations: [],
      marked: '', response: null, failure: { message: failure.message, requestId: failure.requestId },
      unasked: !asked,
    });
    update();
  }
}
