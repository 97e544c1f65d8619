import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

/** What the marks of each comment in a Word file enclose, a tab as ⇥ and the end of a paragraph as ¶, by number; checks that the marks are whole. */
export function markedTexts(bytes: Uint8Array): string[] {
  return marksIn(bytes).map(({ text }) => text);
}

type Mark = { readonly id: string; text: string; open: boolean; signs: number };

/** The marks in a Word file with their texts; each begins once, ends once behind that and has one sign and one comment. */
export function marksIn(bytes: Uint8Array): readonly Mark[] {
  const entries = unzipSync(bytes);
  const comments = Object.keys(entries).filter((name) => /^word\/(?:comments\d*|notes)\.xml$/u.test(name));
  const written = strFromU8(entries[comments[0] ?? ''] ?? new Uint8Array());
  const marks = new Map<string, Mark>();
  const path: string[] = [];
  const add = (text: string) => {
    for (const mark of marks.values()) if (mark.open) mark.text += text;
  };
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const parent = path.at(-1);
    path.push(local(name));
    const id = attributes['w:id'] ?? attributes['x:id'] ?? '';
    if (local(name) === 'tab') add('⇥');
    if (/^commentRange/u.test(local(name)))
      expect(['p', 'hyperlink', 'ins', 'smartTag', 'moveTo', 'customXml', 'body', 'tc', 'tr']).toContain(parent);
    if (local(name) === 'commentRangeStart') {
      expect(marks.has(id)).toBe(false);
      marks.set(id, { id, text: '', open: true, signs: 0 });
    }
    const mark = marks.get(id);
    if (local(name) === 'commentRangeEnd') {
      expect(mark?.open).toBe(true);
      if (mark) mark.open = false;
    }
    if (local(name) === 'commentReference' && mark) {
      expect([parent, mark.open]).toEqual(['r', false]);
      mark.signs++;
    }
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (local(name) === 'p') add('¶');
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => {
      if (path.at(-1) === 't') add(text);
    });
  const xml = entries['word/document.xml'] ?? Object.values(entries)[0] ?? new Uint8Array();
  parser.write(new TextDecoder().decode(xml)).close();
  for (const { id, open, signs } of marks.values()) {
    expect([id, open, signs]).toEqual([id, false, 1]);
    expect(written.split(`:id="${id}"`).length - 1).toBe(1);
  }
  return [...marks.values()];
}
