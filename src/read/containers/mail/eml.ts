import { InputError } from '../../../core/errors.js';
import type { Budget } from '../budget.js';
import type { Container, Content, Meta } from '../container.js';
import { memberName } from '../member-name.js';
import { bodyOf, isCoveringNote } from './body.js';
import { isMessage } from './header.js';
import { type Message, parseMessage } from './message.js';
import { metaOf, titleOf } from './meta.js';

/** Bytes of a mail; decoding needs several times as much. */
const LARGEST = 64 * 1024 * 1024;

/** E-mail as exported by mail programs: the body is a text, each attachment a file. */
export const eml: Container = {
  name: 'eml',
  summary: '电子邮件，正文和附件都读取',
  extensions: ['.eml'],
  recognizes: (bytes, extension) => isMessage(bytes, extension === '.eml' ? 1 : 3),
  async *open(bytes, file, { budget, encoding }) {
    if (bytes.length > LARGEST) throw new InputError(file, `邮件超过 ${LARGEST / 1024 / 1024} MB，请把附件另存后提交`);
    budget.file();
    const message = await parseMessage(bytes, file, encoding);
    const meta = metaOf(message);
    const attached = message.files.filter(({ shown }) => !shown);
    yield* body(message, file, attached.length > 0);
    for (const { name, bytes: content } of attached) yield attachment(memberName(name), content, budget, meta);
    const pictures = message.files.length - attached.length;
    if (pictures > 0) yield { kind: 'notice', notice: `${file}：正文里有${pictures}幅图片，没有读取` };
  },
};

async function* body(message: Message, file: string, attached: boolean): AsyncGenerator<Content> {
  const extract = await bodyOf(message, file);
  if (extract.parts.length === 0) return;
  if (attached && isCoveringNote(extract)) {
    yield { kind: 'notice', notice: `${file}：正文只是转交附件，未计入` };
    return;
  }
  const title = titleOf(message);
  yield { kind: 'text', name: '', extract, meta: { ...metaOf(message), ...(title !== '' && { 标题: title }) } };
}

function attachment(name: string, bytes: Uint8Array, budget: Budget, meta: Meta): Content {
  budget.file();
  budget.bytes(bytes.length);
  return { kind: 'file', name: name || '附件', bytes, meta };
}
