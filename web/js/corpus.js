// What is searched: one way to load it, which never loses a list of articles that has come.
import * as api from './api.js';
import { state, update } from './state.js';

const AGAIN = [700, 1500, 3000, 6000, 12000];

/** Loads the summary, and the articles where they are wanted or have been. */
export async function loadCorpus({ articles = state.view === 'corpus' } = {}) {
  try {
    const fresh = await api.get(articles ? 'corpus' : 'corpus?articles=false');
    state.corpus = { ...fresh, articles: fresh.articles ?? state.corpus?.articles };
    state.problem = null;
  } catch (failure) {
    state.problem = failure;
  }
  update();
}

/** Examples are found in the background after a start: looks for them a few times, while somebody would see them. */
export async function awaitExamples() {
  for (const wait of AGAIN) {
    if (state.corpus?.examples.length) return;
    await new Promise((done) => { setTimeout(done, wait); });
    if (state.view === 'chat' && !state.chat.turns.length) await loadCorpus();
  }
}
