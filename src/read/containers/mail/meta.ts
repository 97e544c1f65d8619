import { isUnit } from '../../text/attributes.js';
import type { Meta } from '../container.js';
import type { Message } from './message.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const PREFIX = /^\s*(?:(?:回复|答复|转发|转寄|Re|Fw|Fwd)\s*[：:]\s*)+/iu;

/** What the header of a mail tells: 渠道, the day the sender's clock showed as 时间, the sender as 单位 when it is one. */
export function metaOf({ fields, sender }: Message): Meta {
  const day = dayOf(fields.get('date') ?? '');
  return { 渠道: '邮件', ...(day !== undefined && { 时间: day }), ...(isUnit(sender) && { 单位: sender }) };
}

/** The subject without 回复： and the like; '' when there is none. */
export function titleOf({ subject }: Message): string {
  return subject.replace(PREFIX, '').trim();
}

/** 2009-03-24 for 「Tue, 24 Mar 2009 23:50:00 +0800」, as written, whatever the zone. */
function dayOf(date: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /(?:^|[\s,])(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4})\b/iu.exec(date) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
