// From a question to a turn of the conversation, as the answer arrives.
import * as api from './api.js';
import { wire } from './filters.js';
import { keep, keepOn } from './history.js';
import { announce, lastTurn, state, update } from './state.js';
import { count } from './text.js';

const FURTHER = [800, 1500, 2500, 4000];

let running = null;

/** Asks in the current chat, at its end or in place of the turn `into`; a chat left meanwhile keeps what has arrived. */
export async function ask(question, filters, into = null) {
  stop();
  const turn = newTurn(question, filters);
  const { chat } = state;
  const at = into ?? chat.turns.length;
  chat.turns.splice(at, 1, turn);
  keep(chat);
  const control = new AbortController();
  running = control;
  update((s) => { s.view = 'chat'; s.card = null; s.pane = null; s.active = into; s.choosing = false; });
  try {
    await api.ask(body(turn, chat.turns.slice(0, at)), (name, data) => hear(turn, name, data), control.signal);
  } catch (failure) {
    fail(turn, failure);
  }
  if (running === control) running = null;
  keepOn(chat);
  update();
  lookFurther(turn);
  return turn;
}

/** Questions to go on with are tried in the background: where none was known yet, they come a moment later. */
async function lookFurther(turn) {
  for (const wait of FURTHER) {
    if (!turn.response || turn.response.followups.length || turn !== lastTurn()) return;
    await new Promise((done) => { setTimeout(done, wait); });
    const { followups = [] } = await api.get(`answers/${encodeURIComponent(turn.response.id)}`).catch(() => ({}));
    if (!followups.length || turn !== lastTurn()) continue;
    turn.response.followups = followups;
    keepOn(state.chat);
    update();
  }
}

export function stop() {
  running?.abort();
}

export function working() {
  return running !== null;
}

/** Shows an answer that was given before. */
export function show(response) {
  const turn = newTurn(response.query.original, fromWire(response.query.filters));
  Object.assign(turn, { response, marked: response.answer, phase: 'done', passages: response.passages ?? [] });
  state.chat.turns.push(turn);
  update();
}

function body(turn, earlier) {
  return {
    question: turn.question,
    session_id: state.chat.id,
    messages: earlier.filter((other) => other.response).flatMap((other) => [
      { role: 'user', content: other.question },
      { role: 'assistant', content: other.response.answer_plain },
    ]),
    filters: wire(turn.filters),
    include: ['trace', 'passages'],
  };
}

function fromWire(filters) {
  return {
    from: filters.from ?? '', to: filters.to ?? '',
    sources: filters.sources ?? [], exclude: filters.exclude_sources ?? [],
  };
}

function newTurn(question, filters) {
  return {
    question, filters, phase: 'working', step: 'search', articles: state.ready?.articles ?? state.corpus?.count ?? 0,
    passages: [], marked: '', citations: [], response: null, failure: null,
  };
}

const HEARD = {
  start: (turn, data) => { turn.articles = data.articles; turn.accepted = true; },
  sources: (turn, data) => { turn.passages = data.passages; turn.step = 'read'; },
  delta: (turn, data) => { turn.marked += data.text; turn.step = 'check'; },
  citation: (turn, data) => { turn.citations.push(data); },
  followups: () => {},
  done: (turn, data) => { turn.response = data; turn.phase = 'done'; announceAnswer(data); },
};

function hear(turn, name, data) {
  HEARD[name]?.(turn, data);
  update();
}

function fail(turn, failure) {
  if (failure.name === 'AbortError') {
    turn.phase = 'stopped';
    announce('Stopped.');
    return;
  }
  turn.phase = 'failed';
  turn.failure = { message: failure.message, requestId: failure.requestId ?? '' };
  announce(`The answer failed. ${failure.message}`);
}

function announceAnswer(answer) {
  announce(answer.status === 'abstained'
    ? `The articles do not answer this. ${answer.answer}`
    : `Answer ready: ${count(answer.sentences.length, 'sentence')}, ${count(answer.citations.length, 'citation')}.`);
}
