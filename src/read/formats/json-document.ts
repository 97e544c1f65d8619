import { InputError } from '../../core/errors.js';
import type { Extract, Row, TextRecord } from '../format.js';
import { recordOf } from './json-record.js';
import { objectsIn, tableOf } from './json-rows.js';

/**
 * The objects of a whole JSON document: records when each has a `text`, placed by their number in the list, else the rows
 * of a table below a header of their keys. Throws an InputError when there is no list of objects.
 */
export function readJsonDocument(value: unknown, file: string): Extract {
  const objects = objectsIn(value);
  if (!objects) throw new InputError(file, '没有找到记录，应为由对象组成的列表，如 [{"单位": "…", "意见建议": "…"}]');
  const records = objects.map((object, index) => recordOf(object, index + 1));
  const good = records.filter((record): record is TextRecord => typeof record !== 'string');
  if (objects.every((object) => typeof object.text === 'string') && good.length > 0) {
    const empty = objects.length - good.length;
    const notices = empty > 0 ? [`${file}：有${empty}条记录的 text 是空的，已跳过`] : [];
    return { parts: [{ kind: 'records', records: good }], notices };
  }
  const { header, rows } = tableOf(objects);
  const all = [header, ...rows].map((cells, index): Row => ({ row: index + 1, cells }));
  return { parts: [{ kind: 'table', rows: all }], notices: [] };
}

/** Whether a text is one JSON document rather than a line of records: it begins with [ or its first line is no whole value. */
export function isOneDocument(text: string, isWhole: (source: string) => boolean): boolean {
  const start = text.trimStart();
  if (start.startsWith('[')) return true;
  const end = start.indexOf('\n');
  return start.startsWith('{') && (end < 0 || !isWhole(start.slice(0, end)));
}
