/** The name that stands for the folder in which the check ran. */
export const BASE = 'SRCROOT';

export type ArtifactLocation = { readonly uri: string; readonly uriBaseId?: string };

/** A file as a percent-encoded URI (RFC 3986): relative to the folder of the run, or a file: URI for an absolute path. */
export function locationOf(file: string): ArtifactLocation {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  if (path.startsWith('//')) return { uri: `file:${encoded(path)}` };
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}` };
  const [, drive, rest] = /^([A-Za-z]:)(\/.*)$/su.exec(path) ?? [];
  if (drive !== undefined && rest !== undefined) return { uri: `file:///${drive}${encoded(rest)}` };
  return { uri: encoded(path), uriBaseId: BASE };
}

function encoded(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
