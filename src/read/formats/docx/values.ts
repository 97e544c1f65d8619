/** An OOXML on/off value: an element without the attribute is on. */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off', 'none'].includes(value ?? '1');

/** A whole number, cut to the range; undefined when the value is none. */
export function numberIn(value: string | undefined, lowest: number, highest: number): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, lowest), highest);
}
