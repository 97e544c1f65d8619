/** A text that comes in pieces, of which only what is being looked at is held. */
export type TextWindow = {
  /** The next characters, fewer than `size` only at the end of the text. */
  readonly peek: (size: number) => string;
  /** The rest of the line, without its end. */
  readonly line: () => string;
  readonly skip: (length: number) => void;
  /** Whether no more than `size` characters are left. */
  readonly endsWithin: (size: number) => boolean;
};

export function textWindow(pieces: Iterable<string>): TextWindow {
  const source = pieces[Symbol.iterator]();
  let held = '';
  let at = 0;
  let ended = false;
  const more = (): boolean => {
    const { value, done } = source.next();
    if (done) ended = true;
    else {
      held = held.slice(at) + value;
      at = 0;
    }
    return !ended;
  };
  const hold = (size: number): void => {
    while (!ended && held.length - at < size) more();
  };
  return {
    peek(size) {
      hold(size);
      return held.slice(at, at + size);
    },
    line() {
      for (let from = at; ; from = at) {
        const end = held.indexOf('\n', from);
        if (end >= 0) return held.slice(at, end);
        if (!more()) return held.slice(at);
      }
    },
    skip(length) {
      at += length;
    },
    endsWithin(size) {
      hold(size + 1);
      return held.length - at <= size;
    },
  };
}
