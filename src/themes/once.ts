/** A function of words that works out each once. */
export function once<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
