// Words, days and numbers as a reader expects them.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2022-02-21` as `21 Feb 2022`; unknown stays unknown. */
export function day(iso) {
  if (!iso) return 'undated';
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export function outlet(from) {
  return from.source ?? 'Unknown outlet';
}

export function title(from) {
  return from.title ?? from.doc_id ?? from.id;
}

/** What a citation is called: `Source 2, Example Wire, 21 Feb 2022`. */
export function sourceName(citation) {
  return `Source ${citation.n}, ${outlet(citation)}, ${day(citation.published)}`;
}

/**
 * An answer that is still arriving, as sentences: `[{text, citations: [1, 2]}]`. A mark that is only half there is
 * held back.
 */
export function sentencesOf(marked) {
  const whole = marked.replace(/\s*\[[\d[\]]*$/, '');
  const sentences = [];
  const pattern = /([\s\S]*?)((?: ?\[\d+\])+)([.!?]?)\s*/gy;
  let end = 0;
  for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
    const citations = [...match[2].matchAll(/\d+/g)].map(Number);
    sentences.push({ text: (match[1] + match[3]).trim(), citations, support: 'supported' });
    end = pattern.lastIndex;
  }
  const rest = whole.slice(end).trim();
  if (rest) sentences.push({ text: rest, citations: [], support: 'supported' });
  return sentences;
}

/** Running text without its line ends, as an excerpt shows it. */
export function excerpt(text) {
  return text.trim().replace(/\s*\n\s*/g, ' · ').replace(/([.!?:”"]) · /g, '$1 ');
}

export function milliseconds(value) {
  if (value >= 1000) return `${(value / 1000).toFixed(1)} s`;
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}
