// The keyboard: every shortcut of the page is listed here and shown by Ctrl+/.
import { stop, working } from './asking.js';
import { closeCard, closePane, openCitation, stepCard, stepCitation } from './evidence.js';
import { activeTurn, lastTurn, state, update } from './state.js';

export const SHORTCUTS = [
  [['Enter'], 'ask'],
  [['Shift', 'Enter'], 'new line'],
  [['/'], 'go to the question box'],
  [['↑'], 'bring back the last question (in the empty box)'],
  [['Esc'], 'stop the answer, or close what is open'],
  [['1', '–', '9'], 'open that citation'],
  [['['], 'previous citation'],
  [[']'], 'next citation'],
  [['←', '→'], 'other sources of the sentence (on a citation)'],
  [['Ctrl', '/'], 'this help'],
];

export function listen() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key === '/') return act(event, toggleHelp);
    if (event.key === 'Escape') return escape(event);
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return undefined;
    if (state.card && ['ArrowLeft', 'ArrowRight'].includes(event.key) && event.target.closest('.cite, .card')) {
      return act(event, () => stepCard(event.key === 'ArrowRight' ? 1 : -1));
    }
    return typing(event.target) ? undefined : letter(event);
  });
}

export function toggleHelp() {
  const dialog = document.getElementById('help');
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

export function focusBox() {
  document.getElementById('question')?.focus();
}

/** The last question, for an empty box. */
export function lastQuestion() {
  return lastTurn()?.question ?? '';
}

function letter(event) {
  if (event.key === '/') return act(event, focusBox);
  if (event.key === '[') return act(event, () => stepCitation(-1));
  if (event.key === ']') return act(event, () => stepCitation(1));
  if (/^[1-9]$/.test(event.key) && activeTurn()) {
    return act(event, () => openCitation(state.chat.turns.indexOf(activeTurn()), Number(event.key)));
  }
  return undefined;
}

/** Closes the topmost thing, one at a time; with nothing open, stops the answer. */
function escape(event) {
  if (document.querySelector('dialog[open]')) return;
  if (state.card) act(event, closeCard);
  else if (state.choosing) act(event, () => update((s) => { s.choosing = false; }));
  else if (working()) act(event, stop);
  else if (state.pane || state.paneOpen) act(event, closePane);
  else if (state.rail && matchMedia('(max-width: 75rem)').matches) act(event, () => update((s) => { s.rail = false; }));
}

function act(event, action) {
  event.preventDefault();
  action();
}

function typing(target) {
  return target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
}
