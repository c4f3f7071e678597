// What was found: the bare fact, the sentences or rows, and both sides where the articles disagree.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { citationsOf } from '../state.js';
import { day, outlet, sentencesOf } from '../text.js';
import { cites } from './cite.js';
import { icon } from './icon.js';

/** The answer as far as it has arrived. */
export function answer(turn, index) {
  const { response } = turn;
  if (!response) return turn.marked ? prose(sentencesOf(turn.marked), index, turn.marked.includes('\n')) : nothing;
  const rows = response.items;
  const inRows = new Set(rows.map((row) => row.sentence));
  const others = response.sentences.filter((sentence, i) => !inRows.has(i));
  return html`
    ${response.short_answer && !oneSide(response) ? html`<p class="short ${response.short_answer.length > 48 ? 'long' : ''}">${response.short_answer}</p>` : nothing}
    ${response.conflicts.map((conflict) => disagreement(conflict, turn, index))}
    ${others.length ? prose(others, index) : nothing}
    ${rows.length ? table(rows, response, index) : nothing}`;
}

/** Where the articles disagree, none of the values stands alone above the others. */
function oneSide({ short_answer: short, conflicts }) {
  return conflicts.some((conflict) => conflict.sides.some((side) => side.value === short));
}

function prose(sentences, index, lines = false) {
  return html`<p class="prose ${lines ? 'lines' : ''}">${sentences.map((sentence) => html`<span
    class="sentence ${sentence.support === 'weak' ? 'is-weak' : ''}" data-turn=${index} data-lights=${sentence.citations.join(' ') || '0'}
    >${sentence.text}</span>${weak(sentence)}${cites(index, sentence.citations)}${lines ? html`<br>` : ' '}`)}</p>`;
}

function weak(sentence) {
  return sentence.support === 'weak' ? html`<span class="weak">${icon('half')}weakly supported</span>` : nothing;
}

function table(rows, response, index) {
  return html`
    <table class="rows">
      <thead><tr><th scope="col" class="label">Who</th><th scope="col" class="label">What</th><th scope="col" class="label">Outlet, date</th></tr></thead>
      <tbody>${rows.map((row) => {
        const sentence = response.sentences[row.sentence];
        const from = response.citations.filter((citation) => sentence.citations.includes(citation.n));
        return html`
          <tr data-turn=${index} data-lights=${sentence.citations.join(' ')}>
            <td class="who">${row.who}</td>
            <td class="said">${row.said}${weak(sentence)}${cites(index, sentence.citations)}</td>
            <td class="from">${origins(from)}</td>
          </tr>`;
      })}</tbody>
    </table>`;
}

/** The first outlet by name, the others by number: the card of each citation says the rest. */
function origins(citations) {
  const [first, ...others] = citations;
  if (!first) return nothing;
  const more = new Set(others.map(outlet).filter((name) => name !== outlet(first))).size;
  return html`<span>${outlet(first)}${more ? ` and ${more} more` : ''}</span><span>${day(first.published)}</span>`;
}

/** What is disagreed about, unless it is just what was asked. */
function about(conflict, turn) {
  const asked = [turn.question, turn.response.query.rewritten];
  return conflict.about && !asked.includes(conflict.about) ? `: ${conflict.about}` : '';
}

function disagreement(conflict, turn, index) {
  const citations = citationsOf(turn);
  return html`
    <section class="box warn" aria-label="The articles disagree">
      <h3>${icon('sides')}The articles disagree${about(conflict, turn)}</h3>
      <div class="sides">${conflict.sides.map((side) => html`
        <div class="side" data-turn=${index} data-lights=${side.citations.join(' ')}>
          <p class="value">${side.value}</p>
          <ul>${side.citations.map((n) => {
            const citation = citations.find((other) => other.n === n);
            return html`<li>${citation ? `${outlet(citation)}, ${day(citation.published)}` : ''}${cites(index, [n])}</li>`;
          })}</ul>
        </div>`)}</div>
    </section>`;
}
