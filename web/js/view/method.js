// How an answer came about: what was looked up, how long each stage took, and what became of every passage.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { openArticle } from '../evidence.js';
import { chips } from '../filters.js';
import { count, day, milliseconds, outlet, title } from '../text.js';

const WRITER = { extractive: 'sentences of the articles', model: 'a chat model, every sentence checked' };

const STAGES = { rewrite: 'understand', retrieve: 'search', compose: 'read and compose', verify: 'check', model: 'write', 'stand-in': 'wait for the stand-in' };

export function method(turn) {
  const { response } = turn;
  if (!response) return nothing;
  const { query, verification, trace = [], passages = [] } = response;
  const total = trace.reduce((sum, stage) => sum + stage.ms, 0);
  return html`
    <details class="method">
      <summary>How this was answered${trace.length ? html` · ${milliseconds(total)}` : nothing}</summary>
      <dl>
        <dt>Looked up</dt><dd>${query.rewritten ?? query.original}</dd>
        <dt>Asked from</dt><dd>${query.today ? day(query.today) : 'no day: nothing is dated'}</dd>
        ${chips(turn.filters, day).length ? html`<dt>Filters</dt><dd>${chips(turn.filters, day).map((chip) => chip.label).join(', ')}${query.undated_excluded ? ` (${count(query.undated_excluded, 'undated article')} left out)` : ''}</dd>` : nothing}
        <dt>Written from</dt><dd>${WRITER[response.mode] ?? response.mode}${response.fallback ? ` (the chat model was not used: ${response.fallback})` : ''}</dd>
        <dt>Checked</dt><dd>${count(verification.sentences, 'sentence')} shown, ${verification.repaired} repaired, ${verification.dropped} dropped</dd>
        ${trace.length ? html`<dt>Time</dt><dd class="stages">${trace.map((stage) => html`<span>${STAGES[stage.stage] ?? stage.stage} <b>${milliseconds(stage.ms)}</b></span>`)}</dd>` : nothing}
      </dl>
      ${passages.length ? html`
        <table>
          <thead><tr><th scope="col">Passage</th><th scope="col">Used?</th></tr></thead>
          <tbody>${passages.map((passage) => html`<tr>
            <td><button type="button" class="link" @click=${() => openArticle(passage.doc_id, { passage })}>${title(passage)}</button><br>${outlet(passage)}, ${day(passage.published)}</td>
            <td>${why(passage)}</td></tr>`)}</tbody>
        </table>` : nothing}
    </details>`;
}

/** Why a passage is or is not in the answer. */
export function why(passage) {
  if (passage.use === 'cited') return `Quoted as ${passage.citations.map((n) => `[${n}]`).join(' ')}`;
  if (passage.use === 'dropped') return 'A sentence of it was considered and did not pass the check, or said what another one says.';
  if (passage.use === 'unused') return 'Read; nothing in it answers the question.';
  return 'Being read.';
}
