import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** What a reader of each kind of file gets to see, as one text with plain line ends. */
export const shownBy: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  docx: async (bytes) => wordText(part(bytes, 'word/document.xml')),
  md: async (bytes) =>
    strFromU8(bytes)
      .replace(/<br>|\\\n> /gu, '\n')
      .replace(/\\([!-/:-@[-`{-~])/gu, '$1'),
  html: async (bytes) => {
    const page = strFromU8(bytes);
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(page)?.[1] ?? '';
    const body = page.slice(page.indexOf('<main>'), page.indexOf('</main>'));
    return `${decoded(body.replace(/<[^>]*>/gu, ''))}\n${cells(JSON.parse(data)).join('\n')}`;
  },
  xlsx: async (bytes) =>
    (await readXlsx(bytes)).sheets
      .flatMap(({ rows }) => rows.flat())
      .join('\n')
      .replaceAll('_x005F_', '_'),
  json: async (bytes) => cells(JSON.parse(strFromU8(bytes))).join('\n'),
};

/** A file of a zip archive as text. */
export function part(zip: Uint8Array, path: string): string {
  return strFromU8(unzipSync(zip)[path] ?? new Uint8Array());
}

function wordText(xml: string): string {
  return decoded(
    xml
      .replace(/<w:br\/>|<\/w:p>/gu, '\n')
      .replace(/<w:tab\/>/gu, '\t')
      .replace(/<[^>]*>/gu, ''),
  );
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&(?:#39|apos);/gu, "'")
    .replace(/&amp;/gu, '&');
}

function cells(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(cells) : [];
}
