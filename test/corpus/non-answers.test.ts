import { describe, expect, it } from 'vitest';
import { entries } from './lists.js';

const texts = new Set(entries('non-answers.txt'));
const sources = entries('non-answer-patterns.txt');
const patterns = sources.map((source) => new RegExp(source, 'u'));

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function saysNothing(text: string): boolean {
  return texts.has(key(text)) || patterns.some((pattern) => pattern.test(key(text)));
}

describe('non-answers', () => {
  it('are listed as keys', () => {
    expect([...texts].filter((text) => text !== key(text))).toEqual([]);
  });

  it('have patterns that are anchored at both ends', () => {
    expect(sources.filter((source) => !/^\^(?:(?!\|\^).)*\$$/u.test(source))).toEqual([]);
    expect(patterns.filter((pattern) => pattern.test('') || pattern.test('没有食堂'))).toEqual([]);
  });

  it.each([
    '无',
    '没有。',
    '暂无',
    'N/A',
    '无意见！',
    '没有意见',
    '暂时没有什么好的建议',
    '目前没有更多意见和建议',
    '我没有其他想法',
    '没什么建议，挺好的',
    '没有什么意见，感谢局领导的关心。',
    '意见：无',
    '没什么要说的',
    '同意',
    '同意大家的意见',
    '完全赞成以上意见',
    '很好，满意',
    '学校各方面都很好',
    '老师们都很好',
    '挺好的',
    '都很好',
    '谢谢老师',
    '感谢学校一直以来的付出',
    '老师辛苦了，谢谢！',
    '不清楚',
    '不太了解情况',
    '希望学校越来越好',
    '继续保持',
    '服从组织安排',
    '无 无',
    '1',
  ])('「%s」 says nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    '没有食堂',
    '没有热水',
    '没有停车位',
    '没有心理教师',
    '没有意见箱',
    '没有问题反馈渠道',
    '没有人管',
    '没有要求教师公平',
    '无障碍设施太少',
    '无人管理',
    '同意延长课后服务时间',
    '同意取消',
    '支持校车接送',
    '赞成收回食堂',
    '感谢学校，但食堂太贵',
    '很好，但是排队太长',
    '食堂不好',
    '不好',
    '不满意',
    '很不满意',
    '学校不好',
    '领导好大喜功',
    '老师好凶',
    '满意度低',
    '不清楚收费标准，请公示',
    '希望学校越来越重视体育',
    '服从安排但课时太多',
    '谢谢，请修一下厕所',
    '辛苦费太低',
    '继续延长服务',
    '食堂',
    '办事难',
    '多开会',
  ])('「%s」 says something', (text) => {
    expect(saysNothing(text)).toBe(false);
  });

  it('answer at once to a hostile text', () => {
    const hostile = ['感谢领导'.repeat(10), '没有'.repeat(20), '很好的'.repeat(13), '无没有'.repeat(13)].map(
      (text) => `${text}吗`,
    );
    expect(hostile.map(saysNothing)).toEqual([false, false, false, false]);
  });
});
