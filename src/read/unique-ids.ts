import type { Document } from '../core/document.js';

/**
 * Ids given by records may repeat; every later document gets the place where it stands for its id. All other ids are places
 * themselves, and so unique.
 */
export function uniqueIds(documents: readonly Document[]): {
  documents: readonly Document[];
  notices: readonly string[];
} {
  if (!documents.some(({ form }) => form === 'record')) return { documents, notices: [] };
  const seen = new Set<string>();
  let repeated = 0;
  const unique = documents.map((document) => {
    const { id, source } = document;
    if (!seen.has(id)) {
      seen.add(id);
      return document;
    }
    repeated++;
    const own = `${id}@${source.file}:${source.line ?? source.row ?? 1}`;
    seen.add(own);
    return { ...document, id: own };
  });
  return { documents: unique, notices: repeated > 0 ? [`有${repeated}条记录的 id 与前面的重复，已加上出处区分`] : [] };
}
