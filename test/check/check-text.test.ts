import { describe, expect, it } from 'vitest';
import { checkResult, RESULT_VERSION } from '../../src/core/results.js';
import { renderCheckText } from '../../src/render/check-text.js';

const result = checkResult.parse({
  version: RESULT_VERSION,
  unreadable: [{ file: '坏.docx', reason: '文件已损坏' }],
  documents: [
    {
      file: '甲局.docx',
      unit: 'paragraph',
      length: 0,
      notices: [],
      kindEvidence: [],
      indicators: [],
      kind: '讲话',
      template: '分析检查报告',
      requirements: [
        {
          id: '问题',
          level: 'required',
          verdict: 'present',
          reason: '',
          headings: [{ line: 7, text: '二、存在的问题' }],
          evidence: [],
        },
        { id: '自身建设', level: 'recommended', verdict: 'missing', reason: '', headings: [], evidence: [] },
        {
          id: '原因',
          level: 'required',
          verdict: 'mentioned',
          reason: '',
          headings: [],
          evidence: [{ line: 2, text: '深刻剖析原因。' }],
        },
        {
          id: '措施',
          level: 'required',
          verdict: 'thin',
          reason: '',
          headings: [{ line: 9, text: '三、措施' }],
          evidence: [],
        },
      ],
      findings: [
        {
          rule: '占位符',
          severity: 'error',
          line: 3,
          column: 5,
          span: { start: 0, end: 1 },
          message: '有占位符',
          evidence: 'XX',
          advice: '填写',
        },
        {
          rule: '文种',
          severity: 'error',
          line: 1,
          column: 1,
          span: { start: 0, end: 1 },
          message: '是讲话',
          evidence: '在大会上的讲话',
          advice: '核对',
        },
      ],
    },
  ],
});

describe('renderCheckText', () => {
  it('tells the kind first, then the parts, what to write, the faults and the sum', () => {
    expect(renderCheckText(result)).toBe(`甲局.docx
文种：讲话　模板：分析检查报告
  · 第 1 段第 1 字〔错误·文种〕是讲话
    原文：「在大会上的讲话」
    建议：核对

  部分      要求  结论    位置与依据
  问题      必备  具备    第 7 段「二、存在的问题」
  自身建设  建议  缺少    全文未见
  原因      必备  仅提及  第 2 段「深刻剖析原因。」
  措施      必备  单薄    第 9 段「三、措施」

待补写：
  · 全文没有「自身建设」部分，建议补写
  · 「原因」只是提到，没有专门的段落，请单列一部分，写出具体内容
  · 「措施」有标题「三、措施」，但下面没有写出相应内容，请补充具体内容

其他问题：
  · 第 3 段第 5 字〔错误·占位符〕有占位符
    原文：「XX」
    建议：填写

读不出：坏.docx（文件已损坏）

共检查稿件 1 份，其中 1 份必备部分不齐；发现问题 2 处。
`);
  });
});
