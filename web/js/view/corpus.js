// What is searched: every article, the files that failed, and texts that stand in several outlets.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { openArticle } from '../evidence.js';
import { state, update } from '../state.js';
import { count, day, outlet, title } from '../text.js';
import { indexing } from './empty.js';
import { icon } from './icon.js';

const COLUMNS = [['title', 'Title'], ['source', 'Outlet'], ['published', 'Date'], ['passages', 'Passages']];

export function corpus() {
  const { corpus: shown, problem } = state;
  if (!shown?.articles) return html`<div class="corpus"><h1>What is searched</h1><p class="quiet">${problem?.message ?? 'Opening…'}</p></div>`;
  const rows = sorted(shown);
  return html`
    <div class="corpus">
      <h1>What is searched</h1>
      <dl class="figures">
        <div><dt>Articles</dt><dd>${shown.count.toLocaleString('en')}</dd></div>
        <div><dt>Outlets</dt><dd>${shown.outlets.length.toLocaleString('en')}</dd></div>
        ${shown.first ? html`<div><dt>First to last</dt><dd>${day(shown.first)} – ${day(shown.last)}</dd></div>` : nothing}
        ${shown.undated ? html`<div><dt>Undated</dt><dd>${shown.undated}</dd></div>` : nothing}
      </dl>
      ${indexing(state.ready)}
      ${shown.failed.length ? failed(shown.failed) : nothing}
      <input class="find" type="search" aria-label="Search articles" placeholder="Search titles, outlets, dates" .value=${state.corpusSearch}
        @input=${(event) => update((s) => { s.corpusSearch = event.target.value; s.corpusShown = 200; })}>
      <table class="listing">
        <caption class="hidden-text">Articles</caption>
        <thead><tr>${COLUMNS.map(heading)}</tr></thead>
        <tbody>${rows.slice(0, state.corpusShown).map(row)}</tbody>
      </table>
      ${rows.length ? nothing : html`<p class="quiet">No article matches.</p>`}
      ${rows.length > state.corpusShown ? html`<div class="actions"><button type="button" class="action" @click=${() => update((s) => { s.corpusShown += 500; })}>Show more of ${count(rows.length, 'article')}</button></div>` : nothing}
    </div>`;
}

function heading([key, name]) {
  const { by, down } = state.corpusSort;
  const order = by === key ? (down ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" aria-sort=${order}><button type="button" @click=${() => sortBy(key)}>${name}${by === key ? (down ? ' ↓' : ' ↑') : ''}</button></th>`;
}

function sortBy(key) {
  update((s) => { s.corpusSort = { by: key, down: s.corpusSort.by === key ? !s.corpusSort.down : key === 'published' }; });
}

function row({ entry, copies, copyOf }) {
  return html`
    <tr class=${copyOf ? 'copy' : ''}>
      <td><button type="button" class="link" @click=${() => openArticle(entry.id)}>${title(entry)}</button>${copyOf
        ? html`<span class="badge">near-identical to the one above</span>` : copies ? html`<span class="badge">${count(copies, 'copy', 'copies')} below</span>` : nothing}</td>
      <td>${outlet(entry)}</td>
      <td class="day">${day(entry.published)}${entry.published_doubtful ? html`<span class="badge">doubtful</span>` : nothing}</td>
      <td>${entry.passages}</td>
    </tr>`;
}

/** The articles in order, near-identical ones beneath the first of their group. */
function sorted({ articles, duplicates }) {
  const wanted = state.corpusSearch.trim().toLowerCase();
  const found = articles
    .filter((entry) => !wanted || `${title(entry)} ${outlet(entry)} ${entry.published ?? ''} ${day(entry.published)}`.toLowerCase().includes(wanted))
    .sort(order);
  const groupOf = new Map(duplicates.flatMap((group) => group.map((id) => [id, group])));
  const placed = new Set();
  return found.flatMap((entry) => {
    if (placed.has(entry.id)) return [];
    const group = groupOf.get(entry.id) ?? [];
    const copies = found.filter((other) => other !== entry && group.includes(other.id));
    [entry, ...copies].forEach((other) => placed.add(other.id));
    return [{ entry, copies: copies.length }, ...copies.map((copy) => ({ entry: copy, copies: 0, copyOf: entry.id }))];
  });
}

function order(a, b) {
  const { by, down } = state.corpusSort;
  const value = (entry) => (by === 'title' ? title(entry) : entry[by]) ?? '';
  const [x, y] = [value(a), value(b)];
  const compared = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
  return down ? -compared : compared;
}

function failed(files) {
  return html`
    <section class="box bad">
      <h2>${icon('warn')} ${count(files.length, 'file')} could not be read</h2>
      <ul class="failed">${files.map((file) => html`<li><code>${file.path}</code><br>${file.reason}</li>`)}</ul>
    </section>`;
}
