/** Shares of the characters, 0–1; 1 when there are none. */
export type Shares = {
  /** In the area of GB 2312, where nearly all of a simplified Chinese text lies. */
  readonly gb: number;
  /** Among the common ones of GB 2312, its level 1. */
  readonly commonGb: number;
  /** Among the common ones of Big5, its level 1. */
  readonly commonBig5: number;
};

/**
 * How well bytes read as GB 18030 and as Big5; ASCII and punctuation count as common. Read in the wrong one of the two,
 * half of the characters are none that people write.
 */
export function doubleByteShares(sample: Uint8Array): Shares {
  return {
    gb: share(sample, isGb, gbLength),
    commonGb: share(sample, isCommonGb, gbLength),
    commonBig5: share(sample, isCommonBig5, () => 2),
  };
}

type Test = (lead: number, trail: number) => boolean;

function share(sample: Uint8Array, common: Test, lengthOf: (lead: number, trail: number) => number): number {
  let plausible = 0;
  let all = 0;
  for (let at = 0; at < sample.length; all++) {
    const lead = sample[at] ?? 0;
    const trail = sample[at + 1];
    if (lead < 0x80) {
      if (lead >= 0x20 || lead === 0x0a || lead === 0x0d || lead === 0x09) plausible++;
      at++;
    } else {
      if (trail === undefined || common(lead, trail)) plausible++;
      at += lengthOf(lead, trail ?? 0);
    }
  }
  return all === 0 ? 1 : plausible / all;
}

const isGb: Test = (lead, trail) => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe;

/** Punctuation and digits stand in the first three rows, level 1 in rows 16 to 55. */
const isCommonGb: Test = (lead, trail) => isGb(lead, trail) && (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7));

/** A character of GB 18030 has four bytes when a digit follows the first. */
const gbLength = (_: number, trail: number): number => (trail >= 0x30 && trail <= 0x39 ? 4 : 2);

const isCommonBig5: Test = (lead, trail) =>
  lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe));
