// One question and everything that came of it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ask } from '../asking.js';
import { openArticle, openSources } from '../evidence.js';
import { copy, download, fileName, json, markdown, permalink, plain } from '../export.js';
import { chips } from '../filters.js';
import { citationsOf, noFilters, state, update } from '../state.js';
import { count, day, excerpt, outlet, title } from '../text.js';
import { answer } from './answer.js';
import { icon } from './icon.js';
import { method } from './method.js';
import { submit } from './composer.js';
import { RELATED } from './sources.js';

export function turn(shown, index) {
  const { response, phase } = shown;
  return html`
    <section class="turn" aria-label="Question ${index + 1}" data-phase=${phase}>
      <h2>${shown.question}</h2>
      ${under(shown, index)}
      ${phase === 'working' ? working(shown) : nothing}
      ${response?.status === 'abstained' ? none(shown, index) : answer(shown, index)}
      ${response?.status === 'partial' ? html`<p class="quiet">${icon('half')} A partial answer: ${partly(response)}</p>` : nothing}
      ${phase === 'failed' ? failed(shown, index) : nothing}
      ${phase === 'stopped' ? stopped(shown, index) : nothing}
      ${response ? html`${tools(shown, index)}${method(shown)}${next(shown, index)}` : nothing}
    </section>`;
}

/** Beneath the question: its filters, and the question as it was understood. */
function under(shown, index) {
  const labels = chips(shown.filters, day).map((chip) => chip.label);
  const rewritten = shown.response?.query.rewritten;
  if (!labels.length && !rewritten) return nothing;
  return html`
    <div class="under">
      ${labels.length ? html`<span>Only ${labels.join(', ')}</span>` : nothing}
      ${rewritten && !shown.editing ? html`
        <span>Understood as: <em>${rewritten}</em></span>
        <button type="button" class="link" @click=${() => edit(shown)}>Edit</button>` : nothing}
      ${shown.editing ? html`
        <form @submit=${(event) => askEdited(event, shown, index)}>
          <input id="rewritten" aria-label="The question to look up" .value=${rewritten}>
          <button class="action first">Ask this</button>
        </form>` : nothing}
    </div>`;
}

function edit(shown) {
  update(() => { shown.editing = true; });
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('rewritten')?.focus()));
}

function askEdited(event, shown, index) {
  event.preventDefault();
  const text = event.target.elements.rewritten.value.trim();
  if (text) ask(text, shown.filters, index);
}

function working(shown) {
  const steps = [
    ['search', `Searching ${shown.articles ? count(shown.articles, 'article') : 'the articles'}`],
    ['read', shown.passages.length ? `Reading ${count(shown.passages.length, 'passage')}` : 'Reading'],
    ['check', 'Checking every sentence'],
  ];
  const at = steps.findIndex(([name]) => name === shown.step);
  return html`
    <ol class="steps" aria-label="Progress">${steps.map(([, words], i) => html`
      <li class=${i < at ? 'past' : i === at ? 'now' : ''} aria-current=${i === at ? 'step' : 'false'}><span class="dot"></span>${words}</li>`)}
    </ol>
    ${shown.passages.length ? html`
      <ul class="reading" aria-label="Passages found" tabindex="0">${shown.passages.slice(0, 12).map((passage) => html`
        <li><b>${outlet(passage)}</b> ${title(passage)}</li>`)}</ul>` : nothing}`;
}

function partly({ verification }) {
  return verification.dropped
    ? `${count(verification.dropped, 'sentence')} did not hold when checked and ${verification.dropped === 1 ? 'was' : 'were'} left out.`
    : 'what is left is only weakly supported.';
}

