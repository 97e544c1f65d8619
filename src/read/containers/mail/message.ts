import type { Attachment, Email } from 'postal-mime';
import { InputError } from '../../../core/errors.js';
import { declareUnknown, recoverUnknown } from './charset.js';

export type MailFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A picture or other resource that the body shows in its place. */
  readonly shown: boolean;
};

export type Message = {
  /** Values of the header fields by lower-case name, the first of each, undecoded. */
  readonly fields: ReadonlyMap<string, string>;
  readonly subject: string;
  /** The sender's name as the mail shows it, '' when it shows the address only. */
  readonly sender: string;
  readonly text?: string;
  readonly html?: string;
  readonly files: readonly MailFile[];
};

const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };

/** A message in the format of RFC 5322 and MIME; `encoding` is for texts that do not declare theirs. Throws an InputError when it cannot be taken apart. */
export async function parseMessage(bytes: Uint8Array, file: string, encoding?: string): Promise<Message> {
  const email = await parse(declareUnknown(bytes), file);
  const fields = new Map(email.headers.map(({ key, value }): [string, string] => [key, value]).reverse());
  const texts = recoverUnknown(
    [email.subject ?? '', email.from?.name ?? '', email.text ?? '', email.html ?? ''],
    encoding,
  );
  const [subject = '', sender = '', text = '', html = ''] = texts;
  return {
    fields,
    subject: subject.trim(),
    sender: sender.trim(),
    ...(text !== '' && { text }),
    ...(html !== '' && { html }),
    files: email.attachments.map(fileOf),
  };
}

async function parse(bytes: Uint8Array, file: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    throw new InputError(file, '邮件已损坏或结构异常，请用邮箱重新导出后提交');
  }
}

/** Endings for files without a name, by their type. */
const endings: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/csv': '.csv',
};

function fileOf({ filename, mimeType, content, related, contentId, disposition }: Attachment, index: number): MailFile {
  const [name = ''] = recoverUnknown([filename ?? '']);
  return {
    name: name || `附件${index + 1}${endings[mimeType] ?? ''}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    shown:
      (related === true || contentId !== undefined) && disposition !== 'attachment' && mimeType.startsWith('image/'),
  };
}
