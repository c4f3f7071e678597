// Where quotes stand in an article's text. A quote is looked up at its offsets; if it is not there word for word, it
// is looked for; if it is found nowhere, nothing is highlighted.

/** `[start, end]`, or null where the quote cannot be located. */
export function locate(text, citation) {
  const { start_char: start, end_char: end, quote } = citation;
  if (text.slice(start, end) === quote) return [start, end];
  const found = text.indexOf(quote);
  return quote && found >= 0 ? [found, found + quote.length] : null;
}

/** The text in stretches `{text, quotes: [n…]}` that together are the text. */
export function stretches(text, citations) {
  const places = citations
    .map((citation) => ({ n: citation.n, place: locate(text, citation) }))
    .filter(({ place }) => place !== null);
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ place }) => place)])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({
    text: text.slice(cuts[i], end),
    quotes: places.filter(({ place }) => place[0] <= cuts[i] && end <= place[1]).map(({ n }) => n),
  }));
}
