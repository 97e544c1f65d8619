import type { Scene } from '../scene.js';
import type { Term } from '../terms.js';
import { FORM, writeForm } from './form.js';
import { LABELLED, writeLabelled } from './labelled.js';
import { PLACES, writePlaces } from './places.js';
import { WORTH, writeWorth } from './worth.js';

/** What tells keywords from other terms at little cost, in the order of `writePlain`. */
export const PLAIN = [...WORTH, ...FORM, ...PLACES] as const;
/** All that tells keywords from other terms: what `writePlain` and then `writeLabels` write. */
export const MEASURES = [...PLAIN, ...LABELLED] as const;

/** Writes a term's plain measures from `at` on. */
export function writePlain(term: Term, scene: Scene, out: Float64Array, at: number): void {
  writeWorth(term, scene, out, at);
  writeForm(term, scene, out, at + WORTH.length);
  writePlaces(term, scene, out, at + WORTH.length + FORM.length);
}

/** Writes what labels say of a term behind its plain measures, which begin at `at`. */
export function writeLabels(term: Term, scene: Scene, out: Float64Array, at: number): void {
  writeLabelled(term, scene, out, at + PLAIN.length);
}
