/** Fields that a message has; one of its first lines is such a field, and all are fields or their continuations. */
const FIELD =
  /^(?:return-path|received|delivered-to|x-[\w-]+|from|to|cc|reply-to|date|subject|mime-version|message-id|content-type|content-transfer-encoding|content-location|dkim-signature|authentication-results|thread-topic|importance|disposition-notification-to)[ \t]*:/iu;
const SEARCHED = 16 * 1024;

/** The header fields of a message that begins with them, one a line, continuations left out. */
export function headerLines(bytes: Uint8Array): readonly string[] {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED)).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/u, '').replace(/^\s*/u, '');
  const [header = ''] = text.split(/\r?\n\r?\n/u, 1);
  const lines = header.split(/\r?\n/u).filter((line) => !/^[ \t]/u.test(line));
  return FIELD.test(lines[0] ?? '') ? lines.filter((line) => FIELD.test(line)) : [];
}

/** Whether the bytes begin with a header of so many known fields at least. */
export function isMessage(bytes: Uint8Array, fields: number): boolean {
  return headerLines(bytes).length >= fields;
}
