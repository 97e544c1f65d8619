import { ledgerWord as word } from '../core/ledger-sheet.js';

/** Characters that a theme's name may have; more is a text that got into the wrong cell. */
const LONGEST_NAME = 40;

/** Why a text cannot be the name of a theme; undefined when it can. */
export function nameFault(name: string): string | undefined {
  if (name === word.unthemed) return `「${word.unthemed}」不能作主题名称`;
  const { length } = [...name];
  return length > LONGEST_NAME ? `新名称有${length}字，请控制在${LONGEST_NAME}字以内` : undefined;
}
