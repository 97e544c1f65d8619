import type { ThemeResult } from './levels.js';

/** From how few items, or how small a part of all, a theme counts as small. */
export const SMALL = { items: 3, share: 0.01 };
/**
 * Mean best Jaccard under resampling: below 0.6 a group is not to be trusted, from 0.75 it is stable (C. Hennig, Cluster-wise
 * assessment of cluster stability, 2007).
 */
const STABLE = 0.75;
const SHAKY = 0.6;
/** Below this separation a theme nearly coincides with another one. */
const CLOSE = 0.1;

/** How far a theme can be relied on, in a word or two; '' where nothing is known. */
export function reliability(theme: ThemeResult): string {
  const { quality } = theme;
  if (!quality) return isSmall(theme) ? '条数少' : '';
  const stable = quality.stability >= STABLE ? '稳定' : quality.stability >= SHAKY ? '较稳定' : '不稳';
  return [...(isSmall(theme) ? ['条数少'] : []), stable].join('、');
}

/** A warning to whoever quotes a theme that is small, shaky or hardly apart from another; '' when there is none. */
export function warning(theme: ThemeResult): string {
  const faults = [
    ...(isSmall(theme) ? ['条数少'] : []),
    ...(theme.quality && theme.quality.stability < SHAKY ? ['界限不稳'] : []),
    ...(theme.quality && theme.quality.separation < CLOSE ? ['与别的主题相近'] : []),
  ];
  return faults.length > 0 ? `本类${faults.join('、')}，引用前请逐条核对。` : '';
}

function isSmall({ size, share }: ThemeResult): boolean {
  return size > 0 && (size <= SMALL.items || share < SMALL.share);
}
