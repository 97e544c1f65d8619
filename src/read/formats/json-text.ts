/** A string, or a number of 16 digits or more, which as a number would lose its last digits: an ID or bank card number. */
const LITERAL = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.]{15,}(?:[eE][+-]?\d+)?/gu;

/** What a JSON text says, long numbers as strings; undefined when it is no JSON. Depth and size of the values are as they come. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const safe = /\d[\d.]{15}/u.test(text)
      ? text.replace(LITERAL, (found) => (found.startsWith('"') ? found : `"${found}"`))
      : text;
    return { value: JSON.parse(safe) };
  } catch {
    return undefined;
  }
}

/** An object of JSON that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
