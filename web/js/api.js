// Talks to the server. Every failure becomes a Failure whose message can be shown as it is.

export class Failure extends Error {
  constructor(message, { status = 0, field = '', requestId = '' } = {}) {
    super(message);
    this.status = status;
    this.field = field;
    this.requestId = requestId;
  }
}

export async function get(path) {
  const response = await reach(path, { headers: { Accept: 'application/json' } });
  return response.json();
}

/** Asks, and hands every event of the stream to `hear(name, data)`; resolves after `done`. */
export async function ask(body, hear, signal) {
  const response = await reach('ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
    body: JSON.stringify(body),
    signal,
  });
  let finished = false;
  for await (const { event, data } of lines(response.body)) {
    if (event === 'error') throw failure(data, response.status);
    hear(event, data);
    finished ||= event === 'done';
  }
  if (!finished) throw new Failure('The connection ended before the answer was complete.');
}

export function article(id) {
  return get(`articles/${encodeURIComponent(id)}`);
}

async function reach(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new Failure('Byline cannot be reached. Is it still running?');
  }
  if (!response.ok) {
    throw failure(await response.json().catch(() => ({})), response.status);
  }
  return response;
}

function failure(body, status) {
  const error = body.error ?? {};
  return new Failure(error.message ?? `The server answered with status ${status}.`, {
    status,
    field: error.field,
    requestId: error.request_id,
  });
}

async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await read(reader);
    if (done) return;
    rest += value;
    const parts = rest.split('\n');
    rest = parts.pop();
    for (const line of parts) {
      if (line.trim()) yield JSON.parse(line);
    }
  }
}

async function read(reader) {
  try {
    return await reader.read();
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new Failure('The connection broke before the answer was complete.');
  }
}
