// The question box: it keeps its text until the server has taken the question, and gets it back on any failure.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { settle } from '../address.js';
import { ask, stop, working } from '../asking.js';
import { chips, isEmpty, parse, toggle } from '../filters.js';
import { focusBox, lastQuestion } from '../keys.js';
import { noFilters, note, state, update } from '../state.js';
import { day } from '../text.js';
import { icon } from './icon.js';

const LONGEST = 2000;

export function composer() {
  return html`
    <div class="composer">
      <form @submit=${send} aria-label="Ask">
        ${state.choosing ? choices() : nothing}
        ${isEmpty(state.filters) ? nothing : html`
          <div class="chips">${chips(state.filters, day).map((chip) => html`
            <span class="chip">${chip.label}<button type="button" aria-label="Remove filter: ${chip.label}" @click=${() => setFilters(chip.rest)}>${icon('close')}</button></span>`)}
          </div>`}
        <textarea id="question" rows="1" maxlength=${LONGEST} enterkeyhint="send" aria-label="Your question"
          placeholder=${state.chat.turns.length ? 'Ask a follow-up' : 'Ask the articles'} @keydown=${key} autocomplete="off"></textarea>
        <div class="row">
          <button type="button" class="tool" aria-expanded=${state.choosing} aria-controls="choices" aria-label="Filters" @click=${choose}>${icon('filter')}<span>Filters</span></button>
          <span class="hint">/ to focus · Ctrl+/ for keys</span>
          ${working()
            ? html`<button type="button" class="send" aria-label="Stop" @click=${stop}>${icon('stop')}</button>`
            : html`<button class="send" aria-label="Ask">${icon('send')}</button>`}
        </div>
      </form>
    </div>`;
}

/** Asks, in a new turn or in place of an earlier one. */
export async function submit(question, filters, into = null) {
  const box = document.getElementById('question');
  const isNew = into === null;
  settle();
  const asked = ask(question, filters, into);
  if (isNew) requestAnimationFrame(() => requestAnimationFrame(showNewest));
  const turn = await asked;
  const waiting = box.value.trim();
  if (turn.phase === 'failed' && !waiting) box.value = question;
}

function send(event) {
  event?.preventDefault();
  const box = document.getElementById('question');
  const { question, filters } = parse(box.value, state.filters, state.corpus?.outlets ?? []);
  const wrong = problem(question, filters);
  if (wrong) {
    note(wrong);
    return;
  }
  update((s) => { s.filters = filters; });
  const typed = box.value;
  submit(question, structuredClone(filters)).then(() => {});
  clearWhenTaken(box, typed);
}

/** What would be refused is said before it is sent. */
function problem(question, filters) {
  if (!question) return 'Write a question first.';
  if (filters.from && filters.to && filters.from > filters.to) return 'The first day is after the last day.';
  return '';
}

function clearWhenTaken(box, typed) {
  const turn = state.chat.turns.at(-1);
  const look = () => {
    if (turn.accepted && turn.phase !== 'failed' && box.value === typed) box.value = '';
    else if (turn.phase === 'working') requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The new question goes to the top, and from there on the reader scrolls. */
function showNewest() {
  document.querySelector('.turn:last-child')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function key(event) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.value) event.preventDefault();
  if (event.key === 'ArrowUp' && !event.target.value && lastQuestion()) {
    event.preventDefault();
    event.target.value = lastQuestion();
  }
}

function choose() {
  update((s) => { s.choosing = !s.choosing; });
}

function setFilters(filters) {
  update((s) => { s.filters = filters; });
  focusBox();
}

function choices() {
  const { corpus, filters } = state;
  return html`
    <div class="choices arrives" id="choices" role="group" aria-label="Filters">
      <fieldset>
        <legend class="label">Published</legend>
        <div class="days">${['from', 'to'].map((end) => html`
          <label>${end === 'from' ? 'From' : 'To'}
            <input type="date" .value=${filters[end]} min=${corpus?.first ?? nothing} max=${corpus?.last ?? nothing}
              @change=${(event) => update((s) => { s.filters = { ...s.filters, [end]: event.target.value }; })}></label>`)}
        </div>
      </fieldset>
      ${corpus?.outlets.length ? html`
        <fieldset>
          <legend class="label">Outlets</legend>
          ${corpus.outlets.map((outlet) => html`
            <label><input type="checkbox" .checked=${filters.sources.includes(outlet.name)}
              @change=${() => update((s) => { s.filters = structuredClone(s.filters); toggle(s.filters.sources, outlet.name); })}>${outlet.name}<span class="count">${outlet.articles}</span></label>`)}
        </fieldset>` : nothing}
      <div class="actions">
        <button type="button" class="action" @click=${() => setFilters(noFilters())}>Clear</button>
        <button type="button" class="action first" @click=${choose}>Done</button>
      </div>
    </div>`;
}
