// The whole page.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { go } from '../address.js';
import { closePane } from '../evidence.js';
import { nextTheme, theme } from '../history.js';
import { toggleHelp } from '../keys.js';
import { state, update } from '../state.js';
import { card, placeCard } from './cite.js';
import { composer } from './composer.js';
import { corpus } from './corpus.js';
import { empty } from './empty.js';
import { help } from './help.js';
import { icon } from './icon.js';
import { begin, rail } from './rail.js';
import { pane, paneShown } from './sources.js';
import { turn } from './turn.js';

export function app() {
  const { turns } = state.chat;
  const chatting = state.view === 'chat';
  const sheet = state.paneOpen && matchMedia('(max-width: 56rem)').matches;
  return html`
    <div class="house ${state.rail ? 'rail-open' : ''} ${state.paneOpen ? 'pane-open' : ''} ${paneShown() ? 'with-pane' : ''}">
      <a class="skip" href=${chatting ? '#question' : '#talk'}>${chatting ? 'To the question box' : 'To the articles'}</a>
      ${bar()}
      ${rail()}
      <div class="veil" @click=${dismiss}></div>
      <main class="main ${chatting && !turns.length ? 'empty' : ''}" ?inert=${sheet}>
        <div class="talk" id="talk" tabindex="-1">${chatting ? (turns.length ? html`<h1 class="hidden-text">${turns[0].question}</h1>${turns.map(turn)}` : empty()) : corpus()}</div>
        ${chatting ? composer() : nothing}
        ${card()}
      </main>
      ${pane()}
    </div>
    ${help()}
    ${state.note ? html`<p class="note" role="status">${state.note}</p>` : nothing}`;
}

export function afterDraw() {
  placeCard();
  const { turns } = state.chat;
  document.title = state.view === 'corpus' ? 'What is searched · Byline' : turns.length ? `${turns.at(-1).question} · Byline` : 'Byline';
}

function bar() {
  return html`
    <header class="bar">
      <button type="button" class="tool only-icon" aria-label="Chats" aria-expanded=${state.rail} aria-controls="rail" @click=${() => update((s) => { s.rail = !s.rail; })}>${icon('menu')}</button>
      <a class="name" href="?" @click=${home}><img src="icon.svg" alt="">Byline</a>
      <span class="room">${state.view === 'chat' ? state.chat.title : ''}</span>
      <a class="tool" href="?view=corpus" aria-current=${state.view === 'corpus' ? 'page' : 'false'} @click=${(event) => { event.preventDefault(); go('?view=corpus'); }}>${icon('stack')}<span class="wide">Articles</span><span class="hidden-text">: what is searched</span></a>
      ${state.chat.turns.length ? html`<button type="button" class="tool" @click=${begin}>${icon('plus')}<span class="wide">New chat</span><span class="hidden-text">begin</span></button>` : nothing}
      <button type="button" class="tool only-icon" aria-label="Theme: ${theme()}" @click=${nextTheme}>${icon('theme')}</button>
      <button type="button" class="tool only-icon" aria-label="Keys" @click=${toggleHelp}>${icon('help')}</button>
    </header>`;
}

function home(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  begin();
}

function dismiss() {
  if (state.rail) update((s) => { s.rail = false; });
  else closePane();
}