function none(shown, index) {
  const { response } = shown;
  const { filters } = shown;
  const dates = filters.from || filters.to;
  const outlets = filters.sources.length || filters.exclude.length;
  return html`
    <section class="box" aria-label="No answer">
      <h3>${icon('none')}The articles don’t answer this</h3>
      <p class="prose">${reason(response.answer)}</p>
      ${dates || outlets ? html`
        <div class="actions">
          ${dates ? html`<button type="button" class="action" @click=${() => widen(shown, index, { from: '', to: '' })}>Search all dates</button>` : nothing}
          ${outlets ? html`<button type="button" class="action" @click=${() => widen(shown, index, { sources: [], exclude: [] })}>Search all outlets</button>` : nothing}
        </div>` : nothing}
    </section>
    ${response.related.length ? html`
      <section class="near" aria-label="Related passages">
        <h3 class="label">Related, but does not answer</h3>
        ${response.related.slice(0, RELATED).map((passage) => html`
          <button type="button" class="source also" @click=${() => openArticle(passage.doc_id, { turn: index, passage })}>
            <span class="of"><b>${outlet(passage)}</b> · ${day(passage.published)}</span>
            <span class="title">${title(passage)}</span>
            <span class="quote">${excerpt(passage.text)}</span>
          </button>`)}
      </section>` : nothing}`;
}

/** The heading has said that there is no answer; what is left is why. */
function reason(message) {
  const why = message.replace(/^The articles don[’']t say: /, '');
  return why.charAt(0).toUpperCase() + why.slice(1);
}

function widen(shown, index, change) {
  const filters = { ...structuredClone(shown.filters), ...change };
  update((s) => { s.filters = structuredClone(filters); });
  ask(shown.question, filters, index);
}

function failed(shown, index) {
  return html`
    <section class="box bad" aria-label="Failure">
      <h3>${icon('warn')}${shown.marked ? 'This answer is incomplete' : 'No answer arrived'}</h3>
      <p>${shown.failure.message}${shown.failure.requestId ? html` <span class="quiet">Request ${shown.failure.requestId}</span>` : nothing}</p>
      ${shown.unasked ? nothing : html`
        <div class="actions"><button type="button" class="action first" @click=${() => submit(shown.question, shown.filters, index)}>${icon('retry')}Try again</button></div>`}
    </section>`;
}

function stopped(shown, index) {
  return html`
    <section class="box" aria-label="Stopped">
      <h3>${icon('stop')}Stopped${shown.marked ? ': this answer is incomplete' : ''}</h3>
      <div class="actions"><button type="button" class="action" @click=${() => submit(shown.question, shown.filters, index)}>${icon('retry')}Ask again</button></div>
    </section>`;
}

function tools(shown, index) {
  const { response, question } = shown;
  const sources = new Set(citationsOf(shown).map((citation) => citation.doc_id)).size;
  return html`
    <div class="below">
      ${sources || shown.passages.length ? html`<button type="button" class="tool sources-button" @click=${() => openSources(index)}>${icon('stack')}${sources ? count(sources, 'source') : 'Passages'}</button>` : nothing}
      <button type="button" class="tool" @click=${() => copy(plain(shown), 'Copied with sources')}>${icon('copy')}Copy</button>
      <button type="button" class="tool" @click=${() => copy(permalink(response), 'Link copied')}>${icon('link')}Link</button>
      <button type="button" class="tool" aria-label="Download as Markdown" @click=${() => download(fileName(question, 'md'), `${markdown(shown)}\n`, 'text/markdown')}>${icon('download')}Markdown</button>
      <button type="button" class="tool" aria-label="Download as JSON" @click=${() => download(fileName(question, 'json'), json(shown), 'application/json')}>${icon('download')}JSON</button>
    </div>`;
}

function next(shown, index) {
  const last = index === state.chat.turns.length - 1;
  const asked = new Set(state.chat.turns.map((turn) => turn.question.toLowerCase()));
  const followups = shown.response.followups.filter((question) => !asked.has(question.toLowerCase()));
  if (!last || !followups.length) return nothing;
  return html`
    <nav class="next" aria-label="Suggested questions">
      <h3 class="label">Ask next</h3>
      ${followups.map((question) => html`<a href="?q=${encodeURIComponent(question)}" @click=${(event) => follow(event, question)}>${icon('right')}${question}</a>`)}
    </nav>`;
}

/** A suggestion stands alone and has its answer in all articles. */
function follow(event, question) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  submit(question, noFilters());
}
