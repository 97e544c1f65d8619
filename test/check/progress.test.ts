import { expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { documentOf } from './documents.js';

it('tells of each draft before it is checked', () => {
  const documents = ['一、情况', '二、问题', '三、建议'].map((text, index) => documentOf(text, `${index}.txt`));
  const told: string[] = [];
  checkDrafts(
    { files: [], documents, unreadable: [], notices: [] },
    {
      template: templates.find('提案'),
      onProgress: (stage, done, total) => told.push(`${stage} ${done}/${total}`),
    },
  );
  expect(told).toEqual(['检查 0/3', '检查 1/3', '检查 2/3']);
});
