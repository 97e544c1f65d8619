import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRenderers } from '../../src/render/check/index.js';
import { locationOf } from '../../src/render/check/sarif/location.js';
import { found, part, reportOf, resultOf, reviewOf, sample } from './check-reports.js';

const rendered = async (...report: Parameters<typeof reportOf>) =>
  JSON.parse(new TextDecoder().decode(await checkRenderers.find('sarif').render(reportOf(...report))));
const runOf = async (...report: Parameters<typeof reportOf>) => (await rendered(...report)).runs[0];

it('writes the log that SARIF 2.1.0 asks for', async () => {
  const log = await rendered(sample);
  const [run] = log.runs;
  const { driver } = run.tool;
  expect([log.version, log.$schema]).toEqual(['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json']);
  expect(driver).toMatchObject({ name: 'wenji', version: '1.2.3', language: 'zh-CN' });
  expect(run.columnKind).toBe('utf16CodeUnits');
  const ids = driver.rules.map((rule: { id: string }) => rule.id);
  expect(ids).toEqual(['占位符', '套话', '成效过长', '要求/问题', '要求/自身建设', '要求/原因', '要求/措施']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of driver.rules) {
    expect(rule).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      shortDescription: { text: expect.stringMatching(/./u) },
      help: { text: expect.stringMatching(/。$/u) },
      defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/u) },
    });
  }
  for (const result of run.results) {
    expect(result.level).toMatch(/^(?:error|warning|note)$/u);
    expect(result.message.text).toMatch(/。$/u);
    if (result.ruleIndex !== undefined) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(result.partialFingerprints['wenji/v1']).toMatch(/^[0-9a-f]{32}:\d+$/u);
    const [{ physicalLocation }] = result.locations;
    expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w\-.!~*'()/:]|%[0-9A-F]{2})+$/u);
    expect(Object.keys(run.originalUriBaseIds)).toContain(physicalLocation.artifactLocation.uriBaseId);
  }
});

it('gives findings and lacking parts as results, by their gravity; facts for an appraisal are none', async () => {
  const { results } = await runOf(sample);
  expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`)).toEqual([
    '要求/自身建设 note',
    '要求/原因 error',
    '要求/措施 error',
    '文种 error',
    '占位符 error',
    '套话 note',
  ]);
});

it('points to paragraphs by name where a format has no lines, and tells what could not be read', async () => {
  const { results, invocations } = await runOf(sample);
  expect(results[4].locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: '%E7%A8%BF/%E7%94%B2.docx', uriBaseId: 'SRCROOT' } },
      logicalLocations: [{ name: '第3段', fullyQualifiedName: '稿/甲.docx/第3段', kind: 'paragraph' }],
      message: { text: '原文：XX' },
    },
  ]);
  expect(invocations[0].executionSuccessful).toBe(true);
  expect(
    invocations[0].toolExecutionNotifications.map(
      ({ level, message }: { level: string; message: { text: string } }) => [level, message.text],
    ),
  ).toEqual([
    ['error', '读不出：文件已损坏'],
    ['note', '有修订痕迹，按接受修订后的文字检查'],
  ]);
});

it('gives regions in UTF-16 code units from the text of the draft', async () => {
  const text = '一、情况\r\n𠮷野家的 XX\n没有写\n';
  const start = text.indexOf('XX');
  const finding = found('占位符', 'XX\n没有', { line: 2, column: 6, span: { start, end: start + 5 } });
  const review = reviewOf('甲.txt', { findings: [finding] });
  const { results } = await runOf(resultOf([review]), { texts: new Map([['甲.txt', text]]) });
  expect(results[0].locations[0].physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 7,
    endLine: 3,
    endColumn: 3,
    snippet: { text: 'XX\n没有' },
  });
});

it('gives the line alone where the text is not the one that the lines count in', async () => {
  const review = reviewOf('信.eml', { findings: [found('占位符', 'XX', { line: 40 })] });
  const { results } = await runOf(resultOf([review]), { texts: new Map([['信.eml', 'XX 有事例，有数据']]) });
  expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 40, snippet: { text: 'XX' } });
});

it('keeps the fingerprint when a fault moves, and numbers repeats', async () => {
  const prints = async (...findings: ReturnType<typeof found>[]) =>
    (await runOf(resultOf([reviewOf('甲.txt', { findings })]))).results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints['wenji/v1'],
    );
  const [before] = await prints(found('占位符', 'ＸＸ 学校', { line: 3 }));
  const [other, after, again] = await prints(
    found('占位符', '××', { line: 1 }),
    found('占位符', 'XX学校', { line: 9 }),
    found('占位符', 'XX学校', { line: 12 }),
  );
  expect(after).toBe(before);
  expect(other).not.toBe(before);
  expect(again).toBe(before?.replace(/:1$/u, ':2'));
});

it('asks for a part at the graver level where templates differ', async () => {
  const drafts = [
    reviewOf('甲.txt', { requirements: [part('原因', 'missing', { level: 'recommended' })] }),
    reviewOf('乙.txt', { requirements: [part('原因', 'missing')] }),
  ];
  const { tool, results } = await runOf(resultOf(drafts), { rules: [] });
  expect(tool.driver.rules.map((rule: { defaultConfiguration: unknown }) => rule.defaultConfiguration)).toEqual([
    { level: 'error' },
  ]);
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['note', 'error']);
});

it.each([
  ['稿/甲 乙#1.txt', { uri: '%E7%A8%BF/%E7%94%B2%20%E4%B9%99%231.txt', uriBaseId: 'SRCROOT' }],
  ['./a.txt', { uri: 'a.txt', uriBaseId: 'SRCROOT' }],
  ['a:b.txt', { uri: 'a%3Ab.txt', uriBaseId: 'SRCROOT' }],
  ['/x/甲.txt', { uri: 'file:///x/%E7%94%B2.txt' }],
  ['C:/稿/a.txt', { uri: 'file:///C:/%E7%A8%BF/a.txt' }],
  ['//server/share/a.txt', { uri: 'file://server/share/a.txt' }],
])('names the file %s by a URI', (file, location) => {
  expect(locationOf(file)).toEqual(location);
});

it('gives back the name of every file from its URI', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const path = `稿/${name.replace(/[/\\]/gu, '')}`;
      const { uri } = locationOf(path);
      expect(decodeURIComponent(uri)).toBe(path);
      expect(new URL(uri, 'file:///base/').pathname.startsWith('/base/')).toBe(true);
    }),
  );
});
