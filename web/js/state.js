// The page's one state. Whoever changes it says so, and the view is drawn once, in the next frame.

export const state = {
  view: 'chat',
  corpus: null,
  ready: null,
  chat: null,
  chats: [],
  filters: noFilters(),
  choosing: false,
  rail: false,
  active: null,
  pane: null,
  paneOpen: false,
  paneClosed: false,
  card: null,
  confirming: null,
  renaming: null,
  chatSearch: '',
  corpusSearch: '',
  corpusSort: { by: 'published', down: true },
  corpusShown: 200,
  note: '',
  problem: null,
};

let draw = () => {};
let due = false;

export function onDraw(callback) {
  draw = callback;
}

export function update(change) {
  if (change) change(state);
  if (due) return;
  due = true;
  requestAnimationFrame(drawNow);
}

/** Draws at once: for what must be on the page before the next line runs. */
export function drawNow() {
  due = false;
  draw(state);
}

export function noFilters() {
  return { from: '', to: '', sources: [], exclude: [] };
}

export function lastTurn() {
  return state.chat.turns.at(-1);
}

/** The turn whose evidence is shown: the one a reader turned to last, else the newest. */
export function activeTurn() {
  return state.chat.turns[state.active ?? state.chat.turns.length - 1];
}

/** The citations of a turn, whether or not its answer is complete. */
export function citationsOf(turn) {
  return turn?.response?.citations ?? turn?.citations ?? [];
}

export function announce(text) {
  document.getElementById('announcement').textContent = text;
}

let noteTimer = 0;

export function note(text) {
  clearTimeout(noteTimer);
  update((s) => { s.note = text; });
  noteTimer = setTimeout(() => update((s) => { s.note = ''; }), 2500);
}
