import type { ThemesResult } from '../../core/results.js';
import type { Sheet } from '../../core/sheet.js';
import type { Entry } from '../entries.js';
import { checkSheet } from './check.js';
import { guideSheet } from './guide.js';
import { itemsSheet } from './items.js';
import { logSheet, pendingSheets } from './log.js';
import { themesSheet } from './themes.js';

/** The sheets of 台账.xlsx, in order. */
export function sheetsOf(result: ThemesResult, entries: readonly Entry[]): readonly Sheet[] {
  const { corrections } = result;
  return [
    itemsSheet(result, entries),
    themesSheet(result, entries),
    checkSheet(result, entries),
    ...(corrections ? [logSheet(corrections, entries, result.base !== undefined), ...pendingSheets(corrections)] : []),
    guideSheet(result),
  ];
}
