import { html } from '/lib/lit-html/lit-html.js';
import { SHORTCUTS, toggleHelp } from '../keys.js';

export function help() {
  return html`
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>${SHORTCUTS.map(([keys, does]) => html`
        <dt>${keys.map((key) => (key === '–' ? ' – ' : html`<kbd>${key}</kbd> `))}</dt><dd>${does}</dd>`)}</dl>
      <p class="quiet">In the box, <kbd>from:2022-02-01</kbd> <kbd>to:2022-02-28</kbd> <kbd>source:"Name"</kbd> <kbd>-source:"Name"</kbd> filter the articles.</p>
      <div class="actions"><button type="button" class="action" @click=${toggleHelp}>Close</button></div>
    </dialog>`;
}
