// The chats of this browser.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { go } from '../address.js';
import { chatJson, chatMarkdown, download, fileName } from '../export.js';
import { matching, remove, rename } from '../history.js';
import { focusBox } from '../keys.js';
import { state, update } from '../state.js';
import { icon } from './icon.js';

export function rail() {
  const chats = matching(state.chatSearch);
  return html`
    <nav class="rail" id="rail" aria-label="Chats" ?hidden=${!state.rail}>
      <button type="button" class="action" @click=${begin}>${icon('plus')}New chat</button>
      <input type="search" aria-label="Search chats" placeholder="Search chats" .value=${state.chatSearch}
        @input=${(event) => update((s) => { s.chatSearch = event.target.value; })}>
      ${chats.length ? html`<ul>${chats.map(entry)}</ul>` : html`<p class="quiet">${state.chats.length ? 'No chat matches.' : 'Chats are kept in this browser only.'}</p>`}
      ${state.chat.turns.length ? html`
        <div><p class="label">This chat</p>
          <button type="button" class="tool" aria-label="Export this chat as Markdown" @click=${() => exportChat('md')}>${icon('download')}Markdown</button>
          <button type="button" class="tool" aria-label="Export this chat as JSON" @click=${() => exportChat('json')}>${icon('download')}JSON</button></div>` : nothing}
    </nav>`;
}

export function begin() {
  go('');
  if (matchMedia('(max-width: 75rem)').matches) update((s) => { s.rail = false; });
  focusBox();
}

function entry(chat) {
  const current = chat.id === state.chat.id && state.view === 'chat';
  if (state.renaming === chat.id) {
    return html`<li><form @submit=${(event) => { event.preventDefault(); rename(chat.id, event.target.elements.title.value); }}>
      <input name="title" id="chat-title" aria-label="New name" .value=${chat.title} @keydown=${(event) => { if (event.key === 'Escape') { event.stopPropagation(); update((s) => { s.renaming = null; }); } }}></form></li>`;
  }
  if (state.confirming === chat.id) {
    return html`<li><span class="tool">Delete?</span>
      <button type="button" class="link" @click=${() => forget(chat, current)}>Yes, delete</button>
      <button type="button" class="tool" @click=${() => update((s) => { s.confirming = null; })}>Keep</button></li>`;
  }
  return html`
    <li class=${current ? 'current' : ''}>
      <a href="?chat=${chat.id}" aria-current=${current ? 'page' : 'false'} @click=${(event) => open(event, chat)}>${chat.title}</a>
      <button type="button" class="tool only-icon" aria-label="Rename: ${chat.title}" @click=${() => startRenaming(chat)}>${icon('edit')}</button>
      <button type="button" class="tool only-icon" aria-label="Delete: ${chat.title}" @click=${() => update((s) => { s.confirming = chat.id; })}>${icon('bin')}</button>
    </li>`;
}

function open(event, chat) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(`?chat=${encodeURIComponent(chat.id)}`);
  if (matchMedia('(max-width: 75rem)').matches) update((s) => { s.rail = false; });
}

function startRenaming(chat) {
  update((s) => { s.renaming = chat.id; });
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('chat-title')?.select()));
}

function forget(chat, current) {
  remove(chat.id);
  if (current) go('');
}

function exportChat(kind) {
  const { chat } = state;
  if (kind === 'md') download(fileName(chat.title, 'md'), chatMarkdown(chat), 'text/markdown');
  else download(fileName(chat.title, 'json'), chatJson(chat), 'application/json');
}
