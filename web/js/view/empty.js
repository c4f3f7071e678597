// Before the first question: what there is to ask, and questions that have answers.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { go } from '../address.js';
import { state, noFilters } from '../state.js';
import { count, day } from '../text.js';
import { submit } from './composer.js';
import { icon } from './icon.js';

export function empty() {
  const { corpus, ready, problem } = state;
  return html`
    <div class="welcome">
      <h1>Ask the articles.<br>Every sentence shows its source.</h1>
      ${problem && !corpus ? trouble(problem) : nothing}
      ${corpus ? html`
        <p class="holds"><b>${count(corpus.count, 'article')}</b> from <b>${count(corpus.outlets.length, 'outlet')}</b>${corpus.first
          ? html`, <b>${day(corpus.first)}</b> to <b>${day(corpus.last)}</b>` : nothing}.
          <a href="?view=corpus" @click=${(event) => { event.preventDefault(); go('?view=corpus'); }}>See what is searched</a></p>` : nothing}
      ${indexing(ready)}
      ${corpus?.examples.length ? html`
        <ul class="examples" aria-label="Examples">${corpus.examples.map((question) => html`
          <li><a href="?q=${encodeURIComponent(question)}" @click=${(event) => example(event, question)}>${question}${icon('right')}</a></li>`)}</ul>` : nothing}
    </div>`;
}

/** While vectors are still being made, answers rest on words alone. */
export function indexing(ready) {
  if (!ready?.syncing || !ready.passages) return nothing;
  return html`
    <div class="progress"><span id="indexing">Indexing: ${ready.embedded.toLocaleString('en')} of ${count(ready.passages, 'passage')} can be found by meaning; all of them by their words.</span>
      <progress aria-labelledby="indexing" max=${ready.passages} value=${ready.embedded}></progress></div>`;
}

function trouble(problem) {
  return html`<p class="box ${problem.status === 503 ? '' : 'bad'}" role="status">${problem.message}</p>`;
}

function example(event, question) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  submit(question, noFilters());
}
