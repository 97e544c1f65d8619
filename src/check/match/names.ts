import type { Requirement } from '../../core/template.js';
import { phrases, thresholds } from '../phrases.js';
import { anyOf, anySource } from '../wording.js';
import type { Ground } from './passage.js';

/** Words that change nothing about which part a heading names. */
const FILLERS =
  /的|之|主要|突出|具体|几点|几个|若干|有关|相关|当前|目前|我们|我局|我校|本单位|工作中|方面|存在|一些|及其|情况(?!$)/gu;
/** What may follow a part's word in a heading that names it. */
const TAIL = '$|[及和与、，,；;。：:（(]|以及|并|兼|的?(?:分析|剖析|情况|方面|表现|归因)(?:$|[及和与、，,；;。：:（(])';

/** The parts a heading names and how surely; one that names several gives each as `shared`. */
export function namesOf(
  heading: string,
  requirements: readonly Requirement[],
): readonly { readonly id: string; readonly ground: Ground }[] {
  const words = heading
    .replace(/[“”"'「」『』《》【】〔〕[\]*#\s\u3000]/gu, '')
    .replace(/(?:篇|[。：:；;，,！!？?])+$/u, '');
  const found = requirements.flatMap((requirement) => {
    const ground = groundOf(words, requirement);
    return ground ? [{ id: requirement.id, ground }] : [];
  });
  const exact = found.filter(({ ground }) => ground === 'exact');
  if (exact.length === 1) return exact;
  const literal = exact.filter(({ id }) =>
    requirements.some((each) => each.id === id && each.headings.includes(words)),
  );
  if (literal.length === 1) return literal;
  return found.length > 1 ? found.map(({ id }) => ({ id, ground: 'shared' })) : found;
}

/** What the headings of a part are compared with, made once. */
type Wordings = {
  readonly plain: ReadonlySet<string>;
  readonly pairs: readonly ReadonlySet<string>[];
  /** A wording that ends its phrase. */
  readonly ending: RegExp;
  readonly short: boolean;
};
const prepared = new WeakMap<Requirement, Wordings>();

function wordingsOf(requirement: Requirement): Wordings {
  const known = prepared.get(requirement);
  if (known) return known;
  const { headings } = requirement;
  const plains = headings.map(plain);
  const made = {
    plain: new Set(plains),
    pairs: plains.map(pairs),
    ending: new RegExp(`(?:${anySource(headings)})(?=${TAIL})`, 'u'),
    short: headings.every((wording) => wording.length < 3),
  };
  prepared.set(requirement, made);
  return made;
}

function groundOf(heading: string, requirement: Requirement): Ground | undefined {
  const wordings = wordingsOf(requirement);
  if (wordings.plain.has(plain(heading))) return 'exact';
  if (requirement.tells === 'intent' && phrases.cameAbout.test(heading)) return undefined;
  const decoyed = anyOf(requirement.decoys, 'gu');
  const rest = decoyed ? heading.replace(decoyed, '〇') : heading;
  if (wordings.short && phrases.promising.test(rest)) return undefined;
  return wordings.ending.test(rest) || isClose(plain(rest), wordings.pairs) ? 'loose' : undefined;
}

function plain(wording: string): string {
  return wording.replace(FILLERS, '') || wording;
}

function isClose(heading: string, known: readonly ReadonlySet<string>[]): boolean {
  const own = pairs(heading);
  return known.some((other) => likeness(own, other) >= thresholds.close);
}

/** Dice coefficient over pairs of neighbouring characters, 0–1; 0 when the lengths alone keep it from being close. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shorter = Math.min(left.size, right.size);
  const highest = (2 * shorter) / (left.size + right.size);
  if (shorter === 0 || highest < thresholds.close) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function pairs(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
