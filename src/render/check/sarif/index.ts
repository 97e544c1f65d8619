import type { CheckReport } from '../../../core/check-report.js';
import type { CheckRenderer } from '../renderer.js';
import { BASE, locationOf } from './location.js';
import { results } from './results.js';
import { ruleDescriptors } from './rules.js';

/** SARIF 2.1.0 (OASIS Standard, 2020), for code scanning and editors. */
export const sarif: CheckRenderer = {
  name: 'sarif',
  summary: 'SARIF 2.1.0，供代码托管平台和编辑器显示',
  endings: ['.sarif', '.sarif.json'],
  render: async (report) => new TextEncoder().encode(`${JSON.stringify(log(report), null, 1)}\n`),
};

function log(report: CheckReport) {
  const rules = ruleDescriptors(report);
  const { version, result } = report;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wenji', fullName: '问计 wenji', version, language: 'zh-CN', rules } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: '执行检查时所在的文件夹' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result) }],
        results: results(
          report,
          rules.map(({ id }) => id),
        ),
      },
    ],
  };
}

/** Files that could not be read, and what the reader noticed about the others. */
function notifications({ unreadable, documents }: CheckReport['result']) {
  const said = (file: string, level: 'error' | 'note', text: string) => ({
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file) } }],
  });
  return [
    ...unreadable.map(({ file, reason }) => said(file, 'error', `读不出：${reason}`)),
    ...documents.flatMap(({ file, notices }) => notices.map((notice) => said(file, 'note', notice))),
  ];
}
