// Which articles may be searched: as chips, as a form, and as words in the box such as `from:2022-02-01 source:"…"`.

const WORD = /(^|\s)(-?source|from|to):(?:"([^"]*)"|(\S+))/gi;

/** Takes the filter words out of a question: `{question, filters}`. */
export function parse(text, filters, outlets) {
  const found = structuredClone(filters);
  const question = text.replace(WORD, (whole, space, name, quoted, bare) => {
    const value = (quoted ?? bare).trim();
    const key = name.toLowerCase();
    if (key === 'from' || key === 'to') {
      if (!isDay(value)) return whole;
      found[key] = value;
    } else {
      add(key === 'source' ? found.sources : found.exclude, spelled(value, outlets));
    }
    return space;
  });
  return { question: question.replace(/\s+$/, '').replace(/^\s+/, ''), filters: found };
}

export function isEmpty(filters) {
  return !filters.from && !filters.to && !filters.sources.length && !filters.exclude.length;
}

/** As the server wants them. */
export function wire(filters) {
  return {
    from: filters.from || null,
    to: filters.to || null,
    sources: filters.sources,
    exclude_sources: filters.exclude,
  };
}

/** One label for each thing that is filtered, and what is left without it. */
export function chips(filters, day) {
  const without = (change) => {
    const rest = structuredClone(filters);
    change(rest);
    return rest;
  };
  return [
    ...(filters.from ? [{ label: `from ${day(filters.from)}`, rest: without((f) => { f.from = ''; }) }] : []),
    ...(filters.to ? [{ label: `to ${day(filters.to)}`, rest: without((f) => { f.to = ''; }) }] : []),
    ...filters.sources.map((name) => ({ label: name, rest: without((f) => { drop(f.sources, name); }) })),
    ...filters.exclude.map((name) => ({ label: `not ${name}`, rest: without((f) => { drop(f.exclude, name); }) })),
  ];
}

export function toggle(list, name) {
  if (list.includes(name)) drop(list, name);
  else add(list, name);
}

function isDay(value) {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The outlet's own spelling where the corpus knows it. */
function spelled(value, outlets) {
  return outlets.find((outlet) => outlet.name.toLowerCase() === value.toLowerCase())?.name ?? value;
}

function add(list, name) {
  if (name && !list.includes(name)) list.push(name);
}

function drop(list, name) {
  list.splice(list.indexOf(name), 1);
}
