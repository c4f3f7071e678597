// The evidence of an answer: what it cites, in that order, then what else was read. Never mixed.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { closeArticle, closePane, openArticle, openCitation, stepCitation } from '../evidence.js';
import { activeTurn, citationsOf, state } from '../state.js';
import { day, excerpt, outlet, sourceName, title } from '../text.js';
import { article } from './article.js';
import { icon } from './icon.js';
import { why } from './method.js';

/** How many related passages stand beneath the answer itself. */
export const RELATED = 4;

/** Whether there is evidence to show, and the reader has not put it away. */
export function paneShown() {
  return Boolean(state.pane || (evidenceOf(activeTurn()) && state.view === 'chat')) && (!state.paneClosed || state.paneOpen);
}

function evidenceOf(turn) {
  return turn && (turn.passages.length || citationsOf(turn).length || turn.response?.passages?.length);
}

export function pane() {
  const turn = activeTurn();
  return html`
    <aside class="pane ${state.paneOpen ? 'asked' : ''}" aria-label="Evidence" ?hidden=${!paneShown()}>
      ${state.pane ? reading() : html`
        <header><h2 tabindex="-1">Evidence</h2>
          <button type="button" class="tool only-icon" aria-label="Close evidence" @click=${closePane}>${icon('close')}</button></header>
        <div class="scroll" tabindex="0" role="group" aria-label="Sources">${evidenceOf(turn) ? list(turn) : nothing}</div>`}
    </aside>`;
}

function reading() {
  const cited = state.pane.n !== null && citationsOf(activeTurn()).length > 1;
  return html`
    <header>
      ${state.chat.turns.length && state.view === 'chat' ? html`<button type="button" class="tool only-icon" aria-label="Back to all evidence" @click=${closeArticle}>${icon('back')}</button>` : nothing}
      <div class="heading"><h2 tabindex="-1">${heading()}</h2>
        ${state.pane.article ? html`<p>${title(state.pane.article)}</p>` : nothing}</div>
      ${cited ? html`
        <button type="button" class="tool only-icon" aria-label="Previous citation" @click=${() => stepCitation(-1)}>${icon('left')}</button>
        <button type="button" class="tool only-icon" aria-label="Next citation" @click=${() => stepCitation(1)}>${icon('right')}</button>` : nothing}
      <button type="button" class="tool only-icon" aria-label="Close evidence" @click=${closePane}>${icon('close')}</button>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Article">${article()}</div>`;
}

function heading() {
  const { article: shown, n } = state.pane;
  const name = n === null ? 'Article' : `Source ${n}`;
  return shown?.source ? `${name} · ${shown.source}` : name;
}

function list(turn) {
  const index = state.chat.turns.indexOf(turn);
  const citations = citationsOf(turn);
  const cited = new Set(citations.map((citation) => citation.passage_id));
  const passages = turn.response?.passages ?? turn.passages;
  const beside = new Set((turn.response?.related ?? []).slice(0, RELATED).map((passage) => passage.passage_id));
  const others = passages.filter((passage) => !cited.has(passage.passage_id) && !beside.has(passage.passage_id));
  return html`
    ${citations.length ? html`
      <h3 class="label">Cited</h3>
      <ol class="sources">${citations.map((citation, i) => html`<li>
        <button type="button" class="source" id="source-${citation.n}" data-turn=${index} data-lights=${citation.n}
            @click=${(event) => openCitation(index, citation.n, event.currentTarget)}>
          <span class="n" aria-hidden="true">${citation.n}</span>
          <span class="hidden-text">${sourceName(citation)}</span>
          ${citations[i - 1]?.doc_id === citation.doc_id ? html`<span class="of" aria-hidden="true">The same article</span>` : html`
            <span class="of" aria-hidden="true"><b>${outlet(citation)}</b> · ${day(citation.published)}</span>
            <span class="title">${title(citation)}</span>`}
          <span class="quote">${excerpt(citation.quote)}</span>
        </button></li>`)}</ol>` : nothing}
    ${others.length ? html`
      <h3 class="label">${turn.phase === 'working' && !citations.length ? 'Reading' : 'Also retrieved'}</h3>
      <ul class="sources">${others.map((passage) => html`<li>
        <button type="button" class="source also" @click=${() => openArticle(passage.doc_id, { turn: index, passage })}>
          <span class="of"><b>${outlet(passage)}</b> · ${day(passage.published)}</span>
          <span class="title">${title(passage)}</span>
          <span class="quote">${excerpt(passage.text)}</span>
          ${passage.use === 'dropped' ? html`<span class="why">${why(passage)}</span>` : nothing}
        </button></li>`)}</ul>` : nothing}`;
}
