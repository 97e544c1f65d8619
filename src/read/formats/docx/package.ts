import { InputError } from '../../../core/errors.js';
import { sniff } from '../../sniff.js';
import { type Attributes, walkXml } from '../../xml.js';
import { readZip } from '../../zip.js';

/** The XML parts of a Word package that say what its text is; those a package leaves out are undefined. */
export type WordPackage = {
  /** The name of the main part. */
  readonly main: string;
  /** The name of the part with the comments. */
  readonly comments: string | undefined;
  readonly document: Uint8Array;
  readonly styles: Uint8Array | undefined;
  readonly numbering: Uint8Array | undefined;
  readonly footnotes: Uint8Array | undefined;
  readonly endnotes: Uint8Array | undefined;
};

/** Parts that the main one points to, by the last word of the relationship's type. */
const SIDE_PARTS = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

/** Opens a package by following its relationships. Throws an InputError when the bytes are something else, and says what. */
export function openPackage(bytes: Uint8Array, file: string): WordPackage {
  if (sniff(bytes, file) !== 'docx')
    throw new InputError(file, '不是 Word 文档，或文件已损坏，请用 Word 或 WPS 打开后另存为 .docx');
  const main = relationships(bytes, file, '').get('officeDocument') ?? 'word/document.xml';
  const related = relationships(bytes, file, main);
  const wanted = new Set([main, ...SIDE_PARTS.map((kind) => related.get(kind))]);
  const parts = readZip(bytes, file, (name) => wanted.has(name));
  const document = parts.get(main);
  if (document === undefined) throw new InputError(file, '压缩包里没有 Word 正文，不是 Word 文档');
  const part = (kind: (typeof SIDE_PARTS)[number]) => parts.get(related.get(kind) ?? '');
  return {
    main,
    comments: related.get('comments'),
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

/** Names of the parts that a part points to, by the last word of the relationship's type; '' is the package itself. */
function relationships(bytes: Uint8Array, file: string, part: string): ReadonlyMap<string, string> {
  const name = relationshipsOf(part);
  const xml = readZip(bytes, file, (entry) => entry === name).get(name);
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  walkXml(xml, file, {
    open(element, attributes: Attributes) {
      const [type, target] = [attributes.get('Type') ?? '', attributes.get('Target') ?? ''];
      if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (!targets.has(kind)) targets.set(kind, resolve(folderOf(part), target));
    },
  });
  return targets;
}

/** The name of the part that says what another part points to; '' is the package itself. */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part, with a slash at its end; '' for the top. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
