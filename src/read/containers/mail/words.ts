/** Encoded words of RFC 2047 in base64 that follow one another in one charset. */
const RUN = /=\?([^?\s]+)\?b\?[a-z0-9+/=]*\?=(?:\s+=\?\1\?b\?[a-z0-9+/=]*\?=)+/giu;

/** Makes one word of those that were cut apart, for some programs cut in the middle of a character. */
export function joinWords(message: string): string {
  return message.replace(RUN, (run, charset: string) => {
    const pieces = [...run.matchAll(/\?b\?([a-z0-9+/=]*)\?=/giu)].map(([, code = '']) => Buffer.from(code, 'base64'));
    return `=?${charset}?B?${Buffer.concat(pieces).toString('base64')}?=`;
  });
}
