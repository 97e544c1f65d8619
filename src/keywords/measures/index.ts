import type { Scene } from '../scene.js';
import type { Term } from '../terms.js';
import { FORM, writeForm } from './form.js';
import { LABELLED, writeLabelled } from './labelled.js';
import { PLACES, writePlaces } from './places.js';
import { WORTH, writeWorth } from './worth.js';

/** What tells keywords from other terms, in the order of `measure`. */
export const MEASURES = [...WORTH, ...FORM, ...PLACES, ...LABELLED] as const;
export type Measure = (typeof MEASURES)[number];

/** Writes a term's measures in the order of MEASURES over all that is in `out`. */
export function measure(term: Term, scene: Scene, out: Float64Array): void {
  writeWorth(term, scene, out, 0);
  writeForm(term, scene, out, WORTH.length);
  writePlaces(term, scene, out, WORTH.length + FORM.length);
  writeLabelled(term, scene, out, WORTH.length + FORM.length + PLACES.length);
}
