import { folderOf, relationshipsOf, type WordPackage } from '../formats/docx/package.js';
import { walkXml, xmlText } from '../xml.js';
import { namespaceOf, vocabularyOf } from './vocabulary.js';
import { appended, prefixOf, rootTag, utf8 } from './xml-edit.js';

/** The entries of a package by name, in its order. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** A comment with its number, its text line by line. */
export type Numbered = { readonly id: number; readonly lines: readonly string[] };

const CONTENT_TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** What the namespaces of a document in the strict form of the standard begin with. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const RELATED = {
  strict: `${STRICT}officeDocument/relationships/comments`,
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The entries with comments added to the part that holds them. Where there is none it is made, related to the main part, whose
 * first tag is `root`, and its type stated. Throws an InputError when a part is malformed.
 */
export function withComments(
  entries: Entries,
  { main, comments }: Pick<WordPackage, 'main' | 'comments'>,
  root: string,
  added: readonly Numbered[],
  file: string,
): Map<string, Uint8Array> {
  const changed = new Map(entries);
  const add = (name: string, fresh: string, content: string): void => {
    changed.set(name, appended(entries.get(name) ?? utf8(fresh), content, file));
  };
  const name = comments ?? freeName(entries, folderOf(main));
  const known = entries.get(name);
  const fresh = `${DECLARATION}<w:comments xmlns:w="${namespaceOf(root)}"/>`;
  const { comment } = vocabularyOf(rootTag(known ? xmlText(known) : fresh));
  add(name, fresh, added.map(({ id, lines }) => comment(id, lines)).join(''));
  if (comments === undefined) {
    const links = relationshipsOf(main);
    const empty = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`;
    const type = namespaceOf(root).startsWith(STRICT) ? RELATED.strict : RELATED.transitional;
    add(links, empty, relationship(entries.get(links) ?? utf8(empty), name.slice(folderOf(main).length), type, file));
  }
  const types = entries.get(CONTENT_TYPES);
  if (types && !known && !states(types, name, file)) add(CONTENT_TYPES, '', override(types, name));
  return changed;
}

function relationship(links: Uint8Array, target: string, type: string, file: string): string {
  const ids = new Set<string>();
  walkXml(links, file, { open: (_, attributes) => ids.add(attributes.get('Id') ?? '') });
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const prefix = prefixOf(rootTag(xmlText(links)));
  return `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
}

function override(types: Uint8Array, name: string): string {
  return `<${prefixOf(rootTag(xmlText(types)))}Override PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`;
}

/** Whether the type of a part is stated already; names of parts differ by more than case. */
function states(types: Uint8Array, name: string, file: string): boolean {
  let found = false;
  walkXml(types, file, {
    open(_, attributes) {
      found ||= attributes.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase();
    },
  });
  return found;
}

function freeName(entries: Entries, folder: string): string {
  const taken = new Set([...entries.keys()].map((name) => name.toLowerCase()));
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
