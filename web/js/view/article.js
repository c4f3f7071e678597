// An article as it is stored, its quotes marked. The text is only ever text.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { locate, stretches } from '../places.js';
import { citationsOf, state } from '../state.js';
import { day, title } from '../text.js';
import { icon } from './icon.js';

export function article() {
  const { article: shown, problem } = state.pane;
  if (problem) return html`<p class="lost" role="alert">${problem}</p>`;
  if (!shown) return html`<p class="quiet">Opening…</p>`;
  return html`
    <article class="article">
      <header>
        <p class="of"><b>${shown.source ?? 'Unknown outlet'}</b> · ${day(shown.published)}${shown.published_doubtful ? ' (this date is doubtful)' : ''}${shown.authors.length ? ` · ${shown.authors.join(', ')}` : ''}</p>
        <h3>${title(shown)}</h3>
        ${original(shown.url)}
      </header>
      ${lost(shown)}
      <div class="text">${marked(shown)}</div>
    </article>`;
}

/** Only an address of the web is a link; anything else is shown as the text it is. */
function original(url) {
  if (!url) return nothing;
  if (!/^https?:\/\//i.test(url)) return html`<p class="of">${url}</p>`;
  return html`<p class="of"><a href=${url} target="_blank" rel="noopener noreferrer">Original ${icon('out')}<span class="hidden-text"> (opens in a new tab)</span></a></p>`;
}

/** The citations of the turn that stand in this article; a passage counts as one without a number. */
function quotes(shown) {
  const { turn, n, passage } = state.pane;
  if (passage) {
    const quote = { n: 0, quote: passage.text, start_char: passage.start_char ?? -1, end_char: passage.end_char ?? -1 };
    return { all: [quote], here: 0 };
  }
  const all = turn === null ? [] : citationsOf(state.chat.turns[turn]).filter((citation) => citation.doc_id === shown.id);
  return { all, here: n };
}

function lost(shown) {
  const { all, here } = quotes(shown);
  const citation = all.find((other) => other.n === here);
  return citation && !locate(shown.text, citation)
    ? html`<p class="lost" role="alert">The quoted words could not be found in this article, so nothing is highlighted.</p>` : nothing;
}

function marked(shown) {
  const { all, here } = quotes(shown);
  let first = true;
  return stretches(shown.text, all).map(({ text, quotes: numbers }) => {
    if (!numbers.length) return text;
    if (!numbers.includes(here)) return html`<mark>${text}</mark>`;
    const focusable = first;
    first = false;
    return html`<mark class="here" tabindex=${focusable ? '-1' : nothing}>${text}</mark>`;
  });
}
