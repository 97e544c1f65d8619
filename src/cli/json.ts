/** JSON of a record in pieces small enough to write one by one; each entry of a list stands on a line of its own. */
export function* jsonChunks(record: Readonly<Record<string, unknown>>): Generator<string> {
  let lead = '{\n';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${lead}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listChunks(value);
    else yield JSON.stringify(value);
    lead = ',\n';
  }
  yield lead === '{\n' ? '{}\n' : '\n}\n';
}

function* listChunks(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) return yield '[]';
  let lead = '[\n';
  for (const entry of list) {
    yield `${lead}${JSON.stringify(entry)}`;
    lead = ',\n';
  }
  yield '\n]';
}
