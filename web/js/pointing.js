// Hovering, focusing, tapping and selecting: what a citation, a sentence and a source do to each other.
import { closeCard, closeCardSoon, light, openCard, openCitation, stayOpen } from './evidence.js';
import { state } from './state.js';

let touching = false;
let shownBefore = null;

export function listen() {
  document.addEventListener('pointerdown', (event) => {
    touching = event.pointerType === 'touch';
    shownBefore = state.card?.anchor ?? null;
    if (state.card && !event.target.closest('.card, .cite')) closeCard();
  });
  document.addEventListener('pointerover', over);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', () => closeCardSoon());
  document.addEventListener('click', click);
  document.addEventListener('selectionchange', select);
  document.addEventListener('scroll', (event) => {
    if (state.card && event.target !== document && !event.target.closest?.('.card')) closeCard();
  }, true);
}

function over(event) {
  const lights = event.target.closest('[data-lights]');
  light(lights?.dataset.turn, numbers(lights));
  if (event.pointerType === 'touch') return;
  const cite = event.target.closest('.cite');
  if (cite) openCard(cite);
  else if (event.target.closest('.card')) stayOpen();
  else if (state.card && !document.activeElement?.closest('.cite, .card')) closeCardSoon();
}

function focus(event) {
  const lights = event.target.closest('[data-lights]');
  if (lights) light(lights.dataset.turn, numbers(lights));
  if (event.target.closest('.card')) stayOpen();
  const cite = event.target.closest('.cite');
  if (cite && !touching) openCard(cite);
}

/** A mouse or a key opens the article; a first tap shows the card, a second one the article. */
function click(event) {
  const cite = event.target.closest('.cite');
  if (!cite) return;
  const tapped = event.pointerType === 'touch';
  if (tapped && shownBefore !== cite) openCard(cite);
  else openCitation(Number(cite.dataset.turn), Number(cite.dataset.n), cite);
}

function select() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  const node = selection.anchorNode;
  const lights = (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest('[data-lights]');
  if (lights) light(lights.dataset.turn, numbers(lights));
}

function numbers(element) {
  return element ? element.dataset.lights.split(' ').map(Number) : [];
}
