// An answer or a chat to take along: Markdown with numbered sources, or JSON.
import { note } from './state.js';
import { day, outlet, title } from './text.js';

/** One answer as Markdown. */
export function markdown(turn) {
  const { response, question } = turn;
  const body = response ? escape(response.answer, true) : escape(turn.marked, true);
  const sources = (response?.citations ?? []).map(source);
  return [`## ${escape(question)}`, body || '_No answer._', ...(sources.length ? ['### Sources', sources.join('\n')] : [])]
    .join('\n\n');
}

export function chatMarkdown(chat) {
  return [`# ${escape(chat.title || 'Chat')}`, ...chat.turns.map(markdown)].join('\n\n') + '\n';
}

export function json(turn) {
  return JSON.stringify(turn.response ?? { question: turn.question, answer: turn.marked, complete: false }, null, 2);
}

export function chatJson(chat) {
  const turns = chat.turns.map((turn) => ({ question: turn.question, response: turn.response ?? null }));
  return JSON.stringify({ title: chat.title, turns }, null, 2);
}

/** The answer as plain text with its sources beneath. */
export function plain(turn) {
  const { answer, citations } = turn.response;
  const sources = citations.map((c) => `[${c.n}] ${outlet(c)}, ${day(c.published)}: ${title(c)}. "${c.quote}"${c.url ? ` ${c.url}` : ''}`);
  return [answer, ...(sources.length ? ['', ...sources] : [])].join('\n');
}

export async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    note(done);
  } catch {
    note('The browser did not allow copying.');
  }
}

export function download(name, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function fileName(text, ending) {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60);
  return `${words || 'answer'}.${ending}`;
}

export function permalink(response) {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set('answer', response.id);
  address.searchParams.set('asked', response.query.original);
  return address.href;
}

function source(c) {
  const link = c.url && /^https?:/.test(c.url) ? ` <${c.url.replace(/[\s<>]/g, encodeURIComponent)}>` : '';
  return `${c.n}. **${escape(outlet(c))}**, ${day(c.published)}: ${escape(title(c))}.${link}\n   > ${escape(c.quote).replace(/\n+/g, ' ')}`;
}

/** An article's words are words, not Markdown; the marks of citations stay. */
function escape(text, keepMarks = false) {
  const escaped = text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  return keepMarks ? escaped.replace(/\\\[(\d+)\\\]/g, '[$1]').replace(/\n/g, '\n\n') : escaped;
}
