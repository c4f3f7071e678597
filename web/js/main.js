// Starts the page: what was kept, what the address asks for, what the server holds.
import { render } from '/lib/lit-html/lit-html.js';
import * as api from './api.js';
import { awaitExamples, loadCorpus } from './corpus.js';
import { applyTheme, load } from './history.js';
import * as keys from './keys.js';
import * as pointing from './pointing.js';
import { follow } from './address.js';
import { drawNow, onDraw, state, update } from './state.js';
import { app, afterDraw } from './view/app.js';

const root = document.getElementById('app');
const POLL = 1500;

onDraw((s) => {
  render(app(s), root);
  afterDraw(s);
});

applyTheme();
load();
root.replaceChildren();
drawNow();
keys.listen();
if (matchMedia('(hover: hover)').matches) keys.focusBox();
pointing.listen();
addEventListener('popstate', () => follow());
const corpus = loadCorpus();
await follow(corpus);
watch();
corpus.then(awaitExamples);

/** Follows an index that is still being built; a finished one is left in peace. */
async function watch() {
  try {
    state.ready = await api.get('readyz');
    if (state.problem || state.corpus?.count !== state.ready.articles) await loadCorpus();
  } catch (failure) {
    state.ready = null;
    state.problem = failure;
  }
  update();
  setTimeout(watch, !state.ready || state.ready.syncing ? POLL : POLL * 20);
}
