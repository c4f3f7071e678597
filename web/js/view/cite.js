// A citation's number in an answer, and the card it opens.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { closeCard, openCitation, stepCard } from '../evidence.js';
import { citationsOf, state } from '../state.js';
import { day, outlet, sourceName, title } from '../text.js';
import { icon } from './icon.js';

/** The numbers after a sentence. */
export function cites(turnIndex, numbers) {
  if (!numbers.length) return nothing;
  const all = citationsOf(state.chat.turns[turnIndex]);
  return html`⁠<span class="cites ${numbers.length === 1 ? 'few' : ''}">${numbers.map((n) => cite(turnIndex, n, numbers, all))}</span>`;
}

function cite(turnIndex, n, among, all) {
  const citation = all.find((other) => other.n === n);
  const open = state.card && state.card.turn === turnIndex && state.card.numbers[state.card.at] === n;
  return html`<button type="button" class="cite ${open ? 'open' : ''}" data-turn=${turnIndex} data-n=${n}
    data-among=${among.join(' ')} aria-label=${citation ? sourceName(citation) : `Source ${n}`}
    >${n}${citation?.source ? html`<span class="outlet">, ${outlet(citation)}</span>` : nothing}</button>`;
}

export function card() {
  const { card: shown } = state;
  const turn = shown && state.chat.turns[shown.turn];
  const citation = turn && citationsOf(turn).find((other) => other.n === shown.numbers[shown.at]);
  if (!citation) return nothing;
  const several = shown.numbers.length > 1;
  return html`
    <div class="card arrives" role="group" aria-label=${sourceName(citation)}>
      <blockquote tabindex="0" aria-label="Quote">${citation.quote}</blockquote>
      <p class="of"><b>${outlet(citation)}</b> · ${day(citation.published)}<br>${title(citation)}</p>
      <footer>
        <button type="button" class="tool" @click=${() => openCitation(shown.turn, citation.n, shown.anchor)}>Read in the article</button>
        <span class="spring"></span>
        ${several ? html`
          <button type="button" class="tool only-icon" aria-label="Previous source" @click=${() => stepCard(-1)}>${icon('left')}</button>
          <span class="count">${shown.at + 1}/${shown.numbers.length}</span>
          <button type="button" class="tool only-icon" aria-label="Next source" @click=${() => stepCard(1)}>${icon('right')}</button>` : nothing}
        <button type="button" class="tool only-icon" aria-label="Close" @click=${closeCard}>${icon('close')}</button>
      </footer>
    </div>`;
}

/** Puts the card under its citation, or above where there is no room. */
export function placeCard() {
  const element = document.querySelector('.card');
  if (!element || !state.card) return;
  const anchor = state.card.anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(12, Math.min(anchor.left - 24, innerWidth - width - 12));
  const below = anchor.bottom + 8;
  const top = below + height < innerHeight - 12 ? below : Math.max(12, anchor.top - height - 8);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
