import type { Dropped } from '../../core/document.js';
import { type CleaningRule, isBlank, type TextLine, wholeLine } from './rule.js';

const TIME = '(?:上午|下午|晚上|凌晨|中午|早上)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?';
const DAY =
  '(?:(?:\\d{4}|\\d{2})[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/月]\\d{1,2}日?|昨天|今天|前天|星期[一二三四五六日天])';
const NAME = '[^\\s:,;.!?，。；！？、](?:[^:,;.!?，。；！？]{0,22}[^\\s:,;.!?，。；！？、])?(?:<[^<>\\s]{1,60}>)?';
/** 「小某爸爸 10:21」 「李老师 2009/4/11 10:22」 「2009-04-12 08:30:05 王某(12345)」 「4月11日 10:22」 「— 2009-04-12 —」, half width. */
const SENDER = new RegExp(
  `^(?:(?:${NAME}\\s+)?(?:${DAY}\\s*)?${TIME}|${DAY}\\s+${TIME}\\s+${NAME}|[-–—－─]{1,8}\\s*${DAY}\\s*[-–—－─]{1,8})$`,
  'u',
);
const MEDIA =
  /^(?:(?:[[【](?:图片|表情|动画表情|语音|视频|红包|位置|语音通话|视频通话)[\]】]\s*)+|[[【](?:文件|链接|小程序|聊天记录|视频号)[\]】].{0,40}|.{1,30}撤回了一条消息|.{1,40}(?:加入了群聊|移出了群聊|退出了群聊))$/u;
/** What programs write above the messages they export. */
const HEAD = /^(?:[=＝]{8,}|消息(?:记录|分组|对象)\s*[:(].{0,40})$/u;
/** Fewer are times that a text happens to mention. */
const FEWEST = 2;
const LONGEST = 80;

/**
 * The lines of a pasted chat that say who wrote when, each above what was written, and those that stand for pictures and the like.
 * Times one below the other are a timetable, and no chat.
 */
export const chat: CleaningRule = (lines) => {
  const filled = lines.filter((line) => !isBlank(line));
  const senders = filled.filter((line) => SENDER.test(normal(line)));
  const sent = new Set(senders);
  const alone = filled.filter((line, index) => sent.has(line) && !sent.has(filled[index + 1] ?? line)).length;
  if (senders.length < FEWEST || alone * 2 <= senders.length) return [];
  return filled.flatMap((line): Dropped[] => {
    if (sent.has(line)) return [wholeLine(line, '聊天记录的发送人和时间')];
    if (HEAD.test(normal(line))) return [wholeLine(line, '聊天记录的文件头')];
    return MEDIA.test(normal(line)) ? [wholeLine(line, '聊天记录的图片、表情等')] : [];
  });
};

const normal = ({ text }: TextLine): string => (text.length > LONGEST ? '' : text.normalize('NFKC').trim());
