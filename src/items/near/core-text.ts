import { fold } from '../../core/fold.js';
import { withoutMark } from '../key.js';
import { FILLERS } from './wording.js';

/** Fillers by the code of their first character, longest first. */
const BY_FIRST: ReadonlyMap<number, readonly string[]> = byFirst(FILLERS);

function byFirst(fillers: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const filler of fillers.toSorted((a, b) => b.length - a.length)) {
    const code = filler.charCodeAt(0);
    found.set(code, [...(found.get(code) ?? []), filler]);
  }
  return found;
}

/** What is left of a text when its fillers are taken out, longest first from the left. */
export function coreOf(text: string): string {
  let core = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const filler = BY_FIRST.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
    if (filler === undefined) at++;
    else {
      core += text.slice(kept, at);
      at += filler.length;
      kept = at;
    }
  }
  return kept === 0 ? text : core + text.slice(kept);
}

/** The cores of a text's clauses, without the empty ones. */
export function coreClauses(text: string): string[] {
  return withoutMark(fold(text))
    .split(/[^\p{L}\p{N}]+/u)
    .map(coreOf)
    .filter((clause) => clause !== '');
}
