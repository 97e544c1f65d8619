import { walkXml, xmlText } from '../xml.js';

const ROOT = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*(<[^\s!?](?:[^>"']|"[^"]*"|'[^']*')*>)/u;

/** The first tag of the outermost element of a well-formed part. */
export function rootTag(xml: string): string {
  return ROOT.exec(xml)?.[1] ?? '';
}

/** The prefix of an element's name with its colon, or ''. */
export function prefixOf(tag: string): string {
  return /^<([^\s:/>]+:)/u.exec(tag)?.[1] ?? '';
}

/** The value of an attribute as it is written in a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found?.[1] ?? found?.[2];
}

/** A part with more at the end of its outermost element. Throws an InputError when it is malformed. */
export function appended(bytes: Uint8Array, content: string, file: string): Uint8Array {
  const xml = xmlText(bytes);
  let end = xml.length;
  walkXml(bytes, file, {
    close(_, path, at) {
      if (path.length === 0) end = at;
    },
  });
  const closing = xml.slice(xml.lastIndexOf('<', end - 1), end);
  const before = xml.slice(0, end - closing.length);
  if (!closing.endsWith('/>')) return utf8(`${before}${content}${closing}${xml.slice(end)}`);
  const name = /^<([^\s/>]+)/u.exec(closing)?.[1] ?? '';
  return utf8(`${before}${closing.replace(/\s*\/>$/u, '>')}${content}</${name}>${xml.slice(end)}`);
}

/** The bytes of a part, which says that it is written in UTF-8. */
export function utf8(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8)[^"']*/iu, '$1UTF-8'));
}

/** Text for an element or an attribute; characters that XML has no way to write are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
