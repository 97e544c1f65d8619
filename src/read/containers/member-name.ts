/**
 * The path of a file inside a container as a harmless label: forward slashes, nothing that leads out of the container
 * (../, C:/, a leading slash), no control characters. It is shown and never opened. May be ''.
 */
export function memberName(path: string): string {
  return path
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .split(/[\\/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/iu.test(part))
    .join('/');
}

/**
 * A name in a zip that does not say how it is encoded, given as one character a byte: UTF-8 where the bytes are that
 * (macOS), else in `encoding`, GB18030 as by Windows in Chinese when left out. A name with any other character is right as it is.
 */
export function recoveredName(name: string, encoding = 'gb18030'): string {
  if (!/^[\0-\xff]*[\x80-\xff][\0-\xff]*$/u.test(name)) return name;
  const bytes = Buffer.from(name, 'latin1');
  for (const candidate of ['utf-8', encoding])
    try {
      return new TextDecoder(candidate, { fatal: true }).decode(bytes);
    } catch {}
  return name;
}
