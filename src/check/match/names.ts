import type { Requirement } from '../../core/template.js';
import { phrases, thresholds } from '../phrases.js';
import { anyOf, wordingSource } from '../wording.js';
import type { Ground } from './passage.js';

/** Words that change nothing about which part a heading names. */
const FILLERS =
  /的|之|主要|突出|具体|几点|几个|若干|有关|相关|当前|目前|我们|我局|我校|本单位|工作中|方面|存在|一些|及其|情况(?!$)/gu;
/** What may follow a part's word in a heading that names it. */
const TAIL =
  /^(?:$|[及和与、，,；;。：:（(]|以及|并|兼|[的]?(?:分析|剖析|情况|方面|表现|归因)(?:$|[及和与、，,；;。：:（(]))/u;

/** The parts a heading names and how surely; one that names several gives each as `shared`. */
export function namesOf(
  heading: string,
  requirements: readonly Requirement[],
): readonly { readonly id: string; readonly ground: Ground }[] {
  const words = heading.replace(/[“”"'「」『』《》【】〔〕[\]*#\s\u3000]/gu, '').replace(/[。：:；;，,！!]+$/u, '');
  const found = requirements.flatMap((requirement) => {
    const ground = groundOf(words, requirement);
    return ground ? [{ id: requirement.id, ground }] : [];
  });
  const exact = found.filter(({ ground }) => ground === 'exact');
  if (exact.length === 1) return exact;
  return found.length > 1 ? found.map(({ id }) => ({ id, ground: 'shared' })) : found;
}

function groundOf(heading: string, { headings, decoys }: Requirement): Ground | undefined {
  if (headings.some((wording) => plain(wording) === plain(heading))) return 'exact';
  const decoyed = anyOf(decoys, 'gu');
  const rest = decoyed ? heading.replace(decoyed, '〇') : heading;
  if (phrases.promising.test(rest) && headings.every((wording) => wording.length < 3)) return undefined;
  if (headings.some((wording) => endsPhrase(rest, wording))) return 'loose';
  if (headings.some((wording) => likeness(plain(wording), plain(rest)) >= thresholds.close)) return 'loose';
  return undefined;
}

function plain(wording: string): string {
  return wording.replace(FILLERS, '') || wording;
}

function endsPhrase(heading: string, wording: string): boolean {
  return [...heading.matchAll(new RegExp(wordingSource(wording), 'gu'))].some((match) =>
    TAIL.test(heading.slice(match.index + match[0].length)),
  );
}

/** Dice coefficient over pairs of neighbouring characters, 0–1. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.size === 0 || right.size === 0) return 0;
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size);
}

function pairs(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
