// From a citation to its words: the card, the article beside the answer, and what lights up with what.
import * as api from './api.js';
import { activeTurn, citationsOf, drawNow, state, update } from './state.js';

/** Articles once opened, by the version of the index they were opened for: files change while the page is open. */
const articles = new Map();
let opener = null;
let leaving = 0;

/** Shows the card of citation `n`, which stands in sentence `sentence` (or row) of turn `turn`. */
export function openCard(anchor) {
  const { turn, n, among } = anchor.dataset;
  const numbers = among.split(' ').map(Number);
  stayOpen();
  update((s) => {
    s.card = { turn: Number(turn), numbers, at: numbers.indexOf(Number(n)), anchor };
    s.active = Number(turn);
  });
}

export function stepCard(by) {
  update((s) => { s.card.at = (s.card.at + by + s.card.numbers.length) % s.card.numbers.length; });
}

export function closeCard() {
  if (state.card) update((s) => { s.card = null; });
}

/** A pointer on its way from the citation to the card passes over neither. */
export function closeCardSoon() {
  clearTimeout(leaving);
  leaving = setTimeout(closeCard, 220);
}

export function stayOpen() {
  clearTimeout(leaving);
}

/** Opens the article of citation `n` at its quote. */
export async function openCitation(turnIndex, n, from = null) {
  const citation = citationsOf(state.chat.turns[turnIndex]).find((other) => other.n === n);
  if (!citation) return;
  opener = from ?? document.activeElement;
  await openArticle(citation.doc_id, { turn: turnIndex, n });
}

/** Opens an article, at a citation or a passage where one is given. */
export async function openArticle(id, { turn = null, n = null, passage = null } = {}) {
  const version = state.chat.turns[turn]?.response?.index_version;
  const key = `${version} ${id}`;
  update((s) => {
    s.card = null;
    s.paneOpen = true;
    s.paneClosed = false;
    if (turn !== null) s.active = turn;
    s.pane = { id, turn, n, passage, article: articles.get(key) ?? null, problem: '' };
  });
  try {
    const article = articles.get(key) ?? await api.article(id);
    if (version) articles.set(key, article);
    if (state.pane?.id !== id) return;
    state.pane.article = article;
  } catch (failure) {
    if (state.pane?.id !== id) return;
    state.pane.problem = failure.message;
  }
  drawNow();
  showQuote();
}

export function openSources(turn) {
  opener = document.activeElement;
  update((s) => { s.active = turn; s.pane = null; s.paneOpen = true; s.paneClosed = false; });
  drawNow();
  document.querySelector('.pane h2')?.focus();
}

/** From the article back to the list of sources. */
export function closeArticle() {
  update((s) => { s.pane = null; });
  drawNow();
  document.querySelector('.pane h2')?.focus();
}

export function closePane() {
  update((s) => { s.pane = null; s.paneOpen = false; s.paneClosed = true; });
  drawNow();
  if (opener?.isConnected) opener.focus();
  opener = null;
}

/** The next or previous citation of the turn that is read. */
export function stepCitation(by) {
  const citations = citationsOf(activeTurn());
  if (!citations.length) return;
  const turn = state.chat.turns.indexOf(activeTurn());
  const current = state.pane?.n ?? (by > 0 ? 0 : citations.length + 1);
  const next = (current - 1 + by + citations.length) % citations.length + 1;
  openCitation(turn, next, opener);
}

/** Lights a sentence and its evidence, or none. */
export function light(turn, numbers) {
  for (const element of document.querySelectorAll('[data-lights]')) {
    const own = element.dataset.lights.split(' ').map(Number);
    const lit = element.dataset.turn === String(turn) && own.some((n) => numbers.includes(n));
    element.classList.toggle('lit', lit);
  }
}

function showQuote() {
  const pane = document.querySelector('.pane');
  const quote = pane?.querySelector('mark.here');
  const target = quote ?? pane?.querySelector('h2');
  target?.focus({ preventScroll: true });
  if (!quote) {
    pane.querySelector('.scroll').scrollTop = 0;
    return;
  }
  const scroll = pane.querySelector('.scroll');
  const offset = quote.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  scroll.scrollTop += offset - scroll.clientHeight / 3;
}
