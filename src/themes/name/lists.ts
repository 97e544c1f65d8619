import { covered, heldTogether } from './coverage.js';
import { saysWho } from './form.js';
import type { Candidate, Ground, Part } from './measures.js';
import { partsOf } from './parts.js';
import type { Sighted } from './score.js';
import { LENGTH, MIXED, SAME } from './settings.js';
import type { GroupPhrases } from './uses.js';

/** Makes the candidates of several parts, the commoner first: 物业与停车, 招生、收费与补课. */
export type Lists = {
  /** Any two parts, but for two who act and two of one meaning. */
  readonly pairs: () => Candidate[];
  /** Pairs with each further part, each list once. */
  readonly triples: (pairs: readonly Candidate[]) => Candidate[];
};

/** The lists that can be made of the nouns and phrases that tell a group best. */
export function listsOf(sighted: readonly Sighted[], phrases: GroupPhrases, ground: Ground): Lists {
  const parts = partsOf(sighted, phrases, ground);
  const beside = parts.map((first, place) =>
    parts.map((second, other) => other > place && goTogether(first, second, ground)),
  );
  const fits = (a: number, b: number) => beside[Math.min(a, b)]?.[Math.max(a, b)] ?? false;
  const held = parts.map(({ told }) => heldTogether(told, ground.covers));
  const cosines = parts.map((first, place) =>
    parts.map((second, other) => (beside[place]?.[other] ? ground.positions.cosine(first.told, second.told) : 0)),
  );
  const list = (places: readonly number[]): Candidate[] =>
    listed(
      places.flatMap((place) => parts[place] ?? []),
      {
        covered: covered(places.flatMap((place) => held[place] ?? [])),
        cosines: places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => cosines[a]?.[b] ?? [])),
      },
    );
  const places = [...parts.keys()];
  return {
    pairs: () =>
      places.flatMap((first) => places.flatMap((second) => (beside[first]?.[second] ? list([first, second]) : []))),
    triples: (pairs) => {
      const wider = pairs.flatMap(({ parts: own = [] }) => {
        const taken = own.map((part) => parts.indexOf(part));
        const free = places.filter((place) => taken.every((other) => fits(place, other)));
        return free.map((place) => [...taken, place].sort((a, b) => a - b));
      });
      return [...new Map(wider.map((triple) => [triple.join(), triple])).values()].flatMap(list);
    },
  };
}

function goTogether(first: Part, second: Part, { positions, words: { roles } }: Ground): boolean {
  const isWho = ({ words }: Part) => words.every((word) => saysWho(word, roles));
  return (
    !(isWho(first) && isWho(second)) &&
    !piecesOf(first).some((a) => piecesOf(second).some((b) => sharesText(a, b))) &&
    first.told.every((a) => second.told.every((b) => positions.cosine([a], [b]) < SAME))
  );
}

/** A part and its words, where it has several. */
function piecesOf({ text, words }: Part): string[] {
  return words.length > 1 ? [text, ...words.filter((word) => word.length > 1)] : [text];
}

/** A list of two or three; where it covers too little of the group it says that there is more: 小区与电梯等. */
function listed(parts: readonly Part[], measured: Pick<Candidate, 'covered' | 'cosines'>): Candidate[] {
  const texts = parts.map(({ text }) => text);
  const text = `${texts.slice(0, -1).join('、')}与${texts.at(-1)}`;
  if (text.length > LENGTH.longestList) return [];
  const whole = measured.covered < MIXED ? `${parts.length > 2 ? texts.join('、') : text}等` : text;
  if (whole.length > LENGTH.longestList) return [];
  const words = parts.flatMap((part) => part.words);
  const told = parts.flatMap((part) => part.told);
  return [{ text: whole, words, told, parts, used: 0, ...measured }];
}

/** Whether two characters of one follow one another in the other, 职称评审 and 职称指标, or all of one do with gaps, 中学 and 中小学. */
export function sharesText(first: string, second: string): boolean {
  const isShared = Array.from({ length: first.length - 1 }, (_, i) => first.slice(i, i + 2)).some((pair) =>
    second.includes(pair),
  );
  return isShared || isWithin(first, second) || isWithin(second, first);
}

/** Whether the characters of a text stand in another one in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at++;
  return at === text.length;
}
